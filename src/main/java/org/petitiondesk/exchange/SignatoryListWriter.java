package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static final String NUMBER = "no.";

    private final boolean numbered;

    public SignatoryListWriter() {
        this(false);
    }

    /**
     * @param numbered whether tables begin with the number of each line
     */
    public SignatoryListWriter(boolean numbered) {
        this.numbered = numbered;
    }

    /**
     * Writes the list.
     *
     * @param drafts may be longer than memory
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, Iterable<SignatoryDraft> drafts) throws IOException {
        return new ListOutput<>(this::table, SignatoryCards::card).write(file, drafts);
    }

    private void table(Iterable<SignatoryDraft> drafts, TableWriter table) throws IOException {
        table.row(row(NUMBER, COLUMNS.stream().map(SignatoryField::heading)));
        for (SignatoryDraft draft : drafts) {
            Map<SignatoryField, String> texts = SignatoryTexts.of(draft);
            table.row(
                    row(
                            Integer.toString(draft.line()),
                            COLUMNS.stream().map(field -> texts.getOrDefault(field, ""))));
        }
    }

    private List<String> row(String number, Stream<String> cells) {
        return (numbered ? Stream.concat(Stream.of(number), cells) : cells).toList();
    }
}
