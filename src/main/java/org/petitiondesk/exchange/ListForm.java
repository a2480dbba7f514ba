package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableForm;

import java.util.Optional;

/**
 * How a list is to be read, as far as a person said so; what is left open is found out.
 *
 * @param headings whether the first line has headings
 * @param columns which columns hold what
 */
public record ListForm(TableForm table, Optional<Boolean> headings, ColumnMapping columns) {
    public static final ListForm FOUND_OUT = of(ColumnMapping.NONE);

    /** A form of which only the columns are said. */
    public static ListForm of(ColumnMapping columns) {
        return new ListForm(TableForm.FOUND_OUT, Optional.empty(), columns);
    }
}
