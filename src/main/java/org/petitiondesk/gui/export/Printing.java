package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.Job;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.printing.PrintedPages;
import org.petitiondesk.printing.SystemPrinter;

import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Shows the system's print dialog, and tells what came of it. */
public record Printing(SystemPrinter printer, Words words) {

    /**
     * Prints PDF files, one after the other.
     *
     * @param printed what is told when they are on their way to the paper
     */
    public Job.Outcome print(List<byte[]> files, Supplier<Job.Outcome> printed) throws IOException {
        try (PrintedPages pages = PrintedPages.of(files)) {
            return switch (printer.print(pages)) {
                case PRINTED -> printed.get();
                case LEFT -> outcome("print.left", true);
                case NO_PRINTER -> outcome("print.no-printer", false);
            };
        } catch (PrinterException failure) {
            return outcome("print.failed", false);
        }
    }

    private Job.Outcome outcome(String key, boolean isWhole) {
        return new Job.Outcome(words.say(key), isWhole, List.of(), List.of());
    }
}
