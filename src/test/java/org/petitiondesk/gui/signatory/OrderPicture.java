package org.petitiondesk.gui.signatory;

import javafx.scene.Parent;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;

/** The dialog that asks for the order of a list, to be drawn. */
public final class OrderPicture {
    private OrderPicture() {}

    /** The dialog of the sample's first petition, with three lead signers. */
    public static Parent of(Desk desk) {
        try {
            Library library = desk.open().library();
            Id petition = library.petitions().all().getFirst().id();
            library.signatures()
                    .setOrder(
                            petition,
                            new SignatureOrder(
                                    Rule.ROUND_ROBIN,
                                    Language.ENGLISH,
                                    Grouping.NONE,
                                    "river 2026",
                                    library.signatures()
                                            .ids(library.signatures().roll(petition).part(0, 3))));
            return OrderView.of(new OrderViewModel(desk, petition), () -> {});
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
