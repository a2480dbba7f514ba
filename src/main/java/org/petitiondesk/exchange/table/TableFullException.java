package org.petitiondesk.exchange.table;

import java.io.IOException;

/** A table can have no more rows. */
public final class TableFullException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int mostRows;

    TableFullException(int mostRows) {
        super("no more than " + mostRows + " rows");
        this.mostRows = mostRows;
    }

    /** How many rows it can have. */
    public int mostRows() {
        return mostRows;
    }
}
