package org.petitiondesk.gui.petition;

import atlantafx.base.controls.Spacer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** The room of the petitions: list, overview, pages. */
final class PetitionsView extends HBox {
    private final PetitionsViewModel model;
    private final PetitionActions actions;
    private final Words words;
    private final ListView<PetitionRow> list = new ListView<>();
    private final TextField search = new TextField();
    private final OverviewView overview;
    private final PageView pages;

    PetitionsView(
            PetitionsViewModel model,
            PetitionActions actions,
            Optional<LetterOutput> output,
            Words words) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        getStyleClass().add("petitions");
        overview = new OverviewView(model, actions, output, words);
        overview.visibleProperty().bind(model.emptyProperty().not());
        StackPane middle = new StackPane(overview, empty());
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        pages = new PageView(model.page(), words);
        pages.visibleProperty().bind(model.emptyProperty().not());
        pages.managedProperty().bind(pages.visibleProperty());
        getChildren().addAll(listSide(), middle, pages);
        chooseAsTheModel();
        PageCommands.addKeys(this, model.page());
        sceneProperty().subscribe(scene -> model.shownProperty().set(scene != null));
    }

    private VBox empty() {
        Label sentence = new Label(words.say("petition.empty"));
        sentence.setId("petition-empty");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-room");
        Button add = new Button(words.say("petition.new"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> actions.add());
        Button read = new Button(words.say("petition.import-menu"));
        read.setOnAction(event -> actions.read(this));
        HBox buttons = new HBox(add, read);
        buttons.getStyleClass().add("empty-buttons");
        VBox empty = new VBox(sentence, buttons);
        empty.getStyleClass().add("empty-petitions");
        empty.visibleProperty().bind(model.emptyProperty());
        return empty;
    }

    private VBox listSide() {
        Label title = new Label(words.say("petition.room"));
        title.getStyleClass().add("room-title");
        search.setId("petition-search");
        TwoWay.bind(search.textProperty(), model.searchProperty());
        search.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.say("petition.find"), model.rowsProperty()));
        search.setAccessibleText(words.say("petition.find"));
        StackPane searching = new StackPane(search, Icons.icon(Feather.SEARCH, "search-icon"));
        searching.getStyleClass().add("searching");
        Label fault = new Label();
        fault.setWrapText(true);
        fault.getStyleClass().add("error");
        fault.textProperty().bind(model.faultProperty());
        fault.managedProperty().bind(model.faultProperty().isNotEmpty());
        Button add =
                new Button(
                        words.say("petition.new-short"), Icons.icon(Feather.PLUS, "button-icon"));
        add.setId("new-petition");
        add.setAccessibleText(words.say("petition.new"));
        add.setTooltip(new Tooltip(words.say("petition.new-key")));
        add.setOnAction(event -> actions.add());
        HBox titleLine = new HBox(title, new Spacer(), add);
        titleLine.getStyleClass().add("list-title");
        VBox head = new VBox(titleLine, searching, fault);
        head.getStyleClass().add("list-head");
        list.setId("petition-list");
        list.setAccessibleText(words.say("petition.room"));
        list.setItems(model.rowsProperty());
        list.setCellFactory(view -> new PetitionCell(words));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE
                            && list.getSelectionModel().getSelectedIndex() >= 0) {
                        model.delete();
                    } else if (event.getCode() == KeyCode.ENTER) {
                        actions.edit();
                    }
                });
        Label nothing = new Label();
        nothing.textProperty()
                .bind(
                        Bindings.when(model.emptyProperty())
                                .then("")
                                .otherwise(words.say("petition.none-found")));
        nothing.getStyleClass().add("second");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(head, list);
        side.getStyleClass().add("list-side");
        return side;
    }

    private void chooseAsTheModel() {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, row) -> {
                    if (row != null) {
                        model.select(row);
                    }
                });
        model.chosenProperty().subscribe(row -> showChosen());
        // Later: while the list changes its selection must not be changed.
        model.rowsProperty().subscribe(() -> Platform.runLater(this::showChosen));
    }

    /** A petition that is chosen but not found is not marked, so that no key means it. */
    private void showChosen() {
        int at = model.chosenProperty().get().map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(at);
        }
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(search, list, overview, pages);
    }

    void find() {
        search.requestFocus();
    }
}
