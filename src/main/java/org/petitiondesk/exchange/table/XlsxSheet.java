package org.petitiondesk.exchange.table;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the events of a worksheet (ISO/IEC 29500-1, 18.3) into rows of text. */
final class XlsxSheet extends DefaultHandler {
    private static final int MOST_COLUMNS = 1000;
    private static final int LONGEST_CELL = 1 << 18;

    /** As many as Excel itself writes; a file with more was made to exhaust who reads it. */
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_ROWS = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,2})?");

    private final SharedTexts shared;
    private final XlsxDates dates;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private String type = "";
    private int style;
    private boolean inText;
    private boolean inReading;
    private int depth;
    private int begunCells;
    private int begunRows;

    /** The sink wants no more. */
    static final class Stopped extends SAXException {
        Stopped() {
            super("stopped");
        }
    }

    XlsxSheet(SharedTexts shared, XlsxDates dates, RowSink sink) {
        this.shared = shared;
        this.dates = dates;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXException("deeper than any sheet");
        }
        switch (name) {
            case "row" -> beginRow(XlsxDates.number(attributes, "r"));
            case "c" -> beginCell(attributes);
            case "v", "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] part, int start, int length) {
        if (inText && text.length() < LONGEST_CELL) {
            text.append(part, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void beginRow(int number) throws SAXException {
        if (++begunRows > MOST_ROWS) {
            throw new SharedTexts.TooLarge();
        }
        begunCells = 0;
        line = number == 0 ? line + 1 : number;
        column = -1;
        cells = new ArrayList<>();
    }

    private void beginCell(Attributes attributes) throws SAXException {
        if (++begunCells > MOST_CELLS) {
            throw new SharedTexts.TooLarge();
        }
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        type = orElse(attributes.getValue("t"), "n");
        style = XlsxDates.number(attributes, "s");
        text.setLength(0);
    }

    private void endCell() throws SAXException {
        if (column < MOST_COLUMNS && !text.isEmpty()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value());
        }
    }

    private void endRow() throws SAXException {
        Row row = new Row(line, cells);
        if (!row.isBlank() && !sink.row(row)) {
            throw new Stopped();
        }
    }

    private String value() throws SAXException {
        return switch (type) {
            case "s" -> shared.text(text.toString());
            case "n" -> number(text.toString().strip());
            default -> text.toString();
        };
    }

    private String number(String raw) {
        if (raw.length() > LONGEST_NUMBER || !NUMBER.matcher(raw).matches()) {
            return raw;
        }
        if (dates.isDate(style, Double.parseDouble(raw))) {
            return dates.date(Double.parseDouble(raw));
        }
        String plain = new BigDecimal(raw).stripTrailingZeros().toPlainString();
        return "0".repeat(Math.max(0, dates.leastDigits(style) - plain.length())) + plain;
    }

    /** The column, counted from 0, of a reference such as AB12. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return Math.max(0, column - 1);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
