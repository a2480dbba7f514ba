package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * @param drafts each before those that tell who else held its post
     * @return why nothing was written; empty if it was
     */
    public List<Problem> write(Path file, List<AddresseeDraft> drafts) throws IOException {
        if (PopoloReader.isFor(file)) {
            WholeFile.write(file, target -> PopoloWriter.write(target, drafts));
            return List.of();
        }
        return new ListOutput<>(AddresseeListWriter::table, AddresseeCards::card)
                .write(file, together(drafts));
    }

    /** Each addressee with those that tell who else held its post. */
    private static List<List<AddresseeDraft>> together(List<AddresseeDraft> drafts) {
        List<List<AddresseeDraft>> all = new ArrayList<>();
        for (AddresseeDraft draft : drafts) {
            if (all.isEmpty() || !draft.tellsOfOther()) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(draft);
        }
        return all;
    }

    private static void table(Iterable<List<AddresseeDraft>> drafts, TableWriter table)
            throws IOException {
        List<Map<AddresseeColumn, String>> rows = new ArrayList<>();
        drafts.forEach(each -> each.forEach(draft -> rows.add(AddresseeTexts.of(draft))));
        List<AddresseeColumn> columns = columns(rows);
        table.row(columns.stream().map(AddresseeColumn::heading).toList());
        for (Map<AddresseeColumn, String> row : rows) {
            table.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
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
}
