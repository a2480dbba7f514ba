package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfPageLabels;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRunWriter;
import org.petitiondesk.typeset.LetterFlow;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Writes letters, envelopes, labels and sheets as one PDF file that keeps PDF/A-2a and PDF/UA-1. A
 * part is set and written before the next one is asked for; faces and pictures are in the file
 * once.
 */
public final class PdfPrintRunWriter implements PrintRunWriter {
    private static final int PART_LEVEL = 0;

    private final Typesetter typesetter;

    public PdfPrintRunWriter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(PrintRun run, OutputStream out, Progress progress) throws IOException {
        TaggedPdf.write(run.title(), run.language(), pdf -> write(run, pdf, progress), out);
    }

    private void write(PrintRun run, TaggedPdf pdf, Progress progress) throws IOException {
        int document = pdf.file().reserve();
        pdf.structure().top(document);
        Syntax parts = new Syntax();
        PdfPageLabels labels = new PdfPageLabels();
        int done = 0;
        for (PrintRun.Part part : run.parts()) {
            if (!progress.parts(done)) {
                throw new CancellationException();
            }
            LetterFlow flow = flow(part);
            if (!flow.leaves().hasNext()) {
                throw new IllegalArgumentException("a part without pages");
            }
            labels.addPageLabel(pdf.file().pages() + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
            parts.reference(write(part.title(), flow, run.duplex(), pdf, document)).text(" ");
            done++;
        }
        progress.parts(done);
        if (done == 0) {
            throw new IllegalArgumentException("nothing to print");
        }
        pdf.file()
                .begin(document)
                .text("<</S/Document/P ")
                .reference(pdf.structure().root())
                .text("/K[")
                .append(parts)
                .text("]>>");
        pdf.file().setPageLabels(labels);
    }

    /** Writes a part and gives the number of its element. */
    private int write(String title, LetterFlow letter, boolean duplex, TaggedPdf pdf, int document)
            throws IOException {
        TaggedPages pages = new TaggedPages(pdf, letter.widthMm(), letter.heightMm(), document);
        int element =
                pages.add(
                        new StructureElement(
                                StructureElement.Role.PART,
                                -1,
                                Optional.of(letter.language()),
                                Optional.empty(),
                                Optional.empty()));
        pages.addBookmark(new TypesetLetter.Bookmark(title, PART_LEVEL, 0, 0), false);
        pages.addAll(letter);
        if (duplex && pages.count() % 2 != 0) {
            pages.addBlank();
        }
        pages.end();
        return element;
    }

    private LetterFlow flow(PrintRun.Part part) {
        return switch (part) {
            case PrintRun.Part.OfLetter(_, var letter) -> typesetter.flow(letter);
            case PrintRun.Part.OfMail(_, var mail) -> typesetter.typeset(mail).flow();
        };
    }
}
