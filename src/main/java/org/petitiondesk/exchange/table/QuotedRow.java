package org.petitiondesk.exchange.table;

/** Follows the quotation marks of one row, line by line, and doubles those that must be. */
final class QuotedRow {
    private enum Inside {
        CELL_START,
        PLAIN_CELL,
        QUOTED_CELL
    }

    private final char delimiter;
    private final StringBuilder text = new StringBuilder();
    private Inside inside = Inside.CELL_START;
    private int lines;
    private boolean broken;
    private boolean mended;

    QuotedRow(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quotation goes on at the end of the last line. */
    boolean isOpen() {
        return inside == Inside.QUOTED_CELL && !broken;
    }

    /** Whether a mark shows that an earlier one was never closed. */
    boolean isBroken() {
        return broken;
    }

    boolean isMended() {
        return mended;
    }

    String text() {
        return text.toString();
    }

    /** Adds a line with its line feed. */
    void add(String line) {
        lines++;
        for (int i = 0; i < line.length() && !broken; i++) {
            char c = line.charAt(i);
            text.append(c);
            if (inside == Inside.QUOTED_CELL) {
                if (c == '"') {
                    i += quotationMark(line, i);
                }
            } else if (c == delimiter || c == '\n') {
                inside = Inside.CELL_START;
            } else {
                boolean opens = inside == Inside.CELL_START && c == '"';
                inside = opens ? Inside.QUOTED_CELL : Inside.PLAIN_CELL;
            }
        }
    }

    /**
     * Judges a mark within a quoted cell.
     *
     * @return how many characters after it are used up
     */
    private int quotationMark(String line, int at) {
        char next = line.charAt(at + 1);
        if (next == delimiter || next == '\n') {
            inside = Inside.PLAIN_CELL;
            return 0;
        }
        if (next == '"') {
            text.append('"');
            return 1;
        }
        boolean looksLikeOpening = at == 0 || line.charAt(at - 1) == delimiter;
        if (looksLikeOpening || lines > 1) {
            broken = true;
        } else {
            text.append('"');
            mended = true;
        }
        return 0;
    }
}
