package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes lists of signatories as {@code .csv}, {@code .tsv}, {@code .xlsx} or {@code .vcf}, by the
 * file's ending. {@link SignatoryListReader} reads them back as they were. Whose names may be in
 * the list is decided before. An existing file is replaced whole or not at all. Immutable.
 */
public final class SignatoryListWriter {

    /**
     * Writes the list.
     *
     * @param drafts may be longer than memory
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, Iterable<SignatoryDraft> drafts) throws IOException {
        return List.of();
    }
}
