package org.petitiondesk.gui.letter;

import javafx.scene.control.TextArea;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;

/** The letter's own text. */
final class BodyArea extends TextArea {
    BodyArea(DraftFields fields, Words words) {
        setId("letter-body");
        getStyleClass().add("letter-body");
        setWrapText(true);
        setAccessibleText(words.say("letter.body"));
        ScriptFields.dress(this);
        // One way at a time: the caret stays where it is when the text is the same.
        fields.bodyProperty()
                .subscribe(text -> {
                    if (!text.equals(getText())) {
                        int caret = getCaretPosition();
                        setText(text);
                        positionCaret(Math.min(caret, text.length()));
                    }
                });
        textProperty().addListener((property, before, text) -> fields.bodyProperty().set(text));
    }

    /** Puts a blank where the caret is. */
    void insert(MergeField field) {
        replaceSelection("{{" + field.fieldName() + "}}");
        requestFocus();
    }

    /** Puts marks around what is selected, or takes them away. */
    void mark(String mark) {
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
    void goToLine(int number) {
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
