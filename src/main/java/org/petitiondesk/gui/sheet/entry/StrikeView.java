package org.petitiondesk.gui.sheet.entry;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.LineMark.Reason;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks why a line is struck out: a digit chooses. It holds no text, so that an input method leaves
 * its keys alone.
 */
final class StrikeView extends VBox {
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final StrikeViewModel model;

    StrikeView(StrikeViewModel model, Words words) {
        this.model = model;
        setId("entry-why-struck");
        getStyleClass().add("entry-strike");
        Label why = new Label(words.say("entry.why-struck"));
        why.getStyleClass().add("title");
        Label leave = new Label(words.say("entry.why-struck-leave"));
        leave.getStyleClass().add("second");
        FlowPane choices = new FlowPane(why);
        choices.getStyleClass().add("entry-choices");
        List<String> spoken = new ArrayList<>(List.of(why.getText()));
        for (Reason reason : REASONS) {
            String key = Integer.toString(REASONS.indexOf(reason) + 1);
            String text = words.say("struck." + reason.word());
            choices.getChildren()
                    .add(
                            KeyButton.of(
                                    text, "entry-struck-" + key, key, () -> model.answer(reason)));
            spoken.add(words.say("entry.why-struck-choice", key, text));
        }
        getChildren().addAll(choices, leave);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(" ", spoken));
        setAccessibleHelp(leave.getText());
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The key's character must not come into the field that has the caret next. */
    private void type(KeyEvent event) {
        int digit = "12345".indexOf(event.getCharacter());
        if (!event.isShortcutDown() && !event.getCharacter().isEmpty() && digit >= 0) {
            event.consume();
            model.answer(REASONS.get(digit));
        }
    }

    /** Enter would go to the next line, as if it had answered. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
        }
    }
}
