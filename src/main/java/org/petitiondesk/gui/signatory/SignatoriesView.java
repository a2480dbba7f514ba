package org.petitiondesk.gui.signatory;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DetailPane;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRoll;

import java.util.List;
import java.util.Optional;

/** The room of the signatories: header, filters, table, details. */
final class SignatoriesView extends VBox {
    private final SignatoriesViewModel model;
    private final Words words;
    private final RoomHeader header;
    private final FilterBar filters;
    private final SignatoryTable table;
    private final DetailView detail;
    private final DetailPane pane;
    private final MenuButton more = new MenuButton();
    private boolean restoring;

    SignatoriesView(SignatoriesViewModel model, RoomActions actions, ManyViewModel many) {
        this.model = model;
        this.words = model.desk().words();
        getStyleClass().add("signatories");
        table = new SignatoryTable(words, model.desk().kept(), model.sortProperty());
        detail = new DetailView(model.detail(), words);
        filters = new FilterBar(model, words);
        header =
                new RoomHeader(
                        words.say("room.signatories"),
                        words.say("signatory.find"),
                        button("add", Feather.PLUS, this::add),
                        importButton(actions.importing()),
                        more(actions));
        header.note().textProperty().bind(model.noteProperty());
        header.search().setId("signatory-search");
        TwoWay.bind(header.search().textProperty(), model.searchProperty());
        Label nothing = new Label(words.say("signatory.none-found"));
        nothing.getStyleClass().add("second");
        table.setPlaceholder(nothing);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list =
                new VBox(
                        filters,
                        new TraitChips(model, words),
                        table,
                        new TableFoot(
                                model,
                                many,
                                actions,
                                this::selectAll,
                                table.getSelectionModel()::clearSelection,
                                words));
        pane = new DetailPane(list, detail);
        StackPane ground = new StackPane(pane, emptyRoom(actions));
        VBox.setVgrow(ground, Priority.ALWAYS);
        getChildren().addAll(header, new FaultLine(model.faultProperty()), ground);
        model.detail()
                .shownProperty()
                .subscribe(shown -> {
                    if (shown.isEmpty()) {
                        pane.shut();
                    }
                });
        model.rowsProperty().subscribe(this::showRows);
        model.selectedProperty().subscribe(selected -> select());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> selected());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                pane.open();
            }
        });
    }

    private Button button(String id, Feather icon, Runnable action) {
        Button button = new Button(words.say("signatory." + id));
        button.disableProperty().bind(model.desk().petition().map(Optional::isEmpty));
        button.setId("signatories-" + id);
        button.setGraphic(Icons.icon(icon, "button-icon"));
        button.setOnAction(event -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button importButton(Runnable importing) {
        Button button = button("import", Feather.UPLOAD, importing);
        button.getStyleClass().add("accent");
        button.setTooltip(new Tooltip(words.say("signatory.import-key")));
        return button;
    }

    private MenuButton more(RoomActions actions) {
        more.setId("signatories-more");
        more.setGraphic(Icons.icon(Feather.MORE_HORIZONTAL, "button-icon"));
        more.getStyleClass().add("more-button");
        more.setAccessibleText(words.say("signatory.more"));
        more.setTooltip(new Tooltip(words.say("signatory.more")));
        MenuItem paste = new MenuItem(words.say("signatory.paste"));
        paste.setOnAction(event -> actions.pasting().run());
        MenuItem order = new MenuItem(words.say("order.open"));
        order.setId("signatories-order");
        order.setOnAction(event -> actions.ordering().run());
        MenuItem imports = new MenuItem(words.say("batches.open"));
        imports.setId("signatories-batches");
        imports.setOnAction(event -> actions.history().run());
        MenuItem export = new MenuItem(words.say("list-export.open"));
        export.setId("signatories-export");
        export.disableProperty().bind(model.settledProperty().not());
        export.setOnAction(event -> actions.exporting().run());
        more.getItems().setAll(paste, order, imports, export);
        return more;
    }

    private Node emptyRoom(RoomActions actions) {
        Label none = new Label(words.say("signatory.empty"));
        none.getStyleClass().add("empty-room");
        none.setWrapText(true);
        HBox ways =
                new HBox(
                        button("empty-import", Feather.UPLOAD, actions.importing()),
                        button("empty-paste", Feather.CLIPBOARD, actions.pasting()),
                        button("empty-add", Feather.PLUS, this::add));
        ways.getStyleClass().add("empty-ways");
        VBox empty = new VBox(none, ways);
        empty.getStyleClass().add("empty-signatories");
        empty.visibleProperty()
                .bind(model.emptyProperty().and(model.detail().addingProperty().not()));
        return empty;
    }

    private void showRows(SignatoryRows rows) {
        restoring = true;
        table.show(rows);
        restoring = false;
        select();
    }

    /** Chooses in the table what is chosen in the model. */
    private void select() {
        SignatureRoll selected = model.selectedProperty().get();
        if (restoring || selected.hasPlacesOf(chosen())) {
            return;
        }
        restoring = true;
        SignatoryRows rows = model.rowsProperty().get();
        table.getSelectionModel().clearSelection();
        int first = -1;
        for (int i = 0; i < selected.size(); i++) {
            int index = rows.row(selected.place(i));
            if (index >= 0) {
                table.getSelectionModel().select(index);
                first = first < 0 ? index : Math.min(first, index);
            }
        }
        if (first >= 0 && !isInView(first)) {
            table.scrollTo(Math.max(0, first - 3));
        }
        restoring = false;
        selected();
    }

    private boolean isInView(int index) {
        return table.lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == index);
    }

    private SignatureRoll chosen() {
        SignatoryRows rows = model.rowsProperty().get();
        int[] indices =
                table.getSelectionModel().getSelectedIndices().stream()
                        .mapToInt(Integer::intValue)
                        .filter(row -> row >= 0 && row < rows.size())
                        .map(rows::index)
                        .sorted()
                        .distinct()
                        .toArray();
        if (indices.length == 0) {
            return SignatureRoll.EMPTY;
        }
        SignatureRoll.Builder chosen = new SignatureRoll.Builder();
        for (int index : indices) {
            chosen.add(rows.roll(), index);
        }
        return chosen.roll();
    }

    private void selected() {
        if (!restoring) {
            SignatureRoll chosen = chosen();
            if (!chosen.hasPlacesOf(model.selectedProperty().get())) {
                model.selectedProperty().set(chosen);
            }
        }
    }

    private void selectAll() {
        restoring = true;
        table.getSelectionModel().selectAll();
        restoring = false;
        selected();
    }

    void add() {
        model.add();
        pane.open();
        detail.nameField().requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            model.detail().delete();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            pane.open();
            detail.nameField().requestFocus();
            event.consume();
        }
    }

    SignatoriesViewModel model() {
        return model;
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(header, filters, table, detail);
    }

    void find() {
        header.search().requestFocus();
        header.search().selectAll();
    }
}
