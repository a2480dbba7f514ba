package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableReader;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of addressees, one a row or card: {@code .csv}, {@code .tsv}, {@code .txt}, {@code
 * .xlsx} and {@code .vcf}. A column may name its language: {@code name:zh-Hans}. Immutable.
 */
public final class AddresseeListReader {

    /**
     * Reads a list; rows with an error are left out.
     *
     * @param language of columns that name none; texts in Han or Hangul are never taken for a
     *     language of another script
     * @throws IOException if the file cannot be opened or read
     */
    public Read<List<AddresseeDraft>> read(Path file, ColumnMapping mapping, Language language)
            throws IOException {
        String name = file.getFileName().toString();
        Optional<ListFormat> format = ListFormat.of(file);
        if (format.isEmpty()) {
            return Read.refused(
                    List.of(Problem.error("list.unknown-format", Problem.Place.file(name))));
        }
        return switch (format.get()) {
            case CSV, TSV, TXT, XLSX -> {
                AddresseeTable table = new AddresseeTable(name, mapping, language);
                TableReader.read(file, table);
                yield result(table.drafts(), table.problems());
            }
            case VCF -> {
                AddresseeCards cards = new AddresseeCards(name, language);
                new CardFile(file).read(cards);
                yield result(cards.drafts(), cards.problems());
            }
        };
    }

    private static Read<List<AddresseeDraft>> result(
            List<AddresseeDraft> drafts, List<Problem> problems) {
        return Read.of(List.copyOf(drafts), problems);
    }
}
