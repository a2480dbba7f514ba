package org.petitiondesk.gui.sheet.entry;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** Buttons for what a key does too, which never take the caret. */
final class KeyButton {
    private KeyButton() {}

    static Button of(String text, String id, String key, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        Label keys = new Label(key);
        keys.getStyleClass().add("key");
        button.setGraphic(keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
