package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;

import java.util.Optional;

/**
 * The consent of the line that is typed: a letter or a number chooses it. It holds no text, so that
 * an input method leaves its keys alone.
 */
final class ConsentCell extends HBox {
    private final ObjectProperty<Optional<Consent>> consent;
    private final Words words;

    ConsentCell(ObjectProperty<Optional<Consent>> consent, Words words) {
        this.consent = consent;
        this.words = words;
        setId("entry-consent");
        getStyleClass().add("consent-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        setAccessibleHelp(words.say("entry.consent-help"));
        consent.subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
    }

    private void show(Optional<Consent> chosen) {
        getChildren().clear();
        if (chosen.isPresent()) {
            getChildren().add(new ConsentChip(chosen.get(), words));
        } else {
            for (Consent each : Consent.values()) {
                Label letter = new Label(words.say("entry.key-" + each.word()));
                letter.getStyleClass().add("second");
                letter.addEventHandler(
                        MouseEvent.MOUSE_CLICKED, event -> consent.set(Optional.of(each)));
                getChildren().add(letter);
            }
        }
        setAccessibleText(
                words.say(
                        "entry.consent-told",
                        chosen.map(each -> words.say("consent." + each.word()))
                                .orElse(words.say("entry.none-yet"))));
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Optional<Consent> chosen = chosen(event.getCode());
        boolean isCleared =
                event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (chosen.isPresent() || isCleared) {
            consent.set(chosen);
            event.consume();
        }
    }

    private static Optional<Consent> chosen(KeyCode key) {
        return switch (key) {
            case P, DIGIT1, NUMPAD1 -> Optional.of(Consent.PUBLIC);
            case D, DIGIT2, NUMPAD2 -> Optional.of(Consent.DELIVERY);
            case I, DIGIT3, NUMPAD3 -> Optional.of(Consent.INITIALS);
            case C, DIGIT4, NUMPAD4 -> Optional.of(Consent.COUNT_ONLY);
            default -> Optional.empty();
        };
    }
}
