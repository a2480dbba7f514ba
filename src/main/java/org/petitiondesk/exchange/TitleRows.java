package org.petitiondesk.exchange;

import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what people write above the headings: a title, a date. Those are rows of one cell, and
 * then come headings that are known. Where no such row comes soon, nothing is left out.
 */
final class TitleRows implements RowSink {
    private static final int MOST = 6;

    private final String file;
    private final Vocabulary<?> vocabulary;
    private final RowSink next;
    private final List<Row> held = new ArrayList<>();
    private boolean isBegun;

    /**
     * @param next takes the headings and what follows
     */
    TitleRows(String file, Vocabulary<?> vocabulary, RowSink next) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.next = next;
    }

    @Override
    public void form(TextEncoding encoding, char delimiter) {
        next.form(encoding, delimiter);
    }

    @Override
    public boolean row(Row row) {
        if (isBegun) {
            return next.row(row);
        }
        if (isOneCell(row) && held.size() < MOST) {
            held.add(row);
            return true;
        }
        if (!held.isEmpty() && areHeadings(row, vocabulary)) {
            isBegun = true;
            Problem told =
                    Problem.warning(
                            "list.title-rows",
                            Problem.Place.line(file, held.getFirst().line()),
                            Integer.toString(row.line()));
            held.clear();
            return next.problem(told) && next.row(row);
        }
        return end() && next.row(row);
    }

    /** Hands on what was held back; to be called after the last row as well. */
    boolean end() {
        isBegun = true;
        List<Row> all = List.copyOf(held);
        held.clear();
        return all.stream().allMatch(next::row);
    }

    @Override
    public boolean problem(Problem problem) {
        return next.problem(problem);
    }

    private static boolean isOneCell(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private static <F> boolean areHeadings(Row row, Vocabulary<F> vocabulary) {
        List<F> known = new ArrayList<>();
        for (String cell : row.cells()) {
            vocabulary.field(cell, known).ifPresent(known::add);
        }
        return known.size() > 1 && known.stream().anyMatch(vocabulary::isName);
    }
}
