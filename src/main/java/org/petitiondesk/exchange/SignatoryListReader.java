package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.TableReader;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads lists of signatories: {@code .csv}, {@code .tsv}, {@code .txt}, {@code .xlsx} and {@code
 * .vcf}. Encoding, delimiter and headings are found out. Good lines go on when others are refused.
 * Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * new SignatoryListReader().read(file, ColumnMapping.NONE, sink);
 * }</pre>
 */
public final class SignatoryListReader {

    /**
     * Hands every signatory and every problem to the sink, in the order of the lines. What the sink
     * throws passes through.
     *
     * @throws IOException if the file cannot be opened or read; a file of the wrong form is a
     *     problem, not an exception
     */
    public void read(Path file, ColumnMapping mapping, DraftSink<SignatoryDraft> sink)
            throws IOException {
        read(file, ListForm.of(mapping), sink);
    }

    /** Likewise, with more of it said by a person. */
    public void read(Path file, ListForm form, DraftSink<SignatoryDraft> sink) throws IOException {
        String name = file.getFileName().toString();
        Optional<ListFormat> format = ListFormat.of(file);
        if (format.isEmpty()) {
            sink.report(Problem.error("list.unknown-format", Problem.Place.file(name)));
            return;
        }
        switch (format.get()) {
            case CSV, TSV, TXT, XLSX ->
                    TableReader.read(
                            file,
                            form.table(),
                            new ListTable<>(
                                    name,
                                    form,
                                    new SignatoryRows(),
                                    sink,
                                    (columns, areNamed, problems) -> {}));
            case VCF -> new CardFile(file).read(new SignatoryCards(name, sink));
        }
    }

    /** Hands one entry over: its problems, then, unless one is an error, the signatory. */
    static boolean hand(SignatoryEntry entry, DraftSink<SignatoryDraft> sink) {
        Optional<SignatoryDraft> draft = entry.draft();
        for (Problem problem : entry.problems()) {
            if (!sink.report(problem)) {
                return false;
            }
        }
        return draft.isEmpty() || sink.accept(draft.get());
    }
}
