package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.ShippedFaces;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

final class PdfPagesTest {

    @Test
    void keepsBothStandards() throws IOException {
        assertEquals(List.of(), PdfConformance.faults(pdf(TypicalLetters.twoPages().build())));
    }

    @Test
    void keepsBothStandardsInALongAnnex() throws IOException {
        // More objects than one object stream holds.
        byte[] pdf = pdf(TypicalLetters.annex(8, 45));
        assertEquals(List.of(), PdfConformance.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(8, document.getNumberOfPages());
        }
    }

    @Test
    void keepsBothStandardsWithManyLinks() throws IOException {
        // More keys than one leaf of the parent tree holds.
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH);
        for (int i = 0; i < 140; i++) {
            int link = letter.element(Role.LINK, letter.element(Role.PARAGRAPH, 0));
            letter.link("https://example.org/été?" + i, link);
            letter.line(ShippedFaces.SERIF, "example " + i, link);
        }
        assertEquals(List.of(), PdfConformance.faults(pdf(letter.build())));
    }

    @Test
    void keepsBothStandardsOnAnEmptyPage() throws IOException {
        byte[] pdf = pdf(new LetterBuilder(Language.FRENCH).newPage().build());
        assertEquals(List.of(), PdfConformance.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void isReadOutAsItWasWritten() throws IOException {
        assertEquals(
                """
                An appeal
                존경하는 대통령 각하
                Signed by Example (金𠂇玉) in (Łódź)\\
                i.      First request
                i.      Second request
                Reply
                office@example.org
                This paragraph begins here
                1/2
                and ends overleaf.
                2/2
                """,
                text(pdf(TypicalLetters.twoPages().build())));
    }

    @Test
    void tellsCharactersApartThatShareAGlyph() throws IOException {
        // No-break space and space, hyphens, a radical and the character that looks like it.
        String text = "\u4E00\u00A0a b\u00A0c \u2011-\u2011 \u2F00\u4E00";
        LetterBuilder letter = new LetterBuilder(Language.CHINESE_SIMPLIFIED);
        letter.line(ShippedFaces.HAN, text, letter.element(Role.PARAGRAPH, 0));
        assertEquals(text + "\n", text(pdf(letter.build())));
    }

    @Test
    void refusesACharacterThatTheFaceLacks() {
        LetterBuilder letter = new LetterBuilder(Language.KOREAN);
        letter.line(ShippedFaces.SERIF, "각하", letter.element(Role.PARAGRAPH, 0));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> pdf(letter.build()));
        assertFalse(String.valueOf(refusal.getMessage()).contains("각"));
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        byte[] pdf = pdf(TypicalLetters.twoPages().build());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertEquals(
                    List.of("Creator", "Producer", "Title"),
                    information.getMetadataKeys().stream().sorted().toList());
            assertEquals("Petition Desk", information.getProducer());
            assertEquals("Petition Desk", information.getCreator());
            assertNull(information.getCreationDate());
            String packet =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertFalse(packet.toLowerCase(Locale.ROOT).contains("openpdf"));
        }
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("OpenPDF"));
        assertFalse(raw.contains(System.getProperty("user.home")));
    }

    @Test
    void givesTheSameBytesForTheSameLetterOnEveryThread() {
        byte[] expected = quietly(TypicalLetters.twoPages().build());
        IntStream.range(0, 8)
                .parallel()
                .forEach(i ->
                        assertArrayEquals(expected, quietly(TypicalLetters.twoPages().build())));
    }

    @Test
    void givesEachLetterItsOwnIdentifier() throws IOException {
        assertNotEquals(
                identifier(pdf(TypicalLetters.twoPages().build("One"))),
                identifier(pdf(TypicalLetters.twoPages().build("Two"))));
    }

    @Test
    void showsTitleAndHeadingsToTheReader() throws IOException {
        byte[] pdf = pdf(TypicalLetters.twoPages().build("Ein Brief – 一封信"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Ein Brief – 一封信", document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("An appeal", first.getTitle());
            assertEquals("Reply", first.getFirstChild().getTitle());
            assertEquals(
                    document.getPage(0).getCOSObject(),
                    first.getFirstChild().findDestinationPage(document).getCOSObject());
        }
    }

    @Test
    void makesDoWithATitleThatXmlCannotCarry() throws IOException {
        byte[] pdf = pdf(TypicalLetters.twoPages().build("A\u0007 \uD800 <b> & \uFFFE 金𠂇"));
        assertEquals(List.of(), PdfConformance.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("A    <b> &   金𠂇", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void tellsAFailingStream() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        TypesetLetter letter = TypicalLetters.twoPages().build();
        assertThrows(IOException.class, () -> PdfPages.write(letter, full));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        PdfPages.write(TypicalLetters.twoPages().build(), out);
        assertFalse(closed[0]);
    }

    @Test
    void staysSmall() throws IOException {
        int bytes = pdf(TypicalLetters.twoPages().build()).length;
        assertTrue(bytes < 60_000, () -> bytes + " bytes");
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray identifiers = document.getDocument().getTrailer().getCOSArray(COSName.ID);
            return String.valueOf(identifiers);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            return stripper.getText(document);
        }
    }

    private static byte[] quietly(TypesetLetter letter) {
        try {
            return pdf(letter);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pdf(TypesetLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.write(letter, out);
        return out.toByteArray();
    }
}
