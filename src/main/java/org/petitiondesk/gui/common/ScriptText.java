package org.petitiondesk.gui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;

/**
 * One line of text in any of the program's scripts, each drawn by a face that has it: JavaFX by
 * itself asks the machine for the missing ones, and a machine without them draws boxes.
 */
public final class ScriptText extends HBox {

    /** A line of text with style classes for its words. */
    public ScriptText(String text, String... styleClasses) {
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        List.of(styleClasses).forEach(getStyleClass()::add);
        getStyleClass().add("script-text");
        setText(text);
    }

    /** Shows another text. */
    public void setText(String text) {
        setAccessibleText(text);
        getChildren().clear();
        for (Script.Run run : Script.runs(text)) {
            Label label = new Label(run.text());
            label.getStyleClass().add(run.script().styleClass());
            label.setMinWidth(0);
            HBox.setHgrow(label, Priority.SOMETIMES);
            getChildren().add(label);
        }
    }
}
