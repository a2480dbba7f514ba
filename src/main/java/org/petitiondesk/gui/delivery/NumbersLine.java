package org.petitiondesk.gui.delivery;

import atlantafx.base.controls.Spacer;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;

import java.util.function.ToIntFunction;

/** How the deliveries stand in numbers, and what the clocks show where it matters now. */
final class NumbersLine extends HBox {
    private final ObservableValue<Tally> tally;
    private final Words words;

    NumbersLine(ObservableValue<Tally> tally, ObservableValue<String> clocks, Words words) {
        this.tally = tally;
        this.words = words;
        getStyleClass().add("deliveries-numbers");
        HBox cities = number("deliveries.cities", Tally::cities);
        cities.setId("deliveries-cities");
        HBox accepted = number("deliveries.accepted", Tally::accepted);
        accepted.setId("deliveries-accepted");
        accepted.getChildren().addFirst(Icons.icon(Feather.CHECK_CIRCLE, "good"));
        HBox sent = number("deliveries.sent", Tally::sent);
        sent.setId("deliveries-sent");
        sent.getChildren().addFirst(Icons.icon(Feather.CORNER_DOWN_RIGHT, "warning"));
        HBox refused = number("deliveries.refused", Tally::refused);
        refused.setId("deliveries-refused");
        refused.getChildren().addFirst(Icons.icon(Feather.X_CIRCLE, "error"));
        HBox waiting = number("deliveries.waiting", Tally::waiting);
        waiting.setId("deliveries-waiting");
        waiting.getChildren().addFirst(Icons.icon(Feather.CLOCK, "sent-icon"));
        HBox toCome = number("deliveries.to-come", Tally::toCome);
        toCome.setId("deliveries-to-come");
        toCome.getChildren().addFirst(Icons.icon(Feather.PACKAGE, "second-icon"));
        Label now = new Label();
        now.setId("deliveries-clocks");
        now.getStyleClass().add("second");
        now.textProperty().bind(clocks);
        now.setMinWidth(0);
        getChildren().addAll(cities, accepted, sent, refused, waiting, toCome, new Spacer(), now);
    }

    private HBox number(String key, ToIntFunction<Tally> part) {
        Label figure = new Label();
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label();
        name.getStyleClass().add("second");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox number = new HBox(figure, name);
        number.getStyleClass().add("deliveries-number");
        number.setAccessibleRole(AccessibleRole.TEXT);
        tally.subscribe(now -> {
            int many = part.applyAsInt(now);
            figure.setText(words.say("number", many));
            name.setText(words.say(key, many));
            number.setAccessibleText(figure.getText() + " " + name.getText());
        });
        return number;
    }
}
