package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.letter.WindowEnvelope;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.Typesetter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whole letters, from the letter tree to the file. */
final class PdfLetterWriterTest {
    private final PdfLetterWriter writer = new PdfLetterWriter(new Typesetter());

    @ParameterizedTest
    @EnumSource(LetterLayout.class)
    void keepsBothStandardsInEveryLayout(LetterLayout layout) throws IOException {
        Paper paper = WindowEnvelope.of(layout).map(WindowEnvelope::paper).orElse(Paper.A4);
        LetterDocument letter = letter(Language.ENGLISH, new PageSetup(paper, layout));
        assertEquals(List.of(), writer.check(letter));
        assertEquals(List.of(), PdfConformance.faults(pdf(letter)));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void keepsBothStandardsInChineseAndKorean(Paper paper) throws IOException {
        PageSetup page = new PageSetup(paper, LetterLayout.PLAIN);
        assertEquals(
                List.of(), PdfConformance.faults(pdf(letter(Language.CHINESE_SIMPLIFIED, page))));
        assertEquals(List.of(), PdfConformance.faults(pdf(letter(Language.KOREAN, page))));
        assertEquals(List.of(), PdfConformance.faults(pdf(letter(Language.FRENCH, page))));
    }

    @Test
    void containsTheWordsInOrder() throws IOException {
        PageSetup page = new PageSetup(Paper.A4, LetterLayout.PLAIN);
        String text = text(pdf(letter(Language.ENGLISH, page)));
        int from = 0;
        for (String words :
                List.of(
                        "Example Coalition",
                        "EX 001 / 2026",
                        "President of the Example Republic",
                        "c/o Ambassador",
                        "Dear Mr. President:",
                        "A first paragraph",
                        "First request",
                        "Second request",
                        "Respectfully yours,",
                        "Signatories",
                        "Jin Lin (金琳)",
                        "𠂇玉",
                        "홍길순")) {
            int at = text.indexOf(words, from);
            assertTrue(at >= 0, () -> words + " after the others in: " + text);
            from = at + words.length();
        }
    }

    @Test
    void tellsPartedWordsAsTheyWereWritten() throws IOException {
        String words =
                "the representatives of nongovernmental organizations and the administrations"
                        + " responsible for humanitarian considerations, notwithstanding temporary"
                        + " misunderstandings concerning constitutional guarantees";
        List<Block> quotes = new ArrayList<>();
        for (int from = 0; from < 12; from++) {
            String paragraph =
                    "Since “" + words.substring(words.indexOf(' ', from * 9) + 1) + "” twice";
            quotes.add(new Block.Paragraph(Inline.text((paragraph + ", and ").repeat(4) + "so.")));
        }
        LetterDocument letter =
                new LetterDocument(
                        Language.ENGLISH,
                        "Parted words",
                        new PageSetup(Paper.A4, LetterLayout.PLAIN),
                        List.of(new Block.Quote(List.of(new Block.Quote(quotes)))),
                        new RunningText(
                                new RunningText.Continuation("President", "", "12 June 2026"),
                                "",
                                "{page} / {pages}",
                                ""));
        long parted =
                new Typesetter()
                        .typeset(letter).pages().stream()
                                .flatMap(page -> page.items().stream())
                                .filter(Placed.Words.class::isInstance)
                                .count();
        assertTrue(parted > 10, "words parted: " + parted);
        byte[] file = pdf(letter);
        assertEquals(List.of(), PdfConformance.faults(file));
        String text = text(file).replaceAll("\\s+", " ");
        for (Block quote : quotes) {
            String written = Inline.plainText(((Block.Paragraph) quote).content());
            assertTrue(text.contains(written), () -> written);
        }
    }

    @Test
    void writesALongAnnexPageByPageAsWellAsAllAtOnce() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int page = 0; page < 50; page++) {
            blocks.add(new Block.Paragraph(Inline.text("More.")));
            blocks.add(new Block.PageBreak());
        }
        blocks.add(TypicalLetters.longAnnex(500));
        LetterDocument letter =
                TypicalLetters.with(TypicalLetters.english(), blocks.toArray(new Block[0]));
        byte[] flowing = pdf(letter);
        assertEquals(List.of(), PdfConformance.faults(flowing));
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        PdfPages.write(new Typesetter().typeset(letter), held);
        String text = text(flowing);
        assertEquals(text(held.toByteArray()), text);
        try (PDDocument ours = Loader.loadPDF(flowing);
                PDDocument theirs = Loader.loadPDF(held.toByteArray())) {
            int pages = ours.getNumberOfPages();
            assertTrue(pages > 50, "so many that their feet are set at the end");
            assertTrue(text.contains("Page " + pages + " of " + pages), text);
            assertArrayEquals(dots(theirs, pages - 1), dots(ours, pages - 1));
        }
    }

    private static int[] dots(PDDocument document, int page) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 72);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void embedsEveryFont() throws IOException {
        PageSetup page = new PageSetup(Paper.LETTER, LetterLayout.US_NO_10);
        try (PDDocument document = Loader.loadPDF(pdf(letter(Language.KOREAN, page)))) {
            for (PDPage each : document.getPages()) {
                for (var name : each.getResources().getFontNames()) {
                    PDFont font = each.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                }
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameLetter() throws IOException {
        PageSetup page = new PageSetup(Paper.A4, LetterLayout.PLAIN);
        assertArrayEquals(
                pdf(letter(Language.CHINESE_SIMPLIFIED, page)),
                pdf(letter(Language.CHINESE_SIMPLIFIED, page)));
    }

    @Test
    void setsNamesInWritingsWhoseLettersJoinAndTellsThem() throws IOException {
        NamesInManyScripts.assumeSettable();
        LetterDocument letter = NamesInManyScripts.letter();
        assertEquals(List.of(), writer.check(letter));
        byte[] file = pdf(letter);
        assertEquals(List.of(), PdfConformance.faults(file));
        List<String> lines = text(file).lines().map(String::strip).toList();
        for (String name : NamesInManyScripts.all()) {
            assertTrue(lines.contains(name), name + " is not in " + lines);
        }
        assertTrue(
                lines.contains("Ahmet Sample (" + NamesInManyScripts.UYGHUR + "), 2012"),
                lines.toString());
    }

    @Test
    void setsLettersThatAreReadFromTheRightAndTellsThem() throws IOException {
        NamesInManyScripts.assumeSettable();
        for (LetterDocument letter : RightToLeftLetters.all().toList()) {
            assertEquals(List.of(), writer.check(letter));
            byte[] file = pdf(letter);
            assertEquals(List.of(), PdfConformance.faults(file), letter.language().tag());
            String told = text(file).replaceAll("\\s+", " ");
            for (Block block : letter.blocks()) {
                if (block instanceof Block.Paragraph(List<Inline> content)) {
                    String written = Inline.plainText(content).replaceAll("\\s+", " ");
                    assertTrue(told.contains(written), written + " is not in " + told);
                }
            }
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(
                        "R2L",
                        document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
            }
        }
    }

    private byte[] pdf(LetterDocument letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(letter, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static LetterDocument letter(Language language, PageSetup page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("Example Coalition"), "office@example.org"));
        blocks.add(
                new Block.References(
                        List.of(new Block.Labelled("Our reference", "EX 001 / 2026"))));
        blocks.add(new Block.DateLine("12 June 2026"));
        blocks.add(
                new Block.InsideAddress(
                        List.of(
                                "President of the Example Republic",
                                "c/o Ambassador Example",
                                "1 Example Street"),
                        1));
        blocks.add(new Block.SubjectLine("Re:", "An appeal"));
        blocks.add(new Block.Salutation("Dear Mr. President:"));
        for (String word : List.of("first", "second", "third", "fourth", "fifth")) {
            String sentence = "A " + word + " paragraph that is long enough for several lines. ";
            blocks.add(new Block.Paragraph(Inline.text(sentence.repeat(12))));
        }
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Inline.Text("Write to "),
                                new Inline.Link(
                                        "mailto:office@example.org",
                                        Inline.text("office@example.org")),
                                new Inline.Text(" about "),
                                new Inline.Emphasis(Inline.text("任 and 홍")))));
        blocks.add(new Block.Heading(2, Inline.text("Requests")));
        blocks.add(
                new Block.NumberedList(
                        Numbering.LOWER_ROMAN,
                        1,
                        List.of(item("First request"), item("Second request")),
                        true));
        blocks.add(new Block.BulletList(List.of(item("One point"), item("Another"))));
        blocks.add(new Block.Quote(List.of(new Block.Paragraph(Inline.text("Quoted words")))));
        blocks.add(new Block.Close(List.of("Respectfully yours,")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(
                                        "Example Coalition", "A. Name", "Secretary", "", "")),
                        ""));
        blocks.add(new Block.Notes(List.of(new Block.Labelled("Enclosure:", "list"))));
        blocks.add(annex());
        return new LetterDocument(
                language,
                "An appeal",
                page,
                blocks,
                new RunningText(
                        new RunningText.Continuation("President", "EX 001 / 2026", "12 June 2026"),
                        "Example Coalition",
                        "{page} / {pages}",
                        "Delivery copy"));
    }

    private static Block.Annex annex() {
        return new Block.Annex(
                "Signatories",
                "",
                List.of(
                        new Block.AnnexGroup(
                                "Persons",
                                List.of(
                                        new Block.AnnexEntry(1, "Jin Lin (金琳)", "Geneva"),
                                        new Block.AnnexEntry(2, "𠂇玉", ""),
                                        new Block.AnnexEntry(3, "홍길순", "Seoul")))),
                List.of("7 more signed unnamed."),
                new Block.AnnexWords("No.", "Name", "Place", "(continued)"));
    }

    private static List<Block> item(String text) {
        return List.of(new Block.Paragraph(Inline.text(text)));
    }
}
