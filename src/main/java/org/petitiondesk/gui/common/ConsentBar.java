package org.petitiondesk.gui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;

import java.util.Map;

/** How many names may go how far: a bar by pattern and colour, and the numbers below it. */
public final class ConsentBar extends VBox {
    private static final double LEAST_WIDTH = 6;

    public ConsentBar(Map<Consent, Long> names, Words words) {
        getStyleClass().add("consent");
        HBox legend = new HBox();
        for (Consent consent : Consent.values()) {
            long count = names.getOrDefault(consent, 0L);
            legend.getChildren().add(entry(consent, count, words));
        }
        getChildren().addAll(bar(names), legend);
    }

    /** The bar alone. */
    public static HBox bar(Map<Consent, Long> names) {
        long all = names.values().stream().mapToLong(Long::longValue).sum();
        HBox bar = new HBox();
        bar.getStyleClass().add("consent-bar");
        for (Consent consent : Consent.values()) {
            long count = names.getOrDefault(consent, 0L);
            if (count > 0) {
                Region part = pattern(consent);
                part.setMinWidth(LEAST_WIDTH);
                part.prefWidthProperty().bind(bar.widthProperty().multiply((double) count / all));
                bar.getChildren().add(part);
            }
        }
        return bar;
    }

    /** A small piece of a consent's pattern. */
    public static Region sample(Consent consent) {
        Region sample = pattern(consent);
        sample.getStyleClass().add("consent-sample");
        return sample;
    }

    private static VBox entry(Consent consent, long count, Words words) {
        Region sample = sample(consent);
        Label word = new Label(words.say("consent." + consent.word()));
        word.getStyleClass().add("second");
        HBox head = new HBox(sample, word);
        head.getStyleClass().add("consent-head");
        Label number = new Label(words.say("number", count));
        number.getStyleClass().add("figure");
        VBox entry = new VBox(head, number);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setPrefWidth(0);
        HBox.setHgrow(entry, Priority.ALWAYS);
        return entry;
    }

    private static Region pattern(Consent consent) {
        Region pattern = new Region();
        pattern.getStyleClass().addAll("consent-part", "consent-" + consent.word());
        return pattern;
    }
}
