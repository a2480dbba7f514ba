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
 * Writes addressees as {@code .csv}, {@code .tsv}, {@code .xlsx}, {@code .vcf} or as Popolo {@code
 * .json}, by the file's ending. {@link AddresseeListReader} reads them back as they were. An
 * existing file is replaced whole or not at all. Immutable.
 */
public final class AddresseeListWriter {

    /**
     * Writes the list.
     *
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, List<AddresseeDraft> drafts) throws IOException {
        if (PopoloReader.isFor(file)) {
            WholeFile.write(file, target -> PopoloWriter.write(target, drafts));
            return List.of();
        }
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

    private static void table(TableWriter table, List<AddresseeDraft> drafts) throws IOException {
        List<Map<AddresseeColumn, String>> rows = drafts.stream().map(AddresseeTexts::of).toList();
        List<AddresseeColumn> columns = columns(rows);
        try (table) {
            table.row(columns.stream().map(AddresseeColumn::heading).toList());
            for (Map<AddresseeColumn, String> row : rows) {
                table.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
            }
        }
    }

    /** The columns that any row has, in the order of the keys; {@code name} even if none has. */
    private static List<AddresseeColumn> columns(List<Map<AddresseeColumn, String>> rows) {
        List<AddresseeColumn> used =
                AddresseeColumn.keys().stream()
                        .flatMap(key ->
                                rows.stream()
                                        .flatMap(row -> row.keySet().stream())
                                        .filter(column -> column.key().equals(key))
                                        .distinct())
                        .toList();
        return used.isEmpty() ? List.of(new AddresseeColumn("person", Optional.empty())) : used;
    }

    private static void cards(OutputStream target, List<AddresseeDraft> drafts) throws IOException {
        try (VCardWriter writer = new VCardWriter(target, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (AddresseeDraft draft : drafts) {
                writer.write(AddresseeCards.card(draft));
            }
        }
    }
}
