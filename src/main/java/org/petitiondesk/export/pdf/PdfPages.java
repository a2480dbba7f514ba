package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.LetterFlow;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes typeset letters as PDF 1.7 that keeps PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1):
 * tagged, with all fonts in the file. The same letter always gives the same bytes.
 */
public final class PdfPages {
    private PdfPages() {}

    /**
     * Writes a letter. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    public static void write(TypesetLetter letter, OutputStream out) throws IOException {
        write(letter.flow(), out);
    }

    /** Likewise, each page as soon as it is set. */
    static void write(LetterFlow letter, OutputStream out) throws IOException {
        TaggedPdf.write(letter.title(), letter.language(), pdf -> write(letter, pdf), out);
    }

    private static void write(LetterFlow letter, TaggedPdf pdf) throws IOException {
        TaggedPages pages =
                new TaggedPages(pdf, letter.widthMm(), letter.heightMm(), pdf.structure().root());
        pdf.structure().top(pages.add(StructureElement.of(StructureElement.Role.DOCUMENT, -1)));
        pages.addAll(letter);
        pages.end();
    }
}
