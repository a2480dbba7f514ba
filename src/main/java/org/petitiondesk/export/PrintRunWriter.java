package org.petitiondesk.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what is printed together as one file. Safe for use by several threads. */
public interface PrintRunWriter {

    /** The ending of the files it writes, without a dot, for example {@code pdf}. */
    String ending();

    /**
     * Writes one file. Ask {@link LetterWriter#check}, {@link MailWriter#check} and {@link
     * SheetWriter#check} of each part first; one with an error must not be written. The stream is
     * not closed. The same run always gives the same bytes.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the run has no part
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    void write(PrintRun run, OutputStream out, Progress progress) throws IOException;

    /** Is told how far the writing has come, and may stop it. */
    @FunctionalInterface
    interface Progress {
        /**
         * Some parts are done.
         *
         * @return false to stop
         */
        boolean parts(int done);
    }
}
