package org.petitiondesk.gui.common;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps which of a table's columns are shown, how wide they are and in which order they stand. */
public final class Columns {
    private Columns() {}

    /**
     * Shows a table's columns as they were, at the places and with the widths they had, and keeps
     * what is changed. Every column needs an id.
     *
     * @param table the table's name among all tables of the window
     */
    public static <T> void keep(TableView<T> view, String table, Kept kept) {
        List<TableColumn<T, ?>> columns = new ArrayList<>(view.getColumns());
        List<String> order =
                kept.get(table + ".columns")
                        .map(ids -> List.of(ids.split(",", -1)))
                        .orElse(List.of());
        columns.sort(
                Comparator.comparingInt(column -> {
                    int at = order.indexOf(column.getId());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }));
        view.getColumns().setAll(columns);
        for (TableColumn<T, ?> column : columns) {
            String key = table + "." + column.getId() + ".width";
            kept.number(key).ifPresent(column::setPrefWidth);
            column.widthProperty()
                    .addListener((property, before, width) -> kept.put(key, width.toString()));
            String shown = table + "." + column.getId() + ".shown";
            kept.get(shown).map(Boolean::valueOf).ifPresent(column::setVisible);
            column.visibleProperty()
                    .addListener((property, before, now) -> kept.put(shown, now.toString()));
        }
        view.getColumns()
                .subscribe(() ->
                        kept.put(
                                table + ".columns",
                                String.join(
                                        ",",
                                        view.getColumns().stream()
                                                .map(TableColumn::getId)
                                                .toList())));
    }
}
