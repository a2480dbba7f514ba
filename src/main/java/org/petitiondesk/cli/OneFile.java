package org.petitiondesk.cli;

import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterRun;

import picocli.CommandLine.Option;

import java.util.List;

/** Whether letters go into one PDF file. */
final class OneFile {
    private static final String PDF = "pdf";

    @Option(
            names = "--one-file",
            description = "One PDF of all these letters, in their order, to be printed at once.")
    private boolean wanted;

    @Option(
            names = "--duplex",
            description = {
                "With --one-file: a blank page after an odd number of pages,",
                "so that printed on both sides every letter begins a sheet."
            })
    private boolean duplex;

    boolean isWanted() {
        return wanted;
    }

    boolean isDuplex() {
        return duplex;
    }

    /** Looks whether the options go together. */
    void check(ChosenFormats formats) throws Failure {
        if (duplex && !wanted) {
            throw Failure.ofUsage("duplex-of-one-file", List.of());
        }
        if (wanted && !formats.allows(PDF)) {
            throw Failure.ofUsage("one-file-is-pdf", List.of());
        }
    }

    /** What writes the file. */
    LetterRun run(Parts parts) {
        return new LetterRun(
                parts.assembly(),
                parts.writers(List.of(PDF)),
                new PdfPrintRunWriter(new Typesetter()));
    }
}
