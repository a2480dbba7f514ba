package org.petitiondesk.exchange.table;

import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Delimited text whose quotation marks are in order: a mark inside a quoted cell that was not
 * doubled is doubled, and a row whose quotation is never closed is replaced by an empty line and
 * reported, so that it cannot swallow the rows after it. Line numbers stay as they were; line ends
 * become line feeds.
 */
final class MendedQuotes extends Reader {
    /** A quotation that goes on for longer is taken for one that somebody forgot to close. */
    private static final int LONGEST_CELL_IN_LINES = 100;

    private final Reader text;
    private final Lines lines;
    private final char delimiter;
    private final String file;
    private final Consumer<Problem> problems;
    private final Deque<String> ahead = new ArrayDeque<>();
    private String current = "";
    private int position;
    private int line;

    MendedQuotes(Reader text, char delimiter, String file, Consumer<Problem> problems) {
        this.text = text;
        this.lines =
                new Lines(
                        text,
                        number ->
                                problems.accept(
                                        Problem.error(
                                                "table.line-too-long",
                                                Problem.Place.line(file, number))));
        this.delimiter = delimiter;
        this.file = file;
        this.problems = problems;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == current.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, current.length() - position);
        current.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean advance() throws IOException {
        String first = nextLine();
        if (first.isEmpty()) {
            return false;
        }
        line++;
        position = 0;
        current = first.indexOf('"') < 0 ? first : mended(first);
        if (line == 1 && current.matches("(?i)sep=.\\n")) {
            // Excel's own note about the delimiter is no row.
            current = "\n";
        }
        return true;
    }

    private String mended(String first) throws IOException {
        QuotedRow row = new QuotedRow(delimiter);
        row.add(first);
        Deque<String> taken = new ArrayDeque<>();
        while (row.isOpen() && taken.size() < LONGEST_CELL_IN_LINES) {
            String next = nextLine();
            if (next.isEmpty()) {
                break;
            }
            taken.add(next);
            row.add(next);
        }
        if (row.isOpen() || row.isBroken()) {
            taken.descendingIterator().forEachRemaining(ahead::addFirst);
            problems.accept(Problem.error("table.unclosed-quote", Problem.Place.line(file, line)));
            return "\n";
        }
        if (row.isMended()) {
            problems.accept(Problem.warning("table.stray-quote", Problem.Place.line(file, line)));
        }
        line += taken.size();
        return row.text();
    }

    private String nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }
}
