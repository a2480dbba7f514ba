package org.petitiondesk.exchange;

import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.exchange.table.TableReader;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.MappedColumn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table's first rows, also of one that cannot be imported as it is mapped.
 *
 * @param <F> what a column can hold
 * @param <D> what a row gives
 */
final class TableBeginning<F, D> implements RowSink, ListTable.Columns<F> {
    private final ListRows<F, D> rows;
    private final int most;
    private final ListTable<F, D> table;
    private final List<Line<D>> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Outcome<D> outcome = new Outcome<>();
    private Optional<TextEncoding> encoding = Optional.empty();
    private Optional<Character> delimiter = Optional.empty();
    private Optional<Row> first = Optional.empty();
    private SortedMap<Integer, F> columns = new TreeMap<>();
    private boolean hasHeadings;
    private boolean isMore;

    private TableBeginning(String file, ListForm form, ListRows<F, D> rows, int most) {
        this.rows = rows;
        this.most = most;
        DraftSink<D> sink =
                new DraftSink<>() {
                    @Override
                    public boolean accept(D draft) {
                        return outcome.accept(draft);
                    }

                    @Override
                    public boolean report(Problem problem) {
                        return outcome.report(problem);
                    }
                };
        this.table = new ListTable<>(file, form, rows, sink, this);
    }

    /**
     * Reads a table.
     *
     * @param most lines that it shows
     */
    static <F, D> ListPreview<D> read(Path file, ListForm form, ListRows<F, D> rows, int most)
            throws IOException {
        TableBeginning<F, D> beginning =
                new TableBeginning<>(file.getFileName().toString(), form, rows, most);
        TitleRows titles =
                new TitleRows(file.getFileName().toString(), rows.vocabulary(), beginning);
        TableReader.read(file, form.table(), titles);
        titles.end();
        return beginning.preview();
    }

    /** What a line became. */
    private static final class Outcome<D> implements DraftSink<D> {
        private Optional<D> draft = Optional.empty();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public boolean accept(D accepted) {
            draft = Optional.of(accepted);
            return true;
        }

        @Override
        public boolean report(Problem problem) {
            problems.add(problem);
            return true;
        }
    }

    @Override
    public void form(TextEncoding found, char separator) {
        encoding = Optional.of(found);
        delimiter = Optional.of(separator);
    }

    @Override
    public void are(SortedMap<Integer, F> found, boolean areNamed, List<Problem> ofColumns) {
        columns = found;
        hasHeadings = areNamed;
        problems.addAll(ofColumns);
    }

    @Override
    public boolean row(Row row) {
        if (lines.size() == most) {
            isMore = true;
            return false;
        }
        outcome = new Outcome<>();
        boolean isFirst = first.isEmpty();
        if (isFirst) {
            first = Optional.of(row);
        }
        table.row(row);
        if (isFirst) {
            outcome.problems.removeAll(problems);
        }
        if (!isFirst || !hasHeadings) {
            lines.add(new Line<>(row.line(), cells(row), outcome.draft, outcome.problems));
        }
        return true;
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        outcome.draft.ifPresent(draft ->
                columns.forEach((column, field) -> {
                    if (column < cells.size()) {
                        cells.set(column, rows.stored(field, cells.get(column), draft));
                    }
                }));
        return cells;
    }

    @Override
    public boolean problem(Problem problem) {
        problems.add(problem);
        return true;
    }

    private ListPreview<D> preview() {
        List<MappedColumn> all = new ArrayList<>();
        int width = first.map(row -> row.cells().size()).orElse(0);
        for (int i = 0; i < width; i++) {
            String heading = hasHeadings ? first.orElseThrow().cell(i).strip() : "";
            Optional<F> field = Optional.ofNullable(columns.get(i));
            all.add(new MappedColumn(heading, field.map(rows.vocabulary()::word)));
        }
        return new ListPreview<>(
                encoding, delimiter, true, hasHeadings, all, lines, problems, isMore);
    }
}
