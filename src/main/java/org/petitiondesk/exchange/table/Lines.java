package org.petitiondesk.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.function.IntConsumer;

/**
 * The lines of a text, each with a line feed at its end, whatever ended it before (LF, CR, CRLF). A
 * line longer than any row can be is left out, so that it cannot use up the memory.
 */
final class Lines {
    private static final int LONGEST = 1 << 18;

    private final Reader text;
    private final IntConsumer tooLong;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int end;
    private int line;

    /**
     * @param tooLong is told the number of each line that is left out
     */
    Lines(Reader text, IntConsumer tooLong) {
        this.text = text;
        this.tooLong = tooLong;
    }

    /** The next line; empty at the end of the text. */
    String next() throws IOException {
        StringBuilder found = new StringBuilder();
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int stop = lineEnd();
            if (found.length() <= LONGEST) {
                found.append(buffer, position, stop - position);
            }
            position = stop;
            if (stop < end) {
                skipLineEnd();
                return finished(found);
            }
        }
        return any ? finished(found) : "";
    }

    private String finished(StringBuilder found) {
        line++;
        if (found.length() > LONGEST) {
            tooLong.accept(line);
            return "\n";
        }
        return found.append('\n').toString();
    }

    private int lineEnd() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private void skipLineEnd() throws IOException {
        char mark = buffer[position++];
        if (mark == '\r' && (position < end || fill()) && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, text.read(buffer));
        return end > 0;
    }
}
