package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfPageLabels;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRunWriter;
import org.petitiondesk.export.SideBySide;
import org.petitiondesk.typeset.LetterFlow;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.StreamSupport;

/**
 * Writes letters, envelopes, labels and sheets as one PDF file that keeps PDF/A-2a and PDF/UA-1. A
 * few letters are set while one before them is written; faces and pictures are in the file once.
 */
public final class PdfPrintRunWriter implements PrintRunWriter {
    private static final int PART_LEVEL = 0;

    /** A part as it is set. */
    private record SetPart(String title, LetterFlow pages) {}

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
        try (SideBySide<SetPart> letters = set(run.parts())) {
            while (letters.hasNext()) {
                if (!progress.parts(done)) {
                    throw new CancellationException();
                }
                SetPart part = letters.next();
                if (!part.pages.leaves().hasNext()) {
                    throw new IllegalArgumentException("a part without pages");
                }
                labels.addPageLabel(pdf.file().pages() + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
                parts.reference(write(part, run.duplex(), pdf, document)).text(" ");
                done++;
            }
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
    private int write(SetPart part, boolean duplex, TaggedPdf pdf, int document)
            throws IOException {
        LetterFlow letter = part.pages;
        TaggedPages pages = new TaggedPages(pdf, letter.widthMm(), letter.heightMm(), document);
        int element =
                pages.add(
                        new StructureElement(
                                StructureElement.Role.PART,
                                -1,
                                Optional.of(letter.language()),
                                Optional.empty(),
                                Optional.empty()));
        pages.addBookmark(new TypesetLetter.Bookmark(part.title, PART_LEVEL, 0, 0), false);
        pages.addAll(letter);
        if (duplex && pages.count() % 2 != 0) {
            pages.addBlank();
        }
        pages.end();
        return element;
    }

    private SideBySide<SetPart> set(Iterable<PrintRun.Part> parts) {
        return new SideBySide<>(
                StreamSupport.stream(parts.spliterator(), false).map(this::piece).iterator(),
                unwanted -> {});
    }

    private SideBySide.Piece<SetPart> piece(PrintRun.Part part) {
        return switch (part) {
            case PrintRun.Part.OfLetter(var title, var letter) ->
                    SideBySide.Piece.of(letter, () -> new SetPart(title, typesetter.flow(letter)));
            case PrintRun.Part.OfMail(var title, var mail) ->
                    new SideBySide.Piece<>(
                            true, () -> new SetPart(title, typesetter.typeset(mail).flow()));
        };
    }
}
