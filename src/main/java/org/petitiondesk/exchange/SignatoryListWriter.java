package org.petitiondesk.exchange;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;

import org.petitiondesk.exchange.table.DelimitedTableWriter;
import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.exchange.table.XlsxTableWriter;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                    SignatoryField.CONSENT_HOW);

    /**
     * Writes the list.
     *
     * @param drafts may be longer than memory
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, Iterable<SignatoryDraft> drafts) throws IOException {
        Optional<ListFormat> format = ListFormat.of(file);
        if (format.isEmpty()) {
            Problem.Place place = Problem.Place.file(file.getFileName().toString());
            return List.of(Problem.error("list.unknown-format", place));
        }
        WholeFile.write(
                file,
                target -> {
                    switch (format.get()) {
                        case CSV -> table(DelimitedTableWriter.csv(target), drafts);
                        case TSV, TXT -> table(DelimitedTableWriter.tsv(target), drafts);
                        case XLSX -> table(new XlsxTableWriter(target), drafts);
                        case VCF -> cards(target, drafts);
                    }
                });
        return List.of();
    }

    private static void table(TableWriter table, Iterable<SignatoryDraft> drafts)
            throws IOException {
        try (table) {
            table.row(COLUMNS.stream().map(SignatoryField::heading).toList());
            for (SignatoryDraft draft : drafts) {
                Map<SignatoryField, String> texts = SignatoryTexts.of(draft);
                table.row(COLUMNS.stream().map(field -> texts.getOrDefault(field, "")).toList());
            }
        }
    }

    private static void cards(OutputStream target, Iterable<SignatoryDraft> drafts)
            throws IOException {
        try (VCardWriter writer = new VCardWriter(target, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (SignatoryDraft draft : drafts) {
                writer.write(SignatoryCards.card(draft));
            }
        }
    }
}
