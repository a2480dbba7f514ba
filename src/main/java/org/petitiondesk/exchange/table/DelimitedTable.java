package org.petitiondesk.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.exchange.encoding.TextFile;
import org.petitiondesk.model.common.Problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads delimited text (RFC 4180, with the liberties that programs take): encoding and delimiter
 * are found out, and a row with broken quotation marks does not spoil the rows after it.
 */
final class DelimitedTable {
    private static final int GLIMPSE = 1 << 16;

    private final Path file;
    private final String name;
    private final TableForm form;
    private final RowSink sink;
    private final Deque<Problem> found = new ArrayDeque<>();

    DelimitedTable(Path file, TableForm form, RowSink sink) {
        this.form = form;
        this.file = file;
        this.name = file.getFileName().toString();
        this.sink = sink;
    }

    void read() throws IOException {
        Optional<TextEncoding> encoding = TextFile.encoding(file, form.charset(), sink::problem);
        if (encoding.isEmpty()) {
            return;
        }
        try (BufferedReader text = new BufferedReader(encoding.get().open(file), GLIMPSE)) {
            char guessed = delimiter(text);
            char delimiter = form.delimiter().orElse(guessed);
            sink.form(encoding.get(), delimiter);
            read(new MendedQuotes(text, delimiter, name, found::add), delimiter);
        }
    }

    private char delimiter(BufferedReader text) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            return '\t';
        }
        char[] glimpse = new char[GLIMPSE];
        text.mark(GLIMPSE);
        int length = Math.max(0, text.read(glimpse));
        text.reset();
        return DelimiterGuess.of(new String(glimpse, 0, length));
    }

    private void read(Reader mended, char delimiter) throws IOException {
        CsvReader.CsvReaderBuilder form =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        boolean goesOn = true;
        try (CsvReader<CsvRecord> records = form.ofCsvRecord(mended)) {
            for (CsvRecord each : records) {
                int line = Math.toIntExact(each.getStartingLineNumber());
                goesOn = reportUntil(line) && hand(line, each.getFields());
                if (!goesOn) {
                    return;
                }
            }
            reportUntil(Integer.MAX_VALUE);
        } catch (CsvParseException e) {
            if (reportUntil(Integer.MAX_VALUE)) {
                sink.problem(Problem.error("table.broken", Problem.Place.file(name)));
            }
        }
    }

    private boolean hand(int line, List<String> fields) {
        Row row = new Row(line, fields.stream().map(FormulaCells::withoutGuard).toList());
        return row.isBlank() || sink.row(row);
    }

    /** The quotation marks are mended ahead of the rows; problems wait here for their turn. */
    private boolean reportUntil(int line) {
        boolean goesOn = true;
        while (goesOn && !found.isEmpty() && found.getFirst().place().line() <= line) {
            goesOn = sink.problem(found.removeFirst());
        }
        return goesOn;
    }
}
