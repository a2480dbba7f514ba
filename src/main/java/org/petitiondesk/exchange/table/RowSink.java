package org.petitiondesk.exchange.table;

import org.petitiondesk.model.common.Problem;

/** Takes the rows of a table in their order. */
public interface RowSink {

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
