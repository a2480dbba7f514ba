package org.petitiondesk.gui.common;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;

import org.petitiondesk.model.template.MergeField;

/** A text with marks and merge fields, as it is written. */
public final class BodyArea extends TextArea {
    /**
     * An area for a text.
     *
     * @param name what a screen reader calls it
     */
    public BodyArea(StringProperty written, String name) {
        getStyleClass().add("letter-body");
        setWrapText(true);
        setAccessibleText(name);
        ScriptFields.dress(this);
        // One way at a time: the caret stays where it is when the text is the same.
        written.subscribe(text -> {
            if (!text.equals(getText())) {
                int caret = getCaretPosition();
                setText(text);
                positionCaret(Math.min(caret, text.length()));
            }
        });
        textProperty().addListener((property, before, text) -> written.set(text));
    }

    /** Puts a blank where the caret is. */
    public void insert(MergeField field) {
        replaceSelection("{{" + field.fieldName() + "}}");
        requestFocus();
    }

    /** Puts marks around what is selected, or takes them away. */
    public void mark(String mark) {
        String chosen = getSelectedText();
        int start = getSelection().getStart();
        boolean isMarked =
                chosen.length() > 2 * mark.length()
                        && chosen.startsWith(mark)
                        && chosen.endsWith(mark);
        String marked =
                isMarked
                        ? chosen.substring(mark.length(), chosen.length() - mark.length())
                        : mark + chosen + mark;
        replaceSelection(marked);
        if (chosen.isEmpty()) {
            positionCaret(start + mark.length());
        } else {
            selectRange(start, start + marked.length());
        }
        requestFocus();
    }

    /**
     * Selects a line.
     *
     * @param number counted from 1
     */
    public void goToLine(int number) {
        String text = getText();
        int start = 0;
        for (int line = 1; line < number && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        int end = text.indexOf('\n', start);
        requestFocus();
        selectRange(end < 0 ? text.length() : end, start);
    }
}
