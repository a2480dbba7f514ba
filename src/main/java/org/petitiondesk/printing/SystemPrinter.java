package org.petitiondesk.printing;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;

import javax.print.DocFlavor;
import javax.print.PrintServiceLookup;

/** The printers of this machine, through the system's dialog. */
public final class SystemPrinter {
    /** What the print queue, which others may see, shows: no name, no code. */
    private static final String JOB = "Letters";

    /** How it went. */
    public enum Result {
        PRINTED,
        /** The person left the dialog. */
        LEFT,
        NO_PRINTER
    }

    /**
     * Shows the dialog and prints; waits for both. Not to be called on a window's thread.
     *
     * @throws PrinterException if the printer fails
     */
    public Result print(PrintedPages pages) throws PrinterException {
        if (GraphicsEnvironment.isHeadless()
                || PrintServiceLookup.lookupPrintServices(
                                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)
                                .length
                        == 0) {
            return Result.NO_PRINTER;
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(JOB);
        job.setPageable(pages);
        if (!job.printDialog()) {
            return Result.LEFT;
        }
        job.print();
        return Result.PRINTED;
    }
}
