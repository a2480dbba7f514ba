package org.petitiondesk.gui.addressee;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.Petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read of a library's addressees.
 *
 * @param all the directory; empty while only the first rows are there
 * @param dates the letter dates of the current petition's addressees
 * @param isWhole false while only the first rows are there
 */
record Loaded(
        Directory all,
        List<AddresseeRow> rows,
        List<CareOf> routes,
        Map<Id, LocalDate> dates,
        boolean isWhole) {
    static final Loaded NOTHING =
            new Loaded(Directory.EMPTY, List.of(), List.of(), Map.of(), false);

    /** Where there are more, all is read at once. */
    private static final int MOST_UNTITLED = 500;

    private static final Comparator<Titled> ORDER =
            Comparator.comparing(Titled::title).thenComparing(Titled::id);

    /** An addressee by what the rows are sorted by. */
    private record Titled(Id id, String title) {
        static Titled of(AddresseeRow row) {
            return new Titled(row.id(), row.title());
        }
    }

    /** All there is. */
    static Loaded whole(Library library, Optional<Id> current, LocalDate today)
            throws LibraryException {
        Directory all = library.addressees().directory();
        Map<Id, LocalDate> dates = dates(library, current);
        VerificationTerm term = library.settings().verificationTerm();
        return new Loaded(all, rows(all, dates, term, today), CareOf.all(all), dates, true);
    }

    /** The first rows that a screen has room for, alone. */
    static Loaded beginning(Library library, Optional<Id> current, LocalDate today, int most)
            throws LibraryException {
        Map<Id, LocalDate> dates = dates(library, current);
        VerificationTerm term = library.settings().verificationTerm();
        Map<Id, LocalizedText> titles = library.addressees().titles();
        // Who has no office is sorted by a name.
        List<Id> untitled =
                titles.entrySet().stream()
                        .filter(each -> each.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        if (untitled.size() > MOST_UNTITLED) {
            return whole(library, current, today);
        }
        List<Id> first =
                Stream.concat(
                                titles.entrySet().stream()
                                        .filter(each -> !each.getValue().isEmpty())
                                        .map(each ->
                                                new Titled(
                                                        each.getKey(),
                                                        AddresseeHeading.called(each.getValue()))),
                                rows(library.addressees().around(untitled), dates, term, today)
                                        .stream()
                                        .map(Titled::of))
                        .sorted(ORDER)
                        .limit(most)
                        .map(Titled::id)
                        .toList();
        List<AddresseeRow> rows = rows(library.addressees().around(first), dates, term, today);
        return new Loaded(Directory.EMPTY, rows, List.of(), dates, false);
    }

    private static List<AddresseeRow> rows(
            Directory directory, Map<Id, LocalDate> dates, VerificationTerm term, LocalDate today) {
        return directory.onDates(each -> dates.getOrDefault(each.id(), today)).stream()
                .map(each -> AddresseeRow.of(each, term, today))
                .sorted(Comparator.comparing(Titled::of, ORDER))
                .toList();
    }

    private static Map<Id, LocalDate> dates(Library library, Optional<Id> current)
            throws LibraryException {
        Optional<Petition> petition =
                current.isPresent() ? library.petitions().find(current.get()) : Optional.empty();
        return petition.map(of ->
                        of.addressees().stream()
                                .distinct()
                                .collect(Collectors.toMap(id -> id, id -> of.date())))
                .orElse(Map.of());
    }
}
