package org.petitiondesk.exchange.table;

import java.util.List;

/**
 * A row of a table with at least one cell that is not blank.
 *
 * @param line of the file on which it begins, or the spreadsheet's row number, counted from 1
 * @param cells as text, from the first column on; missing cells at the end may be left out
 */
public record Row(int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column counted from 0; empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
