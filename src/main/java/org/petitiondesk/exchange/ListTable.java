package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns the rows of a table into drafts.
 *
 * @param <F> what a column can hold
 * @param <D> what a row gives
 */
final class ListTable<F, D> implements RowSink {
    private final String file;
    private final ListForm form;
    private final ListRows<F, D> rows;
    private final DraftSink<D> sink;
    private final Columns<F> found;
    private SortedMap<Integer, F> columns = new TreeMap<>();
    private int width;

    /** Is told which columns were found. */
    interface Columns<F> {

        /**
         * Comes before the first draft.
         *
         * @param areNamed whether the first row has headings
         * @param problems of the columns, which the sink is told as well
         */
        void are(SortedMap<Integer, F> found, boolean areNamed, List<Problem> problems);
    }

    ListTable(
            String file, ListForm form, ListRows<F, D> rows, DraftSink<D> sink, Columns<F> found) {
        this.file = file;
        this.form = form;
        this.rows = rows;
        this.sink = sink;
        this.found = found;
    }

    @Override
    public boolean row(Row row) {
        return width == 0 ? first(row) : draft(row);
    }

    @Override
    public boolean problem(Problem problem) {
        return sink.report(problem);
    }

    private boolean first(Row row) {
        width = row.cells().size();
        Vocabulary<F> vocabulary = rows.vocabulary();
        ColumnFinder.Found<F> said = new ColumnFinder<>(file, row, form, vocabulary).find();
        columns = said.columns();
        boolean isOneColumn = row.cells().stream().filter(c -> !c.isBlank()).count() == 1;
        if (columns.isEmpty() && isOneColumn && form.columns() instanceof ColumnMapping.Some) {
            rows.onlyColumn().ifPresent(field -> columns.put(0, field));
        }
        List<Problem> problems = new ArrayList<>(said.problems());
        if (problems.stream().noneMatch(Problem::isError)
                && columns.values().stream().noneMatch(vocabulary::isName)) {
            problems.add(
                    Problem.error(
                            "list.no-name-column",
                            Problem.Place.line(file, row.line()),
                            String.join(", ", row.cells())));
        }
        found.are(columns, said.areNamed(), problems);
        for (Problem problem : problems) {
            if (!sink.report(problem) || problem.isError()) {
                return false;
            }
        }
        return said.areNamed() || draft(row);
    }

    private boolean draft(Row row) {
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return sink.report(
                    Problem.error(
                            "table.too-many-columns",
                            Problem.Place.line(file, row.line()),
                            Integer.toString(row.cells().size()),
                            Integer.toString(width)));
        }
        Map<F, String> cells = new LinkedHashMap<>();
        columns.forEach((column, field) -> cells.put(field, row.cell(column)));
        return rows.read(file, row.line(), cells, sink);
    }
}
