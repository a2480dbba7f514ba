package org.petitiondesk.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a table: a spreadsheet ({@code .xlsx}, its first sheet) or delimited text (any other
 * ending; {@code .tsv} by tabs). Memory stays bounded, however long the table is.
 */
public final class TableReader {
    private TableReader() {}

    /**
     * Hands every row and every problem to the sink, in the order of the lines.
     *
     * @throws IOException if the file cannot be opened or read; a file of the wrong form is a
     *     problem, not an exception
     */
    public static void read(Path file, RowSink sink) throws IOException {
        read(file, TableForm.FOUND_OUT, sink);
    }

    /** Likewise, with more of it said by a person. */
    public static void read(Path file, TableForm form, RowSink sink) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            new XlsxTable(file, sink).read();
        } else {
            new DelimitedTable(file, form, sink).read();
        }
    }
}
