package org.petitiondesk.gui.export;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.workflow.NamesByCopy;

import java.util.EnumMap;
import java.util.Map;

/** Whose copy it is: three cards, each with how many names it carries. */
final class CopyCards extends HBox {
    private static final double GAP = 8;

    private final Words words;
    private final Map<Copy, RadioButton> cards = new EnumMap<>(Copy.class);
    private final Map<Copy, Label> counts = new EnumMap<>(Copy.class);

    CopyCards(ObjectProperty<Copy> chosen, Words words) {
        this.words = words;
        setSpacing(GAP);
        getStyleClass().add("copy-cards");
        ToggleGroup group = new ToggleGroup();
        for (Copy copy : Copy.values()) {
            RadioButton card = card(copy);
            card.setToggleGroup(group);
            card.setSelected(chosen.get() == copy);
            card.selectedProperty()
                    .addListener((property, before, now) -> {
                        if (now) {
                            chosen.set(copy);
                            // The card that had the focus cannot have it any longer.
                            card.requestFocus();
                        }
                    });
            cards.put(copy, card);
            getChildren().add(card);
        }
    }

    private RadioButton card(Copy copy) {
        Label name = new Label(words.say("copy." + copy.word()));
        name.getStyleClass().add("title");
        Label whose = new Label(words.say("copy.whose." + copy.word()));
        whose.getStyleClass().add("second");
        Label count = new Label();
        count.getStyleClass().add("copy-count");
        counts.put(copy, count);
        RadioButton card = new RadioButton();
        card.setId("copy-" + copy.word());
        card.setGraphic(new VBox(name, whose, count));
        card.getStyleClass().add("copy-card");
        card.setAccessibleText(name.getText() + ", " + whose.getText());
        card.setMinWidth(0);
        card.prefWidthProperty()
                .bind(widthProperty().subtract(2 * GAP).divide(Copy.values().length));
        // As with any radio buttons, Tab goes to the chosen one and the arrows to the others.
        card.focusTraversableProperty().bind(card.selectedProperty());
        return card;
    }

    /** Shows how many names each carries. */
    void show(NamesByCopy names) {
        counts.forEach((copy, count) -> {
            count.setText(words.say("export.names", names.named(copy)));
            RadioButton card = cards.get(copy);
            if (card != null) {
                card.setAccessibleText(
                        words.say("copy." + copy.word())
                                + ", "
                                + words.say("copy.whose." + copy.word())
                                + ", "
                                + count.getText());
            }
        });
    }
}
