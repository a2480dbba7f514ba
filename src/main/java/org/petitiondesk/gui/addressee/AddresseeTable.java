package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.petitiondesk.gui.common.CellText;
import org.petitiondesk.gui.common.Columns;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.PartCell;
import org.petitiondesk.gui.common.SteadyRow;
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
        setRowFactory(table -> new SteadyRow<>());
        column("addressee", "addressee.column", 200, this::name);
        column("city", "addressee.city", 94, this::city);
        column("verified", "addressee.verified", 118, this::verified);
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
        Runnable tell = () -> nothing.setText(model.allThereProperty().get() ? whyEmpty() : "");
        model.allThereProperty().subscribe(tell);
        model.rowsProperty()
                .addListener(
                        (ListChangeListener<AddresseeRow>)
                                change -> {
                                    tell.run();
                                    showChosen();
                                });
        tell.run();
        showChosen();
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

    private String whyEmpty() {
        return words.say(model.isEmpty() ? "addressee.empty" : "addressee.none-found");
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
            getSelectionModel().selectIndices(-1, indices);
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

    private void column(
            String id,
            String word,
            double width,
            Function<ObservableValue<TableRow<AddresseeRow>>, Region> part) {
        TableColumn<AddresseeRow, Void> column = new TableColumn<>(words.say(word));
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellFactory(of -> new PartCell<>(part));
        getColumns().add(column);
    }

    private static ObservableValue<Optional<AddresseeRow>> shown(
            ObservableValue<TableRow<AddresseeRow>> row) {
        return row.flatMap(TableRow::itemProperty).map(Optional::of).orElse(Optional.empty());
    }

    private Region name(ObservableValue<TableRow<AddresseeRow>> row) {
        NameCell cell = new NameCell();
        shown(row)
                .subscribe(shown ->
                        cell.show(
                                shown.map(AddresseeRow::title).orElse(""),
                                shown.map(this::second).orElse("")));
        return cell;
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

    private Region city(ObservableValue<TableRow<AddresseeRow>> row) {
        CellText text = new CellText(false);
        shown(row).subscribe(shown -> text.show(shown.map(AddresseeRow::city).orElse(""), "city"));
        return text;
    }

    private Region verified(ObservableValue<TableRow<AddresseeRow>> row) {
        VerifiedCell cell = new VerifiedCell();
        shown(row)
                .subscribe(shown ->
                        cell.show(
                                shown.map(each -> each.lacks().contains(Lack.VERIFIED)),
                                shown.map(this::day).orElse("")));
        return cell;
    }

    private String day(AddresseeRow row) {
        return row.verified().map(Days::brief).orElse(words.say("addressee.never-verified"));
    }
}
