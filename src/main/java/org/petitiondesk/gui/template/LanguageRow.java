package org.petitiondesk.gui.template;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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

import java.util.List;

/** The languages of a template; of an own one, further ones can be added and one removed. */
final class LanguageRow extends HBox {
    private final TemplatesViewModel model;
    private final Words words;
    private final HBox languages = new HBox();
    private final MenuButton more = new MenuButton();

    LanguageRow(TemplatesViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("template-top");
        languages.getStyleClass().add("segments");
        more.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        more.getStyleClass().addAll("icon-button", "flat");
        more.setId("template-languages");
        more.setAccessibleText(words.say("template.languages"));
        more.setTooltip(new Tooltip(words.say("template.languages")));
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(languages, more);
    }

    /** Shows what belongs to the chosen template. */
    void show() {
        ToggleGroup group = new ToggleGroup();
        boolean hadFocus = languages.getChildren().stream().anyMatch(Node::isFocused);
        languages.getChildren().clear();
        model.chosenProperty()
                .get()
                .ifPresent(row ->
                        row.languages()
                                .forEach(language ->
                                        languages.getChildren().add(button(language, group))));
        if (hadFocus && group.getSelectedToggle() instanceof Node selected) {
            selected.requestFocus();
        }
        List<Language> further = model.furtherLanguages();
        more.getItems().clear();
        further.forEach(language -> {
            MenuItem item =
                    new MenuItem(words.say("template.add-language", LanguageNames.own(language)));
            item.setId("template-add-" + language.tag());
            item.setOnAction(event -> model.addLanguage(language));
            more.getItems().add(item);
        });
        if (model.canRemoveLanguage()) {
            if (!further.isEmpty()) {
                more.getItems().add(new SeparatorMenuItem());
            }
            MenuItem remove =
                    new MenuItem(
                            words.say(
                                    "template.remove-language",
                                    LanguageNames.own(model.languageProperty().get())));
            remove.setOnAction(event -> model.removeLanguage());
            more.getItems().add(remove);
        }
        more.setVisible(!more.getItems().isEmpty());
    }

    private ToggleButton button(Language language, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new ScriptText(LanguageNames.own(language)));
        button.setAccessibleText(LanguageNames.own(language));
        button.setId("template-" + language.tag());
        button.setToggleGroup(group);
        button.setSelected(language.equals(model.languageProperty().get()));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(language);
        });
        return button;
    }
}
