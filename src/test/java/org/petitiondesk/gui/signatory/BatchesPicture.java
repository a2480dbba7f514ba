package org.petitiondesk.gui.signatory;

import javafx.scene.Parent;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;

import java.util.List;

/** The dialog that lists imports, to be drawn. */
public final class BatchesPicture {
    private BatchesPicture() {}

    /** The dialog of the sample's first petition, with a list that had three refused lines. */
    public static Parent of(Desk desk) {
        try {
            var signatures = desk.open().library().signatures();
            Id petition = desk.open().library().petitions().all().getFirst().id();
            ImportBatch second =
                    new ImportBatch(
                            desk.ids().next(),
                            petition,
                            desk.clock().instant(),
                            "readers.xlsx",
                            118,
                            3);
            signatures.save(second);
            signatures.addRefusals(
                    second.id(),
                    List.of(
                            new ImportRefusal(7, "name.missing"),
                            new ImportRefusal(19, "date.unknown"),
                            new ImportRefusal(64, "consent.unknown")));
            return new BatchesView(
                    new BatchesViewModel(
                            desk, petition, new ManyViewModel(desk, () -> SignatureRoll.EMPTY)),
                    batch -> {},
                    () -> {},
                    desk.words());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
