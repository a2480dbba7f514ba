package org.petitiondesk.gui.letter;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TranslationStanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The languages of the petition's texts, each with what is to be done, and further ones. */
final class LanguageTabs extends HBox {
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final LetterViewModel model;
    private final Words words;
    private final MenuButton add = new MenuButton();
    private final Region space = new Region();
    private final CheckBox beside = new CheckBox();

    LanguageTabs(LetterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("letter-tabs");
        add.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        add.getStyleClass().addAll("icon-button", "flat", "add-language");
        add.setId("add-language");
        add.setAccessibleText(words.say("letter.add-language"));
        add.setTooltip(new Tooltip(words.say("letter.add-language")));
        HBox.setHgrow(space, Priority.ALWAYS);
        beside.setText(words.say("letter.side-by-side"));
        beside.setId("side-by-side");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.setTooltip(new Tooltip(words.say("letter.side-by-side-key")));
        TwoWay.bind(beside.selectedProperty(), model.texts().besideProperty());
        beside.disableProperty().bind(Bindings.size(model.tabsProperty()).lessThan(2));
        model.tabsProperty().subscribe(this::show);
        model.texts().all().forEach(text -> text.languageProperty().subscribe(now -> show()));
        model.texts().activeProperty().subscribe(now -> show());
        model.furtherProperty().subscribe(this::offer);
    }

    private void show() {
        ToggleGroup group = new ToggleGroup();
        boolean hadFocus =
                getChildren().stream()
                        .anyMatch(child -> child instanceof ToggleButton && child.isFocused());
        getChildren().setAll(add, space, beside);
        for (LanguageTab tab : model.tabsProperty()) {
            ToggleButton button = tab(tab);
            button.setToggleGroup(group);
            getChildren().add(getChildren().indexOf(add), button);
            if (hadFocus && button.isSelected()) {
                button.requestFocus();
            }
        }
    }

    private ToggleButton tab(LanguageTab tab) {
        Language language = tab.language();
        ToggleButton button = new ToggleButton();
        HBox graphic = new HBox(8, new ScriptText(LanguageNames.own(language), "tab-name"));
        for (LanguageTab.Tally tally : tab.lacking()) {
            Label count = new Label(words.say("letter.tab-items", tally.worded(), tally.all()));
            count.getStyleClass().add("error");
            graphic.getChildren().add(count);
        }
        graphic.getChildren().add(icon(tab));
        button.setGraphic(graphic);
        button.setAccessibleText(said(tab));
        button.setTooltip(new Tooltip(said(tab)));
        boolean isBeside = model.texts().all().stream().anyMatch(text -> text.isIn(language));
        button.pseudoClassStateChanged(BESIDE, isBeside);
        button.setId("text-" + language.tag());
        button.getStyleClass().add("letter-tab");
        button.setSelected(model.languageProperty().get().equals(Optional.of(language)));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(language);
        });
        return button;
    }

    private static FontIcon icon(LanguageTab tab) {
        return !tab.isWhole()
                ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                : tab.translation().isToBeChecked()
                        ? Icons.icon(Feather.ALERT_TRIANGLE, "warning")
                        : Icons.icon(Feather.CHECK_CIRCLE, "good");
    }

    /** Everything that is to be said of a text. */
    private String said(LanguageTab tab) {
        List<String> said = new ArrayList<>();
        said.add(
                words.say(
                        tab.isWhole() ? "letter.tab-whole" : "letter.tab-to-mend",
                        LanguageNames.own(tab.language())));
        tab.lacking().forEach(tally -> said.add(lack(tab.language(), tally, words)));
        switch (tab.translation()) {
            case TranslationStanding.Original _, TranslationStanding.Checked _ -> {}
            case TranslationStanding.Unchecked _ -> said.add(words.say("letter.tab-unchecked"));
            case TranslationStanding.Changed _ -> said.add(words.say("letter.tab-changed"));
        }
        return String.join("; ", said);
    }

    /** What a text says less of than the petition has. */
    static String lack(Language language, LanguageTab.Tally tally, Words words) {
        return words.say(
                "letter.lacks." + tally.part().word(),
                LanguageNames.own(language),
                tally.worded(),
                tally.all());
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
