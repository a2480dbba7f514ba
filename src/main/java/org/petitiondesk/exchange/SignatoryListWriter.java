package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes lists of signatories as {@code .csv}, {@code .tsv}, {@code .xlsx} or {@code .vcf}, by the
 * file's ending. {@link SignatoryListReader} reads them back as they were. Whose names may be in
 * the list is decided before. An existing file is replaced whole or not at all. Immutable.
 */
public final class SignatoryListWriter {
    private static final List<SignatoryField> COLUMNS =
            List.of(
                    SignatoryField.NAME,
                    SignatoryField.KIND,
                    SignatoryField.ORGANIZATION,
                    SignatoryField.TITLE,
                    SignatoryField.PLACE,
                    SignatoryField.COUNTRY,
                    SignatoryField.SIGNED_ON,
                    SignatoryField.EMAIL,
                    SignatoryField.TELEPHONE,
                    SignatoryField.CONSENT,
                    SignatoryField.CONSENT_ON,
                    SignatoryField.CONSENT_HOW,
                    SignatoryField.CONTACT,
                    SignatoryField.CONTACT_BY,
                    SignatoryField.CONTACT_ON,
                    SignatoryField.CONTACT_HOW);

    /**
     * Writes the list.
     *
     * @param drafts may be longer than memory
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, Iterable<SignatoryDraft> drafts) throws IOException {
        return new ListOutput<>(SignatoryListWriter::table, SignatoryCards::card)
                .write(file, drafts);
    }

    private static void table(Iterable<SignatoryDraft> drafts, TableWriter table)
            throws IOException {
        table.row(COLUMNS.stream().map(SignatoryField::heading).toList());
        for (SignatoryDraft draft : drafts) {
            Map<SignatoryField, String> texts = SignatoryTexts.of(draft);
            table.row(COLUMNS.stream().map(field -> texts.getOrDefault(field, "")).toList());
        }
    }
}
