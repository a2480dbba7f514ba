package org.petitiondesk.gui.block;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.template.TextBlock;

import java.util.Optional;
import java.util.function.Consumer;

/** A list of text blocks with the chosen one beside it, which is put into the letter. */
public final class BlocksView extends VBox {
    private final BlocksViewModel model;
    private final Words words;
    private final Consumer<String> insert;
    private final Runnable close;
    private final TextField search = new TextField();
    private final ListView<TextBlock> list = new ListView<>();
    private final VBox side = new VBox();

    /**
     * @param insert puts Markdown where the caret is
     * @param close puts the dialog away
     */
    public BlocksView(BlocksViewModel model, Consumer<String> insert, Runnable close) {
        this.model = model;
        this.words = model.words();
        this.insert = insert;
        this.close = close;
        getStyleClass().addAll("failure-view", "blocks-view");
        setPrefSize(920, 600);
        setMaxSize(920, 600);
        Label title = new Label(words.say("block.title"));
        title.getStyleClass().add("card-title");
        side.getStyleClass().add("block-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox parts = new HBox(list(), scroll);
        parts.getStyleClass().add("block-parts");
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(title, search(), parts, new FaultLine(model.faultProperty()), foot());
        model.chosenProperty().subscribe(this::show);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        model.save();
                    }
                });
    }

    private TextField search() {
        search.setId("block-search");
        search.setPromptText(words.say("block.find"));
        search.setAccessibleText(words.say("block.find"));
        ScriptFields.dress(search);
        TwoWay.bind(search.textProperty(), model.searchProperty());
        search.setOnAction(event -> insertChosen());
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                        step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                        event.consume();
                    }
                });
        return search;
    }

    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
    }

    private ListView<TextBlock> list() {
        list.setId("block-list");
        list.setAccessibleText(words.say("block.title"));
        list.setItems(model.rowsProperty());
        list.setCellFactory(view -> new BlockCell(words));
        list.setPlaceholder(new Label(words.say("block.none-found")));
        list.setMinWidth(340);
        list.setPrefWidth(340);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                insertChosen();
            }
        });
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        insertChosen();
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(block -> Optional.ofNullable(block).ifPresent(model::select));
        // Later: while the list changes its selection must not be changed.
        model.chosenProperty().subscribe(block -> Platform.runLater(this::showChosen));
        model.rowsProperty().subscribe(() -> Platform.runLater(this::showChosen));
        return list;
    }

    private void showChosen() {
        model.chosenProperty().get().ifPresent(list.getSelectionModel()::select);
    }

    private void show(Optional<TextBlock> block) {
        side.getChildren().clear();
        block.ifPresent(shown -> {
            if (shown.isOwn()) {
                side.getChildren().setAll(name(), text());
            } else {
                side.getChildren()
                        .setAll(
                                new ScriptFlow(shown.title(), "title"),
                                new ScriptFlow(shown.text(), "block-text"));
                shown.citation().ifPresent(citation -> side.getChildren().add(rests(citation)));
            }
        });
    }

    private VBox rests(TextBlock.Citation citation) {
        VBox rests =
                new VBox(
                        new ScriptFlow(citation.instrument(), "second"),
                        new ScriptFlow(citation.source(), "second"),
                        new ScriptFlow(
                                citation.checked()
                                        .map(day -> words.say("block.checked", day.toString()))
                                        .orElseGet(() -> words.say("block.unchecked")),
                                "second"));
        if (!citation.nativeReader()) {
            rests.getChildren().add(new ScriptFlow(words.say("block.not-native"), "second"));
        }
        rests.getChildren().add(new ScriptFlow(words.say("block.parties"), "second"));
        rests.getStyleClass().add("block-rests");
        return rests;
    }

    private Node name() {
        TextField name = new TextField();
        name.setId("block-name");
        name.setAccessibleText(words.say("block.name"));
        name.setPromptText(words.say("block.name"));
        ScriptFields.dress(name);
        TwoWay.bind(name.textProperty(), model.nameProperty());
        name.setOnAction(event -> model.save());
        return name;
    }

    private Node text() {
        TextArea text = new TextArea();
        text.setId("block-text");
        text.setWrapText(true);
        text.setAccessibleText(words.say("block.text"));
        text.setPromptText(words.say("block.text"));
        ScriptFields.dress(text);
        TwoWay.bind(text.textProperty(), model.textProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private DialogFoot foot() {
        Button delete = DialogFoot.button(words.say("block.delete"), model::delete);
        delete.setId("block-delete");
        delete.disableProperty()
                .bind(
                        model.chosenProperty()
                                .map(block -> block.filter(TextBlock::isOwn).isEmpty()));
        Button add = DialogFoot.button(words.say("block.new"), model::add);
        add.setId("block-new");
        DialogFoot foot = new DialogFoot(add, delete);
        foot.button(words.say("block.close"), "block-close", close);
        Button main = foot.main(words.say("block.insert"), "block-insert", this::insertChosen);
        main.setMinWidth(Region.USE_PREF_SIZE);
        main.disableProperty().bind(model.textProperty().map(String::isBlank));
        return foot;
    }

    private void insertChosen() {
        model.toInsert()
                .ifPresent(text -> {
                    close.run();
                    insert.accept(text);
                });
    }
}
