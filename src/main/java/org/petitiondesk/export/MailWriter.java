package org.petitiondesk.export;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes envelopes and sheets of labels to be printed. Safe for use by several threads. */
public interface MailWriter {

    /** What would go wrong with an address. One with an error must not be written. */
    List<Problem> check(MailAddress to, MailStock stock);

    /**
     * Writes one file: a page for each envelope, or sheets of labels. The stream is not closed. The
     * same mail always gives the same bytes.
     *
     * @throws IOException if the stream fails
     */
    void write(MailDocument mail, OutputStream out) throws IOException;
}
