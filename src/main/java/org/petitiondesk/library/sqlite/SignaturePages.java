package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.UncheckedLibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads signatures page after page, so that an unclosed stream leaves no statement open. */
final class SignaturePages {
    private static final int PAGE = 1000;
    private static final String WITHOUT_SIGNERS = "select s.* from signature s";

    private final Session session;

    SignaturePages(Session session) {
        this.session = session;
    }

    /** A signature and where it stands. */
    private record Standing(long place, Signature signature) {
        static Standing read(ResultSet row) throws SQLException {
            return new Standing(row.getLong("position"), SignatureRow.signature(row));
        }
    }

    Stream<Placed> placed(Id petition) throws LibraryException {
        return all(place -> placedAfter(petition, place), Placed::place);
    }

    private List<Placed> placedAfter(Id petition, long place) throws LibraryException {
        return session.read(handle -> SignatureRolls.after(handle, petition, place, PAGE));
    }

    Stream<Signature> signatures(Id petition) throws LibraryException {
        return all(place -> standingAfter(petition, place), Standing::place)
                .map(Standing::signature);
    }

    private List<Standing> standingAfter(Id petition, long place) throws LibraryException {
        return session.read(handle ->
                SignatureRolls.after(
                        handle, WITHOUT_SIGNERS, Standing::read, petition, place, PAGE));
    }

    /** Reads what stands after a place. */
    private interface Page<T> {
        List<T> after(long place) throws LibraryException;

        default List<T> unchecked(long place) {
            try {
                return after(place);
            } catch (LibraryException e) {
                throw new UncheckedLibraryException(e);
            }
        }
    }

    private static <T> Stream<T> all(Page<T> pages, ToLongFunction<T> place)
            throws LibraryException {
        return Stream.iterate(
                        pages.after(0),
                        page -> !page.isEmpty(),
                        page ->
                                page.size() < PAGE
                                        ? List.of()
                                        : pages.unchecked(place.applyAsLong(page.getLast())))
                .flatMap(List::stream);
    }

    Stream<Signed> at(long[] places) {
        Page<Signed> pages =
                from -> {
                    long[] page =
                            Arrays.copyOfRange(
                                    places, (int) from, (int) Math.min(from + PAGE, places.length));
                    return session.read(handle -> SignatureRolls.at(handle, page));
                };
        return IntStream.iterate(0, from -> from < places.length, from -> from + PAGE)
                .mapToObj(pages::unchecked)
                .flatMap(List::stream);
    }
}
