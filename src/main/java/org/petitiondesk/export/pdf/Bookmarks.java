package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

import java.util.ArrayDeque;
import java.util.Deque;

/** The bookmarks of a file (ISO 32000-1, 12.3.3), one of a lower rank below the one before it. */
final class Bookmarks {
    private final PdfWriter pdf;
    private final Deque<Made> above = new ArrayDeque<>();

    /** A bookmark already made and its rank. */
    private record Made(int level, PdfOutline outline) {}

    Bookmarks(PdfWriter pdf) {
        this.pdf = pdf;
    }

    /**
     * Adds a bookmark.
     *
     * @param level its rank; lower ranks have higher numbers
     * @param isOpen whether those below it are shown at first
     * @param page counted from 1
     * @param top in points from the foot of the page
     */
    void add(String text, int level, boolean isOpen, int page, double top) {
        while (!above.isEmpty() && above.element().level() >= level) {
            above.pop();
        }
        PdfOutline parent = above.isEmpty() ? pdf.getRootOutline() : above.element().outline();
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, -1, (float) top, 0);
        place.addPage(pdf.getPageReference(page));
        above.push(new Made(level, new PdfOutline(parent, place, text, isOpen)));
    }
}
