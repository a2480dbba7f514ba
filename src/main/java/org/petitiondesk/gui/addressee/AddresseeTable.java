package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Columns;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addressees: office and holder, city, when it was checked. */
final class AddresseeTable extends TableView<AddresseeRow> {
    private static final double ROW_HEIGHT = 44;
    private static final double CITY_AT_MOST = 96;
    private static final double DAY_AT_MOST = 120;

    private final AddresseesViewModel model;
    private final Words words;
    private boolean isShowing;

    AddresseeTable(AddresseesViewModel model, Kept kept) {
        this.model = model;
        this.words = model.words();
        setId("addressee-table");
        getStyleClass().add("addressee-table");
        setAccessibleText(words.say("room.addressees"));
        setFixedCellSize(ROW_HEIGHT);
        getColumns()
                .add(column("addressee", "addressee.column", 200, this::name, this::spokenName));
        getColumns().add(column("city", "addressee.city", 94, this::city, AddresseeRow::city));
        getColumns().add(column("verified", "addressee.verified", 118, this::verified, this::day));
        getColumns().get(1).setMaxWidth(CITY_AT_MOST);
        getColumns().get(2).setMaxWidth(DAY_AT_MOST);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        Columns.keep(this, "addressees", kept);
        // While the table takes new rows, what it selects by itself was chosen by nobody.
        model.rowsProperty()
                .addListener((ListChangeListener<AddresseeRow>) change -> isShowing = true);
        setItems(model.rowsProperty());
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.getStyleClass().add("second");
        setPlaceholder(nothing);
        Runnable show =
                () -> {
                    nothing.setText(
                            words.say(
                                    model.count() == 0
                                            ? "addressee.empty"
                                            : "addressee.none-found"));
                    showChosen();
                };
        model.rowsProperty().addListener((ListChangeListener<AddresseeRow>) change -> show.run());
        show.run();
        model.chosenProperty().subscribe(now -> showChosen());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedIndices()
                .subscribe(() -> {
                    if (!isShowing) {
                        remember();
                    }
                });
    }

    /** One alone is looked at; several are changed together. */
    private void remember() {
        List<Id> selected =
                getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(AddresseeRow::id)
                        .toList();
        model.many().selected().setAll(selected);
        AddresseeRow row = getSelectionModel().getSelectedItem();
        if (row != null && !model.choose(row.id())) {
            // What is being typed stays in sight; the table may not select while it selects.
            Platform.runLater(this::showChosen);
        }
    }

    private void showChosen() {
        isShowing = true;
        showSelected();
        isShowing = false;
    }

    private void showSelected() {
        Set<Id> many = Set.copyOf(model.many().selected());
        if (many.size() > 1 && model.chosenProperty().get().map(many::contains).orElse(false)) {
            int[] indices =
                    IntStream.range(0, getItems().size())
                            .filter(index -> many.contains(getItems().get(index).id()))
                            .toArray();
            getSelectionModel().clearSelection();
            for (int index : indices) {
                getSelectionModel().select(index);
            }
            return;
        }
        Optional<AddresseeRow> row =
                model.chosenProperty()
                        .get()
                        .flatMap(id ->
                                model.rowsProperty().stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst());
        model.many().selected().setAll(row.map(AddresseeRow::id).stream().toList());
        if (row.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (!row.get().equals(getSelectionModel().getSelectedItem())
                || getSelectionModel().getSelectedIndices().size() > 1) {
            getSelectionModel().clearAndSelect(getItems().indexOf(row.get()));
        }
    }

    private TableColumn<AddresseeRow, AddresseeRow> column(
            String id,
            String word,
            double width,
            Function<AddresseeRow, Node> content,
            Function<AddresseeRow, String> spoken) {
        TableColumn<AddresseeRow, AddresseeRow> column = new TableColumn<>(words.say(word));
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(of -> new RowCell(content, spoken));
        return column;
    }

    private Node name(AddresseeRow row) {
        VBox name =
                new VBox(
                        new ScriptText(row.title(), "title"),
                        new ScriptText(second(row), "second"));
        name.getStyleClass().add("name-cell");
        return name;
    }

    private String spokenName(AddresseeRow row) {
        return row.title() + ", " + second(row);
    }

    private String second(AddresseeRow row) {
        return Stream.of(
                        row.lacks().contains(Lack.HOLDER)
                                ? words.say("addressee.no-holder")
                                : row.holder(),
                        row.careOf().isEmpty() ? "" : words.say("addressee.care-of", row.careOf()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Node city(AddresseeRow row) {
        return new ScriptText(row.city());
    }

    private Node verified(AddresseeRow row) {
        boolean isStale = row.lacks().contains(Lack.VERIFIED);
        Label day = new Label(day(row));
        day.getStyleClass().add(isStale ? "warning" : "plain-day");
        HBox line =
                new HBox(
                        isStale
                                ? Icons.icon(Feather.ALERT_TRIANGLE, "warning")
                                : Icons.icon(Feather.CHECK_CIRCLE, "good"),
                        day);
        line.getStyleClass().add("verified-cell");
        return line;
    }

    private String day(AddresseeRow row) {
        return row.verified().map(Days::brief).orElse(words.say("addressee.never-verified"));
    }

    /** A cell whose content is made of the whole row. */
    private static final class RowCell extends TableCell<AddresseeRow, AddresseeRow> {
        private final Function<AddresseeRow, Node> content;
        private final Function<AddresseeRow, String> spoken;

        RowCell(Function<AddresseeRow, Node> content, Function<AddresseeRow, String> spoken) {
            this.content = content;
            this.spoken = spoken;
        }

        @Override
        protected void updateItem(AddresseeRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
            setAccessibleText(empty || row == null ? "" : spoken.apply(row));
        }
    }
}
