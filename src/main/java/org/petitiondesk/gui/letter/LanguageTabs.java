package org.petitiondesk.gui.letter;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** The languages of the petition's texts, each with whether it is whole, and further ones. */
final class LanguageTabs extends HBox {
    private final LetterViewModel model;
    private final Words words;
    private final MenuButton add = new MenuButton();

    LanguageTabs(LetterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("letter-tabs");
        add.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        add.getStyleClass().addAll("icon-button", "flat", "add-language");
        add.setId("add-language");
        add.setAccessibleText(words.say("letter.add-language"));
        add.setTooltip(new Tooltip(words.say("letter.add-language")));
        model.tabsProperty().subscribe(this::show);
        model.languageProperty().subscribe(now -> show());
        model.furtherProperty().subscribe(this::offer);
    }

    private void show() {
        ToggleGroup group = new ToggleGroup();
        boolean hadFocus = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().clear();
        for (LanguageTab tab : model.tabsProperty()) {
            ToggleButton button = tab(tab);
            button.setToggleGroup(group);
            getChildren().add(button);
            if (hadFocus && button.isSelected()) {
                button.requestFocus();
            }
        }
        getChildren().add(add);
    }

    private ToggleButton tab(LanguageTab tab) {
        Language language = tab.language();
        ToggleButton button = new ToggleButton();
        button.setGraphic(
                new HBox(
                        8,
                        new ScriptText(LanguageNames.own(language), "tab-name"),
                        tab.isWhole()
                                ? Icons.icon(Feather.CHECK_CIRCLE, "good")
                                : Icons.icon(Feather.ALERT_OCTAGON, "error")));
        button.setAccessibleText(
                words.say(
                        tab.isWhole() ? "letter.tab-whole" : "letter.tab-to-mend",
                        LanguageNames.own(language)));
        button.setId("text-" + language.tag());
        button.getStyleClass().add("letter-tab");
        button.setSelected(model.languageProperty().get().equals(Optional.of(language)));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(language);
        });
        return button;
    }

    private void offer() {
        add.getItems().clear();
        for (Language language : model.furtherProperty()) {
            MenuItem item = new MenuItem();
            item.setGraphic(new ScriptText(LanguageNames.own(language)));
            item.setId("add-" + language.tag());
            item.setOnAction(event -> model.addLanguage(language));
            add.getItems().add(item);
        }
        add.setDisable(add.getItems().isEmpty());
    }
}
