package org.petitiondesk.gui.common;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The last row of a dialog: its buttons at the right, the main one last. */
public final class DialogFoot extends HBox {

    /**
     * @param left what else is said or can be done
     */
    public DialogFoot(Node... left) {
        super(left);
        getChildren().add(new Spacer());
        getStyleClass().add("dialog-foot");
    }

    /** Adds a button. */
    public Button button(String name, String id, Runnable action) {
        Button button = button(name, action);
        button.setId(id);
        getChildren().add(button);
        return button;
    }

    /** Adds what the dialog is for; the last to be added. */
    public Button main(String name, String id, Runnable action) {
        Button main = button(name, id, action);
        main.getStyleClass().add("accent");
        return main;
    }

    /** A button for the left side. */
    public static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
