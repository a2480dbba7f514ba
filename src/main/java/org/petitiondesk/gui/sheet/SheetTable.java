package org.petitiondesk.gui.sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Columns;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SheetState;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The table of the sheets. */
final class SheetTable extends TableView<SheetRow> {
    private static final double ROW = 32;

    private final Words words;

    SheetTable(Words words, Kept kept) {
        this.words = words;
        setId("sheet-table");
        getStyleClass().add("sheet-table");
        setAccessibleText(words.say("room.sheets"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("number", 64, row -> new ScriptText(row.number(), "sheet-number"));
        column("language", 72, row -> text(LanguageNames.mark(row.sheet().language())));
        column("issued-to", 200, row -> text(row.sheet().issuedTo()));
        column("issued-on", 96, row -> text(day(row.sheet().issuedOn())));
        column("returned-on", 96, row -> text(day(row.sheet().returnedOn())));
        column("lines", 84, row -> text(row.lines()));
        column("state", 150, this::state);
        Columns.keep(this, "sheets", kept);
    }

    private void column(String id, double width, Function<SheetRow, Node> shown) {
        TableColumn<SheetRow, Void> column = new TableColumn<>(words.say("sheet." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setSortable(false);
        column.setCellFactory(made -> new Cell(shown));
        getColumns().add(column);
    }

    private static Node text(String text) {
        return new ScriptText(text);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private Node state(SheetRow row) {
        return mark(row, words);
    }

    /** How far a sheet has come, or that it should have come back, as an icon and a word. */
    static Label mark(SheetRow row, Words words) {
        if (row.isOverdue()) {
            Label overdue = new Label(words.say("sheet.state.overdue"));
            overdue.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
            overdue.getStyleClass().addAll("sheet-state", "warning");
            return overdue;
        }
        SheetState state = row.state();
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Feather icon =
                switch (state) {
                    case BLANK -> Feather.SQUARE;
                    case ISSUED -> Feather.SEND;
                    case RETURNED -> Feather.INBOX;
                    case BEING_ENTERED -> Feather.EDIT_3;
                    case CLOSED -> Feather.CHECK_SQUARE;
                };
        Label mark = new Label(words.say("sheet.state." + word));
        mark.setGraphic(Icons.icon(icon, "sheet-icon"));
        mark.getStyleClass().addAll("sheet-state", word);
        return mark;
    }

    /** What a column shows of a row. */
    private static final class Cell extends TableCell<SheetRow, Void> {
        Cell(Function<SheetRow, Node> shown) {
            tableRowProperty()
                    .flatMap(row -> row.itemProperty())
                    .subscribe(item -> setGraphic(item == null ? null : shown.apply(item)));
        }
    }
}
