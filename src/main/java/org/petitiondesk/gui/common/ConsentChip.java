package org.petitiondesk.gui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;

/** A consent by icon, word and colour. */
public final class ConsentChip extends HBox {
    public ConsentChip(Consent consent, Words words) {
        String word = words.say("consent." + consent.word());
        Label name = new Label(word);
        name.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("consent-chip", "chip-" + consent.word());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(word);
        getChildren().addAll(mark(consent), name);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The sign that goes with the word. */
    public static Node mark(Consent consent) {
        return switch (consent) {
            case PUBLIC -> Icons.icon(Feather.GLOBE, "chip-icon");
            case DELIVERY -> Icons.icon(Feather.MAIL, "chip-icon");
            case INITIALS -> {
                Label initials = new Label("J.S.");
                initials.getStyleClass().add("chip-initials-mark");
                yield initials;
            }
            case COUNT_ONLY -> Icons.icon(Feather.HASH, "chip-icon");
        };
    }
}
