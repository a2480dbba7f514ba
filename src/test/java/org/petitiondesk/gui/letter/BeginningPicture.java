package org.petitiondesk.gui.letter;

import javafx.scene.Parent;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.workflow.TextDraft;

import java.nio.file.Path;
import java.util.List;

/** The dialog that takes a letter's file as the text, for its picture. */
public final class BeginningPicture {
    private BeginningPicture() {}

    /** The dialog as it shows a file. */
    public static Parent of(Desk desk, Path file) {
        return new BeginningView(
                new BeginningViewModel(
                        desk, file, new TextDraft("A title", "", "", List.of()), text -> {}),
                () -> {},
                desk.words());
    }
}
