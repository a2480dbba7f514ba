package org.petitiondesk.gui.template;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.LetterTemplate;

import java.util.List;
import java.util.Optional;

/** The room of the templates: list, text, fields. */
final class TemplatesView extends VBox {
    private final TemplatesViewModel model;
    private final Words words;
    private final RoomHeader header;
    private final ListView<TemplateRow> list = new ListView<>();
    private final HBox languages = new HBox();
    private final VBox text = new VBox();
    private final VBox fields = new VBox();

    TemplatesView(TemplatesViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("templates");
        Button use = new Button(words.say("template.use"));
        use.setId("use-template");
        use.getStyleClass().add("accent");
        use.setOnAction(event -> model.use());
        use.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canUse(),
                                model.chosenProperty(),
                                model.petitionProperty()));
        header = new RoomHeader(words.say("room.templates"), words.say("template.find"), use);
        header.search().textProperty().bindBidirectional(model.searchProperty());
        list.setId("template-list");
        list.setAccessibleText(words.say("room.templates"));
        list.setItems(model.rowsProperty());
        list.setCellFactory(view -> new TemplateCell(model));
        list.setPlaceholder(new Label(words.say("template.none-found")));
        list.getStyleClass().add("template-list-side");
        VBox middle = new VBox(top(), scroll(text));
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        ScrollPane side = scroll(fields);
        side.getStyleClass().add("template-fields-side");
        HBox parts = new HBox(list, middle, side);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(header, parts);
        chooseAsTheModel();
        model.chosenProperty().subscribe(now -> show());
        model.languageProperty().subscribe(now -> show());
        model.petitionProperty().subscribe(now -> list.refresh());
    }

    private HBox top() {
        languages.getStyleClass().add("segments");
        HBox top = new HBox(languages);
        top.getStyleClass().add("template-top");
        return top;
    }

    private static ScrollPane scroll(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void chooseAsTheModel() {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        model.chosenProperty().set(Optional.of(row));
                    }
                });
        model.chosenProperty().subscribe(row -> row.ifPresent(list.getSelectionModel()::select));
        model.rowsProperty()
                .subscribe(rows ->
                        model.chosenProperty()
                                .get()
                                .filter(rows::contains)
                                .ifPresent(list.getSelectionModel()::select));
    }

    private void show() {
        ToggleGroup group = new ToggleGroup();
        languages.getChildren().clear();
        model.chosenProperty()
                .get()
                .ifPresent(row ->
                        row.languages()
                                .forEach(language ->
                                        languages.getChildren().add(button(language, group))));
        text.getChildren().clear();
        fields.getChildren().clear();
        model.template().ifPresent(this::show);
    }

    private void show(LetterTemplate template) {
        text.getChildren()
                .addAll(
                        new ScriptFlow(template.title(), "page-title"),
                        new TemplateText(template, words));
        text.getStyleClass().setAll("template-body");
        fields.getStyleClass().setAll("template-fields");
        Label title = new Label(words.say("template.fields"));
        title.getStyleClass().add("title");
        fields.getChildren().add(title);
        FieldUse.of(template).forEach(use -> fields.getChildren().add(field(use)));
    }

    private VBox field(FieldUse use) {
        String name = TemplateText.name(use.field(), words);
        Label chip = new Label(use.optional() ? words.say("template.optional", name) : name);
        chip.getStyleClass().add("field-chip");
        Label meaning =
                new Label(
                        words.say("template.meaning." + use.field().fieldName().replace('.', '-')));
        meaning.setWrapText(true);
        meaning.getStyleClass().add("second");
        VBox line = new VBox(chip, meaning);
        line.getStyleClass().add("template-field");
        return line;
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
            model.languageProperty().set(language);
        });
        return button;
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(header.search(), list, languages);
    }

    void find() {
        header.search().requestFocus();
    }
}
