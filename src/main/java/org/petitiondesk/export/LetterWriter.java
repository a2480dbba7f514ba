package org.petitiondesk.export;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one kind of file. Safe for use by several threads. */
public interface LetterWriter {

    /** The ending of the files it writes, without a dot, for example {@code pdf}. */
    String ending();

    /**
     * What would go wrong if the letter were written, for example a character that no font can
     * draw. A letter with an error must not be written.
     */
    List<Problem> check(LetterDocument letter);

    /**
     * Writes a letter. The stream is not closed. The file carries no name of a user, machine or
     * folder, and the same letter always gives the same bytes.
     *
     * @throws IOException if the stream fails
     */
    void write(LetterDocument letter, OutputStream out) throws IOException;
}
