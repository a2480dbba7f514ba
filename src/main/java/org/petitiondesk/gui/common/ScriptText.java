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

    /** Shows another text. Its labels stay, because to style new ones takes a table too long. */
    public void setText(String text) {
        setAccessibleText(text);
        List<Script.Run> runs = Script.runs(text);
        while (getChildren().size() > runs.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < runs.size()) {
            Label label = new Label();
            label.setMinWidth(0);
            HBox.setHgrow(label, Priority.SOMETIMES);
            getChildren().add(label);
        }
        for (int i = 0; i < runs.size(); i++) {
            show(runs.get(i), (Label) getChildren().get(i));
        }
    }

    private static void show(Script.Run run, Label label) {
        String styleClass = run.script().styleClass();
        if (!label.getStyleClass().getLast().equals(styleClass)) {
            label.getStyleClass().setAll("label", styleClass);
        }
        label.setText(run.text());
    }
}
