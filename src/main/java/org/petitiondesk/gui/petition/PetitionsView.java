package org.petitiondesk.gui.petition;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** The room of the petitions: list, overview, pages. */
final class PetitionsView extends HBox {
    private final PetitionsViewModel model;
    private final Words words;
    private final ListView<PetitionRow> list = new ListView<>();
    private final TextField search = new TextField();
    private final OverviewView overview;
    private final PageView pages;

    PetitionsView(PetitionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("petitions");
        overview = new OverviewView(model, words);
        Label empty = new Label(words.say("petition.empty"));
        empty.setId("petition-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-room");
        empty.visibleProperty().bind(model.emptyProperty());
        StackPane middle = new StackPane(overview, empty);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        pages = new PageView(model.page(), words);
        pages.visibleProperty().bind(model.emptyProperty().not());
        pages.managedProperty().bind(pages.visibleProperty());
        getChildren().addAll(listSide(), middle, pages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        chooseAsTheModel();
    }

    private VBox listSide() {
        Label title = new Label(words.say("petition.room"));
        title.getStyleClass().add("room-title");
        search.setId("petition-search");
        search.textProperty().bindBidirectional(model.searchProperty());
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
        VBox head = new VBox(title, searching, fault);
        head.getStyleClass().add("list-head");
        list.setId("petition-list");
        list.setAccessibleText(words.say("petition.room"));
        list.setItems(model.rowsProperty());
        list.setCellFactory(view -> new PetitionCell(words));
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
                        model.chosenProperty().set(Optional.of(row));
                    }
                });
        model.chosenProperty()
                .addListener(
                        (property, before, row) -> row.ifPresent(list.getSelectionModel()::select));
        model.chosenProperty().get().ifPresent(list.getSelectionModel()::select);
    }

    private void step(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.page().nextAddressee();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.page().previousAddressee();
            event.consume();
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
