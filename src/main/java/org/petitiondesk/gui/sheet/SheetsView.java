package org.petitiondesk.gui.sheet;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.DetailPane;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room of the paper sheets: list beside details. */
final class SheetsView extends VBox {
    private final SheetsViewModel model;
    private final RoomHeader header;
    private final SheetTable table;
    private final SheetDetailView detail;
    private final DetailPane pane;
    private final Runnable enterLines;

    /**
     * @param issue asks for new sheets
     * @param enterLines copies the lines of the chosen one
     */
    SheetsView(SheetsViewModel model, Runnable issue, Runnable enterLines) {
        this.model = model;
        this.enterLines = enterLines;
        Words words = model.words();
        // The table looks as that of the signatories does.
        getStyleClass().addAll("signatories", "paper-sheets");
        header = new RoomHeader(words.say("room.sheets"), words.say("sheet.find"), issue(issue));
        header.note().textProperty().bind(model.noteProperty());
        header.search().setId("sheet-search");
        TwoWay.bind(header.search().textProperty(), model.searchProperty());
        table = new SheetTable(words, model.desk().kept());
        table.setItems(model.rowsProperty());
        table.setPlaceholder(placeholder(issue));
        detail = new SheetDetailView(model, enterLines);
        pane = new DetailPane(table, detail);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(header, new FaultLine(model.faultProperty()), pane);
        chooseAsTheModel();
        table.setOnMouseClicked(event -> pane.open());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        model.commit();
                    }
                });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            if (isReturned()) {
                enterLines.run();
            } else {
                pane.open();
                detail.begin();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.delete();
            event.consume();
        }
    }

    private boolean isReturned() {
        return model.chosenProperty()
                .get()
                .filter(row -> row.sheet().returnedOn().isPresent() && !row.sheet().closed())
                .isPresent();
    }

    private Button issue(Runnable action) {
        Button issue = new Button(model.words().say("sheet.issue"));
        issue.setId("issue-sheets");
        issue.getStyleClass().add("accent");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.setOnAction(event -> action.run());
        issue.disableProperty().bind(model.petitionProperty().map(Optional::isEmpty));
        return issue;
    }

    private Node placeholder(Runnable issue) {
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("second");
        none.textProperty()
                .bind(
                        model.searchProperty()
                                .map(typed ->
                                        model.words()
                                                .say(
                                                        typed.isBlank()
                                                                ? "sheet.empty"
                                                                : "sheet.none-found")));
        Button first = new Button(model.words().say("sheet.issue"));
        first.setOnAction(event -> issue.run());
        first.disableProperty().bind(model.petitionProperty().map(Optional::isEmpty));
        first.visibleProperty().bind(model.searchProperty().map(String::isBlank));
        VBox empty = new VBox(none, first);
        empty.getStyleClass().add("sheets-empty");
        return empty;
    }

    private void chooseAsTheModel() {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null && !model.select(row)) {
                        // Later: while the selection changes it must not be changed.
                        Platform.runLater(this::showChosen);
                    }
                });
        model.chosenProperty().subscribe(row -> showChosen());
        model.rowsProperty().subscribe(rows -> showChosen());
    }

    private void showChosen() {
        model.chosenProperty()
                .get()
                .filter(model.rowsProperty()::contains)
                .filter(row -> !row.equals(table.getSelectionModel().getSelectedItem()))
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    /** In the order of F6. */
    List<Node> parts() {
        List<Node> parts = new ArrayList<>(List.of(header.search(), table));
        parts.addAll(detail.parts());
        return parts;
    }

    /** Puts the focus into the list. */
    void begin() {
        table.requestFocus();
    }

    void find() {
        header.search().requestFocus();
    }
}
