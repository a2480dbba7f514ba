package org.petitiondesk.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads lists of signatories: {@code .csv}, {@code .tsv}, {@code .txt}, {@code .xlsx} and {@code
 * .vcf}. Encoding, delimiter and headings are found out. Good lines go on when others are refused.
 * Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * new SignatoryListReader().read(file, ColumnMapping.NONE, sink);
 * }</pre>
 */
public final class SignatoryListReader {

    /**
     * Hands every signatory and every problem to the sink, in the order of the lines. What the sink
     * throws passes through.
     *
     * @throws IOException if the file cannot be opened or read; a file of the wrong form is a
     *     problem, not an exception
     */
    public void read(Path file, ColumnMapping mapping, DraftSink<SignatoryDraft> sink)
            throws IOException {
        read(file, ListForm.of(mapping), sink);
    }

    /** Likewise, with more of it said by a person. */
    public void read(Path file, ListForm form, DraftSink<SignatoryDraft> sink) throws IOException {
        new ListFile<>(new SignatoryRows(), card -> List.of(SignatoryCards.fields(card)))
                .read(file, form, sink);
    }
}
