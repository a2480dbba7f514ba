package org.petitiondesk.gui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Disclosure;

import java.util.Optional;

/** In which way the copy shows signatures, with how many of each, to look at those alone. */
final class WayBar extends HBox {
    private final LookUpViewModel model;
    private final Words words;
    private final ToggleGroup ways = new ToggleGroup();

    WayBar(LookUpViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("segments", "way-bar");
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(button("all", Optional.empty()));
        for (Disclosure.Way way : Disclosure.Way.values()) {
            ToggleButton button = button(way.word(), Optional.of(way));
            button.visibleProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () -> model.count(way) > 0,
                                    model.allProperty(),
                                    model.copyProperty()));
            button.managedProperty().bind(button.visibleProperty());
            getChildren().add(button);
        }
    }

    private ToggleButton button(String word, Optional<Disclosure.Way> way) {
        ToggleButton button = new ToggleButton();
        button.setId("way-" + word);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(ways);
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.say(
                                                "export.way." + word,
                                                way.map(model::count)
                                                        .orElseGet(() ->
                                                                model.allProperty().get().size())),
                                model.allProperty(),
                                model.copyProperty()));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.wayProperty().set(way);
        });
        model.wayProperty()
                .subscribe(chosen -> {
                    if (chosen.equals(way)) {
                        ways.selectToggle(button);
                    }
                });
        return button;
    }
}
