package org.petitiondesk.export;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.SheetDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes signature sheets to be printed. Safe for use by several threads. */
public interface SheetWriter {

    /** What would go wrong. Sheets with an error must not be written. */
    List<Problem> check(SheetDocument sheets);

    /**
     * Writes one file with a page for each sheet. The stream is not closed. The same sheets always
     * give the same bytes.
     *
     * @throws IOException if the stream fails
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    void write(SheetDocument sheets, OutputStream out, Progress progress) throws IOException;

    /** Is told how far the writing has come, and may stop it. */
    @FunctionalInterface
    interface Progress {
        /**
         * Some sheets are done.
         *
         * @return false to stop
         */
        boolean sheets(long done, long all);
    }
}
