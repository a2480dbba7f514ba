package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the beginning of a list of addressees, as far as it is shown before an import. Immutable;
 * safe for use by several threads.
 */
public final class AddresseePreviewReader {
    private final int most;

    /**
     * @param most how many lines it reads
     */
    public AddresseePreviewReader(int most) {
        this.most = most;
    }

    /**
     * The beginning of a file; its ending tells what it is. Of what has no columns nothing is read.
     *
     * @param language of columns that name none
     */
    public ListPreview<AddresseeDraft> read(Path file, ListForm form, Language language)
            throws IOException {
        return ListFormat.of(file).map(ListFormat::isTable).orElse(false)
                ? TableBeginning.read(file, form, new AddresseeRows(language), most)
                : ListPreview.withoutColumns();
    }
}
