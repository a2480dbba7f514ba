package org.petitiondesk.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row; memory stays bounded. Closing it finishes the table. */
public interface TableWriter extends Closeable {

    /** Adds a row of text cells. */
    void row(List<String> cells) throws IOException;
}
