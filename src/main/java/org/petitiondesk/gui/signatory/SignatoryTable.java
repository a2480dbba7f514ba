package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.CellMark;
import org.petitiondesk.gui.common.CellText;
import org.petitiondesk.gui.common.Columns;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.PartCell;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.RowSort;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The table of the signatories; its rows are read as they come into view. */
final class SignatoryTable extends TableView<SignatoryRow> {
    private static final double ROW = 32;

    private final Words words;
    private final ObjectProperty<Optional<RowSort.By>> sort;
    private final Map<SignatureColumn, TableColumn<SignatoryRow, Void>> sorted =
            new EnumMap<>(SignatureColumn.class);
    private boolean isTelling;

    SignatoryTable(Words words, Kept kept, ObjectProperty<Optional<RowSort.By>> sort) {
        this.words = words;
        this.sort = sort;
        setId("signatory-table");
        setAccessibleText(words.say("room.signatories"));
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new ShownRow());
        column("number", 46, this::number);
        sorted(
                SignatureColumn.NAME,
                column("name", 146, text(SignatoryTable::nameStyle, this::name)));
        column("own-script", 78, text(shown -> "own", Shown::ownScript));
        sorted(
                SignatureColumn.ORGANIZATION,
                column("capacity", 98, text(SignatoryTable::capacityStyle, Shown::capacity)));
        sorted(SignatureColumn.PLACE, column("place", 80, text(shown -> "place", Shown::place)));
        onWish(
                SignatureColumn.COUNTRY,
                column("country", 80, text(shown -> "country", Shown::country)));
        onWish(
                SignatureColumn.DATE,
                column("signed-on", 84, text(shown -> "second-text", Shown::day)));
        sorted(
                SignatureColumn.CONSENT,
                column("consent", 118, mark(SignatoryTable::consent, this::chip)));
        column("text", 44, mark(SignatoryTable::language, SignatoryTable::languageMark));
        sorted(
                SignatureColumn.SOURCE,
                column("source", 72, text(shown -> "second-text", Shown::source)));
        sorted(
                SignatureColumn.STATE,
                column("state", 104, mark(SignatoryTable::state, this::state)));
        setTableMenuButtonVisible(true);
        Columns.keep(this, "signatories", kept);
        // The rows are sorted by their model, behind the window.
        setSortPolicy(table -> true);
        getSortOrder().subscribe(this::choose);
        sorted.values().forEach(column -> column.sortTypeProperty().subscribe(this::choose));
        sort.subscribe(this::tell);
    }

    /** Gives a cell what it draws, which follows the cell's row. */
    private interface Part {
        Region of(ObservableValue<ShownRow> row);
    }

    private TableColumn<SignatoryRow, Void> column(String id, double width, Part part) {
        TableColumn<SignatoryRow, Void> column = new TableColumn<>(words.say("signatory." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setSortable(false);
        column.setCellFactory(
                made -> new PartCell<>(row -> part.of(row.map(ShownRow.class::cast))));
        getColumns().add(column);
        return column;
    }

    private void sorted(SignatureColumn by, TableColumn<SignatoryRow, Void> column) {
        column.setSortable(true);
        sorted.put(by, column);
    }

    /** One for which there is mostly no room. */
    private void onWish(SignatureColumn by, TableColumn<SignatoryRow, Void> column) {
        column.setVisible(false);
        sorted(by, column);
    }

    /** Shows rows; the headings stay marked as they were, though a table would unmark them. */
    void show(SignatoryRows rows) {
        isTelling = true;
        setItems(rows);
        tell(sort.get());
    }

    /** A heading was clicked: the same once more reverses, a third time ends it. */
    private void choose() {
        if (isTelling) {
            return;
        }
        Optional<TableColumn<SignatoryRow, ?>> first = getSortOrder().stream().findFirst();
        sort.set(
                sorted.entrySet().stream()
                        .filter(each -> first.equals(Optional.of(each.getValue())))
                        .map(each ->
                                new RowSort.By.Column(
                                        each.getKey(),
                                        each.getValue().getSortType() == SortType.DESCENDING))
                        .map(RowSort.By.class::cast)
                        .findFirst());
    }

    /** Marks the heading by which rows are sorted. */
    private void tell(Optional<RowSort.By> by) {
        isTelling = true;
        if (by.orElse(new RowSort.By.Listed())
                instanceof RowSort.By.Column(SignatureColumn wanted, boolean isReversed)) {
            TableColumn<SignatoryRow, Void> column = Objects.requireNonNull(sorted.get(wanted));
            column.setVisible(true);
            column.setSortType(isReversed ? SortType.DESCENDING : SortType.ASCENDING);
            if (!getSortOrder().equals(List.of(column))) {
                getSortOrder().setAll(List.of(column));
            }
        } else {
            getSortOrder().clear();
        }
        isTelling = false;
    }

    private Region number(ObservableValue<ShownRow> row) {
        CellText text = new CellText(true);
        row.flatMap(TableRow::itemProperty)
                .map(item -> words.say("number", item.number()))
                .orElse("")
                .subscribe(number -> text.show(number, "number"));
        return text;
    }

    private static Part text(Function<Shown, String> styleClass, Function<Shown, String> words) {
        return row -> {
            CellText text = new CellText(false);
            shown(row)
                    .subscribe(shown ->
                            text.show(
                                    shown.map(words).orElse(""), shown.map(styleClass).orElse("")));
            return text;
        };
    }

    private static <T> Part mark(Function<Shown, Optional<T>> what, Function<T, Node> make) {
        return row -> {
            CellMark<T> mark = new CellMark<>(make);
            shown(row).subscribe(shown -> mark.show(shown.flatMap(what)));
            return mark;
        };
    }

    private static ObservableValue<Optional<Shown>> shown(ObservableValue<ShownRow> row) {
        return row.flatMap(ShownRow::shown).orElse(Optional.empty());
    }

    private String name(Shown shown) {
        return shown.isNameless() ? words.say("signatory.name-removed") : shown.name();
    }

    private static String nameStyle(Shown shown) {
        return shown.isNameless() ? "nameless" : "signatory-name";
    }

    private static String capacityStyle(Shown shown) {
        return shown.isPlainCapacity() ? "second-text" : "capacity";
    }

    private static Optional<Consent> consent(Shown shown) {
        return shown.isNameless()
                ? Optional.empty()
                : Optional.of(shown.signature().consent().consent());
    }

    private Node chip(Consent consent) {
        return new ConsentChip(consent, words);
    }

    private static Optional<Language> language(Shown shown) {
        return shown.text().map(SignedTexts.Version::language);
    }

    private static Node languageMark(Language language) {
        return new ScriptText(LanguageNames.mark(language), "language-mark");
    }

    private static Optional<SignatureState> state(Shown shown) {
        return Optional.of(shown.signature().state());
    }

    private Node state(SignatureState state) {
        return switch (state) {
            case ACTIVE -> new HBox();
            case WITHDRAWN -> state(Feather.SLASH, state);
            case DUPLICATE -> state(Feather.COPY, state);
            case STRUCK -> state(Feather.X_CIRCLE, state);
        };
    }

    private Node state(Ikon icon, SignatureState state) {
        String word = words.say("state." + state.name().toLowerCase(Locale.ROOT));
        HBox box = new HBox(Icons.icon(icon, "second-icon"), new Label(word));
        box.setAccessibleText(word);
        box.getStyleClass().add("state");
        return box;
    }
}
