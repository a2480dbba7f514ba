package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;

import org.petitiondesk.exchange.table.DelimitedTableWriter;
import org.petitiondesk.exchange.table.TableFullException;
import org.petitiondesk.exchange.table.TableWriter;
import org.petitiondesk.exchange.table.XlsxTableWriter;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes lists as tables or as visiting cards; a file's ending tells which.
 *
 * @param <D> what is in a row
 */
final class ListOutput<D> {
    private final Table<D> table;
    private final Function<D, VCard> cards;

    /** Makes a table of a list. */
    interface Table<D> {
        void write(Iterable<D> drafts, TableWriter rows) throws IOException;
    }

    ListOutput(Table<D> table, Function<D, VCard> cards) {
        this.table = table;
        this.cards = cards;
    }

    /**
     * Writes a list.
     *
     * @return why nothing was written; empty if it was
     */
    List<Problem> write(Path file, Iterable<D> drafts) throws IOException {
        Problem.Place place = Problem.Place.file(file.getFileName().toString());
        Optional<ListFormat> format = ListFormat.of(file);
        if (format.isEmpty()) {
            return List.of(Problem.error("list.unknown-format", place));
        }
        try {
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
        } catch (TableFullException e) {
            return List.of(Problem.error("list.table-full", place, Integer.toString(e.mostRows())));
        }
    }

    private void table(TableWriter rows, Iterable<D> drafts) throws IOException {
        try (rows) {
            table.write(drafts, rows);
        }
    }

    private void cards(OutputStream target, Iterable<D> drafts) throws IOException {
        try (VCardWriter writer = new VCardWriter(target, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (D draft : drafts) {
                writer.write(cards.apply(draft));
            }
        }
    }
}
