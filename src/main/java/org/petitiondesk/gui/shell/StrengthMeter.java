package org.petitiondesk.gui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.petitiondesk.l10n.Words;

import java.util.Locale;

/** Four bars that fill as a passphrase gets harder to guess, and a word beside them. */
final class StrengthMeter extends HBox {
    private static final int BARS = PassphraseStrength.STRONG.bars();

    /** What is typed outlives the meter, which therefore does not listen to it itself. */
    private final StringProperty typed = new SimpleStringProperty("");

    StrengthMeter(StringProperty passphrase, Words words) {
        getStyleClass().add("strength");
        for (int i = 0; i < BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("strength-bar");
            getChildren().add(bar);
        }
        Label word = new Label();
        word.getStyleClass().add("strength-word");
        Label advice = new Label(words.say("start.advice"));
        advice.getStyleClass().add("second");
        getChildren().addAll(word, advice);
        typed.bind(passphrase);
        typed.subscribe(now -> show(now, word, words));
    }

    private void show(String passphrase, Label word, Words words) {
        PassphraseStrength strength = PassphraseStrength.of(passphrase);
        for (int i = 0; i < BARS; i++) {
            getChildren().get(i).getStyleClass().remove("filled");
            if (i < strength.bars()) {
                getChildren().get(i).getStyleClass().add("filled");
            }
        }
        String name = strength.name().toLowerCase(Locale.ROOT);
        word.setText(strength.bars() == 0 ? "" : words.say("strength." + name));
        word.setManaged(strength.bars() > 0);
    }
}
