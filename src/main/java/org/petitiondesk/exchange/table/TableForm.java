package org.petitiondesk.exchange.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a delimited text is to be read; what is left open is found out. Spreadsheets know it
 * themselves.
 */
public record TableForm(Optional<Charset> charset, Optional<Character> delimiter) {
    public static final TableForm FOUND_OUT = new TableForm(Optional.empty(), Optional.empty());
}
