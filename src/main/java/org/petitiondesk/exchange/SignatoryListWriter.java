package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;

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

    private static final String GROUP = "group";

    private final boolean numbered;
    private final Grouping grouping;
    private final Language language;

    public SignatoryListWriter() {
        this(false, Grouping.NONE, Language.UNDETERMINED);
    }

    /**
     * @param numbered whether tables begin with the number of each line
     * @param grouping what a column of its own names in tables, unless it is nothing
     * @param language of the names of countries there
     */
    public SignatoryListWriter(boolean numbered, Grouping grouping, Language language) {
        this.numbered = numbered;
        this.grouping = grouping;
        this.language = language;
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
        table.row(row(NUMBER, GROUP, COLUMNS.stream().map(SignatoryField::heading)));
        for (SignatoryDraft draft : drafts) {
            Map<SignatoryField, String> texts = SignatoryTexts.of(draft);
            table.row(
                    row(
                            Integer.toString(draft.line()),
                            group(draft),
                            COLUMNS.stream().map(field -> texts.getOrDefault(field, ""))));
        }
    }

    private String group(SignatoryDraft draft) {
        return switch (grouping) {
            case NONE -> "";
            case COUNTRY -> Country.nameOf(draft.country().strip(), language);
            case PLACE -> draft.place().strip();
            case ORGANIZATION -> draft.capacity().named();
        };
    }

    private List<String> row(String number, String group, Stream<String> cells) {
        Stream<String> grouped =
                grouping == Grouping.NONE ? cells : Stream.concat(Stream.of(group), cells);
        return (numbered ? Stream.concat(Stream.of(number), grouped) : grouped).toList();
    }
}
