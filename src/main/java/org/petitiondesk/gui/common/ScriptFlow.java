package org.petitiondesk.gui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The same as {@link ScriptText}, over as many lines as it takes. */
public final class ScriptFlow extends TextFlow {

    /** A text with a style class for its words. */
    public ScriptFlow(String text, String styleClass) {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().addAll("script-flow", styleClass);
        setText(text);
    }

    /** Shows another text. */
    public void setText(String text) {
        setAccessibleText(text);
        getChildren().clear();
        add(text);
    }

    /** Adds a text, each of its scripts in its own face; others cannot see it by this alone. */
    public void add(String text, String... styleClasses) {
        for (Script.Run run : Script.runs(text)) {
            Text part = new Text(run.text());
            part.getStyleClass().add(run.script().styleClass());
            part.getStyleClass().addAll(styleClasses);
            getChildren().add(part);
        }
    }
}
