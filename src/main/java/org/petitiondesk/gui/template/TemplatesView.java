package org.petitiondesk.gui.template;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.template.WrittenTemplate;

import java.util.List;

/** The room of the templates: list, text, and the page that is written with it. */
final class TemplatesView extends VBox {
    private final TemplatesViewModel model;
    private final Words words;
    private final RoomHeader header;
    private final ListView<TemplateRow> list = new ListView<>();
    private final LanguageRow languages;
    private final VBox text = new VBox();
    private final VBox shipped;
    private final OwnTemplateView own;
    private final StackPane ground = new StackPane();
    private final TemplateSide side;

    TemplatesView(TemplatesViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("templates");
        header =
                new RoomHeader(
                        words.say("room.templates"), words.say("template.find"), add(), use());
        TwoWay.bind(header.search().textProperty(), model.searchProperty());
        header.search().setId("template-search");
        fillList();
        languages = new LanguageRow(model);
        own = new OwnTemplateView(model);
        shipped = shipped();
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox middle = new VBox(languages, ground);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        side = new TemplateSide(model, own::insert);
        HBox parts = new HBox(list, middle, side);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(header, parts);
        chooseAsTheModel();
        model.chosenProperty().subscribe(now -> show());
        model.languageProperty()
                .subscribe(now -> {
                    show();
                    list.refresh();
                });
        model.petitionProperty().subscribe(now -> list.refresh());
        PageCommands.addKeys(this, model.preview().page());
        sceneProperty()
                .subscribe(scene -> {
                    model.preview().shownProperty().set(scene != null);
                    if (scene == null) {
                        model.leave();
                    }
                });
    }

    private Button add() {
        Button add = new Button(words.say("template.new"));
        add.setId("new-template");
        add.setOnAction(event -> beginNew());
        return add;
    }

    /** Begins a template and asks for its name. */
    void beginNew() {
        // The field takes the focus only when the room has been laid out.
        model.add(() -> Platform.runLater(own.name()::requestFocus));
    }

    private Button use() {
        Button use = new Button(words.say("template.use"));
        use.setId("use-template");
        use.getStyleClass().add("accent");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(event -> model.use());
        use.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canUse(),
                                model.chosenProperty(),
                                model.petitionProperty()));
        return use;
    }

    private void fillList() {
        list.setId("template-list");
        list.setAccessibleText(words.say("room.templates"));
        list.setItems(model.rowsProperty());
        list.setCellFactory(view -> new TemplateCell(model));
        list.setPlaceholder(new Label(words.say("template.none-found")));
        list.getStyleClass().add("template-list-side");
    }

    private VBox shipped() {
        Label note = new Label(words.say("template.shipped"));
        note.getStyleClass().add("second");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        Button copy = new Button(words.say("template.copy"));
        copy.setId("copy-template");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> model.copy());
        HBox line = new HBox(note, copy);
        line.getStyleClass().addAll("form-line", "template-name-line");
        return new VBox(line, scroll(text));
    }

    static ScrollPane scroll(VBox content) {
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
                        model.select(row);
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
        languages.show();
        text.getChildren().clear();
        model.template().filter(template -> !template.isOwn()).ifPresent(this::show);
        Node shown =
                model.chosenProperty().get().flatMap(TemplateRow::own).isPresent() ? own : shipped;
        if (!ground.getChildren().contains(shown)) {
            ground.getChildren().setAll(shown);
        }
        side.show();
    }

    private void show(WrittenTemplate template) {
        text.getStyleClass().setAll("template-body");
        template.read()
                .value()
                .ifPresent(read ->
                        text.getChildren()
                                .setAll(
                                        new ScriptFlow(read.title(), "page-title"),
                                        new TemplateText(read, words)));
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(header.search(), list, languages, ground, side);
    }

    void find() {
        header.search().requestFocus();
    }
}
