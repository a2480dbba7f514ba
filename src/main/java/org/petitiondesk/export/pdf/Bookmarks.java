package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.typeset.TypesetLetter.Bookmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The headings as bookmarks, a heading of a lower rank below the one before it. */
final class Bookmarks {
    private Bookmarks() {}

    /** A bookmark already made and its heading's rank. */
    private record Made(int level, PdfOutline outline) {}

    static void write(List<Bookmark> bookmarks, double height, PdfWriter pdf) {
        Deque<Made> above = new ArrayDeque<>();
        for (Bookmark bookmark : bookmarks) {
            while (!above.isEmpty() && above.element().level() >= bookmark.level()) {
                above.pop();
            }
            PdfOutline parent = above.isEmpty() ? pdf.getRootOutline() : above.element().outline();
            float top = (float) (height - ofMm(bookmark.yMm()));
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
            place.addPage(pdf.getPageReference(bookmark.page() + 1));
            above.push(new Made(bookmark.level(), new PdfOutline(parent, place, bookmark.text())));
        }
    }
}
