package org.petitiondesk.exchange.table;

import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Problem;

/** Takes the rows of a table in their order. */
public interface RowSink {

    /** How a delimited text is read, before its first row. Whoever need not know lets it pass. */
    default void form(TextEncoding encoding, char delimiter) {}

    /**
     * A row.
     *
     * @return false to stop reading
     */
    boolean row(Row row);

    /**
     * A row that cannot be read, or something wrong with the file as a whole.
     *
     * @return false to stop reading
     */
    boolean problem(Problem problem);
}
