package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By what the table is narrowed, what is called the same once; each is taken away by a click, Space
 * or Delete.
 */
final class TraitChips extends FlowPane {
    private final SignatoriesViewModel model;
    private final Words words;

    TraitChips(SignatoriesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("trait-chips");
        managedProperty().bind(visibleProperty());
        model.filterProperty().subscribe(filter -> show());
        model.textsProperty().subscribe(texts -> show());
    }

    private void show() {
        TraitNames names = new TraitNames(model.textsProperty().get(), words);
        List<Node> chips = new ArrayList<>();
        model.filterProperty().get().traits().stream()
                .collect(Collectors.groupingBy(names::chip, TreeMap::new, Collectors.toSet()))
                .forEach((name, traits) -> chips.add(chip(traits, name)));
        boolean hadFocus = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        if (hadFocus && !chips.isEmpty()) {
            chips.getFirst().requestFocus();
        }
    }

    private Button chip(Set<SignatureTrait> traits, String name) {
        Button chip = new Button(name);
        chip.getStyleClass().add("trait-chip");
        chip.setMnemonicParsing(false);
        chip.setGraphic(Icons.icon(Feather.X, "button-icon"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words.say("signatory.filter-away", name));
        chip.setOnAction(event -> takeAway(traits));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                takeAway(traits);
                event.consume();
            }
        });
        return chip;
    }

    private void takeAway(Set<SignatureTrait> traits) {
        model.filterProperty().set(model.filterProperty().get().with(traits, false));
    }
}
