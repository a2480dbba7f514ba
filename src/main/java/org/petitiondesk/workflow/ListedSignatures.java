package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;
import org.petitiondesk.sorting.ListOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A petition's signatures in the order in which a copy lists them. Of a list that is sorted the
 * places are in memory, never the names.
 *
 * @param places empty for a list as it was recorded
 */
public record ListedSignatures(
        Library library, Id petition, SignatureOrder order, Optional<long[]> places) {

    /** In the petition's own order. */
    static ListedSignatures of(Library library, Id petition, Copy copy) throws LibraryException {
        return of(library, petition, copy, library.signatures().order(petition));
    }

    /**
     * As the petition lists them, but for what is asked.
     *
     * @param rule another one has no lead signers, and no headings unless these are asked for
     */
    public static ListedSignatures of(
            Library library,
            Id petition,
            Copy copy,
            Optional<Rule> rule,
            Optional<Grouping> grouping)
            throws LibraryException {
        SignatureOrder own = library.signatures().order(petition);
        SignatureOrder asked =
                new SignatureOrder(
                        rule.orElse(own.rule()),
                        own.collation(),
                        grouping.orElse(rule.isPresent() ? Grouping.NONE : own.grouping()),
                        own.seed(),
                        rule.isPresent() ? List.of() : own.leads());
        return of(library, petition, copy, OrderChoice.whole(library, petition, asked));
    }

    static ListedSignatures of(Library library, Id petition, Copy copy, SignatureOrder order)
            throws LibraryException {
        if (order.isRecorded()) {
            return new ListedSignatures(library, petition, order, Optional.empty());
        }
        ListOrder sorted = new ListOrder(order, copy);
        try (Stream<Placed> all = library.signatures().placed(petition)) {
            all.forEachOrdered(one -> sorted.add(one.place(), one.signed().signature()));
        }
        return new ListedSignatures(library, petition, order, Optional.of(sorted.places()));
    }

    /** Reads them, any number of times; to be closed. */
    public Stream<Signed> read() throws LibraryException {
        return places.isPresent()
                ? library.signatures().at(places.get())
                : library.signatures().of(petition);
    }

    /** Likewise, the signatures alone. */
    Stream<Signature> signatures() throws LibraryException {
        return places.isPresent()
                ? read().map(Signed::signature)
                : library.signatures().signatures(petition);
    }
}
