package org.petitiondesk.gui.signatory;

import javafx.scene.Parent;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;

/** The dialog that exports some rows, to be drawn. */
public final class ListExportPicture {
    private ListExportPicture() {}

    /** The dialog of the sample's first petition with six chosen rows. */
    public static Parent of(Desk desk) {
        try {
            Id petition = desk.open().library().petitions().all().getFirst().id();
            SignatureRoll all = desk.open().library().signatures().roll(petition);
            return new ListExportView(
                    new ListExportViewModel(desk, petition, all.part(1, 7), all),
                    () -> {},
                    desk.words());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
