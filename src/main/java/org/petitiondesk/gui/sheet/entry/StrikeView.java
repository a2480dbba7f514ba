package org.petitiondesk.gui.sheet.entry;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.function.Consumer;

/** Asks why a line is struck out: a reason by its digit, or in words. Hidden until it asks. */
final class StrikeView extends VBox {
    private final List<String> reasons;
    private final TextField field = new TextField();
    private final Consumer<String> answered;
    private final Runnable left;

    /**
     * @param answered is told the reason
     * @param left nobody wants to strike the line any more
     */
    StrikeView(Words words, Consumer<String> answered, Runnable left) {
        this.answered = answered;
        this.left = left;
        this.reasons =
                List.of(
                        words.say("entry.why-struck.signer"),
                        words.say("entry.why-struck.no-person"),
                        words.say("entry.why-struck.twice"),
                        words.say("entry.why-struck.not-entitled"));
        setId("entry-strike");
        getStyleClass().add("entry-strike");
        Label why = new Label(words.say("entry.why-struck"));
        why.getStyleClass().add("title");
        FlowPane choices = new FlowPane(why);
        choices.getStyleClass().add("entry-choices");
        for (String reason : reasons) {
            String key = Integer.toString(reasons.indexOf(reason) + 1);
            choices.getChildren()
                    .add(
                            KeyButton.of(
                                    reason,
                                    "entry-struck-" + key,
                                    key,
                                    () -> answered.accept(reason)));
        }
        field.setId("entry-why-struck");
        field.setPromptText(words.say("entry.why-struck.other"));
        field.setAccessibleText(why.getText());
        field.setAccessibleHelp(words.say("entry.why-struck.help", String.join("; ", reasons)));
        ScriptFields.dress(field);
        getChildren().addAll(choices, field);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        dismiss();
    }

    /** The key's character must not come into the field that has the caret next. */
    private void type(KeyEvent event) {
        int digit = "1234".indexOf(event.getCharacter());
        if (field.getText().isEmpty() && !event.getCharacter().isEmpty() && digit >= 0) {
            event.consume();
            answered.accept(reasons.get(digit));
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!field.getText().isBlank()) {
                answered.accept(field.getText());
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dismiss();
            left.run();
        }
    }

    /** Whether the caret is in it. */
    boolean isTyped() {
        return field.isFocused();
    }

    void ask() {
        field.clear();
        setVisible(true);
        setManaged(true);
        field.requestFocus();
    }

    void dismiss() {
        setVisible(false);
        setManaged(false);
    }
}
