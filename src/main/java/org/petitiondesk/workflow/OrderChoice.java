package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Rule;
import org.petitiondesk.model.petition.TextVersion;

/** Chooses in which order a petition's signatures are listed, so that it can be taken back. */
public final class OrderChoice {
    private static final int SEED_DIGITS = 8;

    private final Id petition;
    private final SignatureOrder order;
    private SignatureOrder before = SignatureOrder.RECORDED;

    public OrderChoice(Id petition, SignatureOrder order) {
        this.petition = petition;
        this.order = order;
    }

    /**
     * The order with what was left open: the rules of the language in which the petition was
     * written first, and a seed that nobody chose.
     */
    public static SignatureOrder whole(
            Library library, Id petition, SignatureOrder order, IdSource ids)
            throws LibraryException {
        SignatureOrder whole = whole(library, petition, order);
        return order.rule() == Rule.ROUND_ROBIN && order.seed().isEmpty()
                ? new SignatureOrder(
                        whole.rule(), whole.collation(), whole.grouping(), seed(ids), whole.leads())
                : whole;
    }

    /** The order with the rules of a language. */
    static SignatureOrder whole(Library library, Id petition, SignatureOrder order)
            throws LibraryException {
        return order.collation().equals(Language.UNDETERMINED)
                ? new SignatureOrder(
                        order.rule(),
                        original(library, petition),
                        order.grouping(),
                        order.seed(),
                        order.leads())
                : order;
    }

    private static Language original(Library library, Id petition) throws LibraryException {
        return Translations.read(library, petition, library.petitions().currentTexts(petition))
                .original()
                .map(TextVersion::language)
                .orElse(Language.UNDETERMINED);
    }

    private static String seed(IdSource ids) {
        String digits = ids.next().toString();
        return digits.substring(digits.length() - SEED_DIGITS);
    }

    /** Does it. */
    public void apply(Library library) throws LibraryException {
        before = library.signatures().order(petition);
        library.signatures().setOrder(petition, order);
    }

    /** Takes it back. */
    public void takeBack(Library library) throws LibraryException {
        library.signatures().setOrder(petition, before);
    }
}
