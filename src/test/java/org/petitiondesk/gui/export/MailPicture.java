package org.petitiondesk.gui.export;

import javafx.scene.Parent;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letter.Envelope;

/** The dialog that prints envelopes or labels, to be drawn. */
public final class MailPicture {
    private MailPicture() {}

    /** Of the sample's petition to several offices. */
    public static Parent of(Desk desk, boolean isOfLabels) {
        try {
            MailViewModel model =
                    new MailViewModel(
                            desk,
                            desk.open()
                                    .library()
                                    .petitions()
                                    .findByCode("CHN 005 / 0505 / JLN 041")
                                    .orElseThrow()
                                    .id(),
                            isOfLabels);
            model.envelopeProperty().set(Envelope.CHINESE_ZL);
            model.firstProperty().set("5");
            model.pageProperty().set(2);
            return new MailView(model, () -> {});
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
