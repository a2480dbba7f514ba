package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRun.Part;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Letters and an envelope in one file, as other programs read it. */
final class PdfPrintRunWriterTest {
    private static final LetterDocument FRENCH = TypicalLetters.french();
    private static final LetterDocument KOREAN =
            TypicalLetters.on(TypicalLetters.korean(), Paper.LETTER, LetterLayout.PLAIN);

    private static final MailDocument ENVELOPE =
            new MailDocument(
                    Language.ENGLISH,
                    "Envelope",
                    new MailStock.Envelopes(Envelope.DL),
                    List.of(
                            new MailAddress(
                                    Language.ENGLISH,
                                    List.of("Osric Vane", "4 Chancery Row", "Northwick 20177"),
                                    Optional.empty(),
                                    "20177",
                                    Sender.NONE)));

    private final Typesetter typesetter = new Typesetter();

    @Test
    void keepsBothStandards() throws IOException {
        byte[] pdf = pdf(true, parts());
        assertEquals(List.of(), PdfConformance.faults(pdf));
        assertArrayEquals(pdf, pdf(true, parts()));
    }

    @Test
    void givesEachPartItsPagesItsSizeAndItsBookmark() throws IOException {
        int french = typesetter.typeset(FRENCH).pages().size();
        int korean = typesetter.typeset(KOREAN).pages().size();
        assertTrue(french % 2 + korean % 2 > 0, "a blank page is needed");
        try (PDDocument document = Loader.loadPDF(pdf(false, parts()))) {
            assertEquals(french + 1 + korean, document.getNumberOfPages());
            assertEquals(List.of(0, french, french + 1), beginnings(document));
        }
        try (PDDocument document = Loader.loadPDF(pdf(true, parts()))) {
            int afterFrench = french + french % 2;
            assertEquals(List.of(0, afterFrench, afterFrench + 2), beginnings(document));
            assertEquals(afterFrench + 2 + korean + korean % 2, document.getNumberOfPages());
            assertEquals(
                    document.getPage(afterFrench).getMediaBox().toString(),
                    document.getPage(afterFrench + 1).getMediaBox().toString(),
                    "the blank page is of the part before it");
            assertEquals("", text(document, afterFrench + 2, afterFrench + 2).strip());
            assertEquals(
                    Points.ofMm(Paper.LETTER.heightMm()),
                    document.getPage(afterFrench + 2).getMediaBox().getHeight(),
                    0.01);
            assertEquals(
                    List.of("1", "2", "1"),
                    List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                            .subList(afterFrench, afterFrench + 3));
        }
    }

    @Test
    void readsOutThePartsAsTheyAreByThemselves() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, parts()))) {
            assertEquals(
                    text(out -> new PdfLetterWriter(typesetter).write(FRENCH, out))
                            + text(out -> new PdfMailWriter().write(ENVELOPE, out))
                            + text(out -> new PdfLetterWriter(typesetter).write(KOREAN, out)),
                    text(document, 1, document.getNumberOfPages()));
            PDStructureElement whole =
                    (PDStructureElement)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getKids()
                                    .getFirst();
            assertEquals("Document", whole.getStructureType());
            assertEquals(
                    List.of("Part fr", "Part en", "Part ko"),
                    whole.getKids().stream()
                            .map(PDStructureElement.class::cast)
                            .map(part -> part.getStructureType() + " " + part.getLanguage())
                            .toList());
            assertEquals("For the embassy", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void putsTheBookmarksOfAPartBelowIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, parts()))) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("To the President", first.getTitle());
            assertTrue(first.getOpenCount() < 0, "closed at first");
            assertEquals("maintien de la bibliothèque du port", first.getFirstChild().getTitle());
            assertEquals("Envelope", first.getNextSibling().getTitle());
        }
    }

    @Test
    void holdsFacesOnce() throws IOException {
        List<Part> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            twenty.add(new Part.OfLetter("Letter " + i, FRENCH));
        }
        int one = pdf(false, twenty.subList(0, 1)).length;
        int all = pdf(false, twenty).length;
        assertTrue(all < 5 * one, () -> "one has " + one + " bytes, twenty have " + all);
    }

    @Test
    void stopsWhenItIsToldTo() {
        List<Part> asked = new ArrayList<>();
        PrintRun run =
                new PrintRun(
                        "Stopped",
                        Language.ENGLISH,
                        false,
                        () -> parts().stream().peek(asked::add).iterator());
        assertThrows(
                CancellationException.class,
                () ->
                        new PdfPrintRunWriter(typesetter)
                                .write(run, new ByteArrayOutputStream(), done -> done < 1));
        assertEquals(2, asked.size());
    }

    private static List<Part> parts() {
        return List.of(
                new Part.OfLetter("To the President", FRENCH),
                new Part.OfMail("Envelope", ENVELOPE),
                new Part.OfLetter("대통령께", KOREAN));
    }

    /** The pages that the outermost bookmarks lead to. */
    private static List<Integer> beginnings(PDDocument document) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
        }
        return pages;
    }

    private byte[] pdf(boolean duplex, List<Part> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPrintRunWriter(typesetter)
                .write(
                        new PrintRun("For the embassy", Language.ENGLISH, duplex, parts),
                        out,
                        done -> true);
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return text(document, 1, document.getNumberOfPages());
        }
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }
}
