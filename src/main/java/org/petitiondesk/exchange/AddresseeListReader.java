package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of addressees, one a row or card: {@code .csv}, {@code .tsv}, {@code .txt}, {@code
 * .xlsx}, {@code .vcf} and Popolo as {@code .json}. A column may name its language: {@code
 * name:zh-Hans}. Immutable.
 */
public final class AddresseeListReader {
    private final LocalDate today;

    /**
     * @param today tells who no longer is in office
     */
    public AddresseeListReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads a list; rows with an error are left out.
     *
     * @param language of columns that name none; texts in Han or Hangul are never taken for a
     *     language of another script
     * @throws IOException if the file cannot be opened or read
     */
    public Read<List<AddresseeDraft>> read(Path file, ColumnMapping mapping, Language language)
            throws IOException {
        List<AddresseeDraft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(
                file,
                ListForm.of(mapping),
                language,
                new DraftSink<>() {
                    @Override
                    public boolean accept(AddresseeDraft draft) {
                        return drafts.add(draft);
                    }

                    @Override
                    public boolean report(Problem problem) {
                        return problems.add(problem);
                    }
                });
        return Read.of(List.copyOf(drafts), problems);
    }

    /** Hands every addressee and every problem to the sink, in the order of the lines. */
    public void read(Path file, ListForm form, Language language, DraftSink<AddresseeDraft> sink)
            throws IOException {
        AddresseeRows rows = new AddresseeRows(language);
        if (PopoloReader.isFor(file)) {
            new PopoloReader(file, rows, today, sink).read();
        } else {
            CardLeftOut leftOut = new CardLeftOut();
            new ListFile<>(rows, card -> leftOut.from(card, AddresseeCards.fields(card)))
                    .read(file, form, sink);
            leftOut.problem(file.getFileName().toString()).ifPresent(sink::report);
        }
    }
}
