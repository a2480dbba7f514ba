package org.petitiondesk.gui.shell;

import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;

/** The program's sign: a letter with a tick. */
final class Emblem extends StackPane {
    Emblem() {
        getStyleClass().add("emblem");
        StackPane tick = new StackPane(Icons.icon(Feather.CHECK, "emblem-tick"));
        tick.getStyleClass().add("emblem-badge");
        getChildren().addAll(Icons.icon(Feather.FILE_TEXT, "emblem-letter"), tick);
    }
}
