package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads lists of addressees, one a row or card: {@code .csv}, {@code .tsv}, {@code .txt}, {@code
 * .xlsx} and {@code .vcf}. A column may name its language: {@code name:zh-Hans}. Immutable.
 */
public final class AddresseeListReader {

    /**
     * Reads a list; rows with an error are left out.
     *
     * @param language of columns that name none
     * @throws IOException if the file cannot be opened or read
     */
    public Read<List<AddresseeDraft>> read(Path file, ColumnMapping mapping, Language language)
            throws IOException {
        return Read.refused(List.of());
    }
}
