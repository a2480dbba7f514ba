package org.petitiondesk.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes delimited text (RFC 4180) in UTF-8 with a byte-order mark, without which Excel takes it
 * for the machine's old encoding. Cells that look like formulas get a guard.
 */
public final class DelimitedTableWriter implements TableWriter {
    private final CsvWriter rows;

    private DelimitedTableWriter(OutputStream target, char delimiter) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        rows =
                CsvWriter.builder()
                        .fieldSeparator(delimiter)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
    }

    /** Values separated by commas. */
    public static TableWriter csv(OutputStream target) throws IOException {
        return new DelimitedTableWriter(target, ',');
    }

    /** Values separated by tabs. */
    public static TableWriter tsv(OutputStream target) throws IOException {
        return new DelimitedTableWriter(target, '\t');
    }

    @Override
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(FormulaCells::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
