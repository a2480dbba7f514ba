package org.petitiondesk.export.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.export.pdf.PdfPages;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.FilledForms;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is on the screen is what will be on paper. */
final class PagePainterTest {
    private static final double DPI = 110;

    /** Of 255 shades; what rounding may do to any dot. */
    private static final int TOLERANCE = 8;

    /** Where a line of text stands between two eighths of a dot, which a few may take otherwise. */
    private static final int AN_EIGHTH = 32;

    private static final int DOTS_PER_EXCEPTION = 10_000;

    static List<LetterDocument> letters() {
        List<LetterDocument> letters = new ArrayList<>(TypicalLetters.all());
        letters.add(NamesInManyScripts.letter());
        RightToLeftLetters.all().forEach(letters::add);
        letters.add(withPartedWords());
        letters.add(traditionalChinese());
        letters.add(annexInManyScripts());
        letters.add(DressedLetters.in(LetterLayout.PLAIN));
        letters.add(FilledForms.english());
        letters.add(FilledForms.chinese());
        return letters;
    }

    private static LetterDocument withPartedWords() {
        return TypicalLetters.with(
                TypicalLetters.french(),
                TypicalLetters.paragraph("anticonstitutionnellement ".repeat(20)));
    }

    private static LetterDocument traditionalChinese() {
        LetterDocument simplified = TypicalLetters.chinese();
        return new LetterDocument(
                new Language("zh-Hant"),
                simplified.title(),
                simplified.page(),
                List.of(TypicalLetters.paragraph("「圖書館」的大門，即將關閉；為什麼？沒有說明。")),
                simplified.running());
    }

    private static LetterDocument annexInManyScripts() {
        List<Block.AnnexEntry> entries = new ArrayList<>();
        for (String name : NamesInManyScripts.all()) {
            entries.add(new Block.AnnexEntry(entries.size() + 1, name + " (Sample Jr.)", name));
        }
        return TypicalLetters.with(
                TypicalLetters.english(),
                TypicalLetters.paragraph("Names"),
                new Block.Annex(
                        "Annex",
                        "",
                        List.of(new Block.AnnexGroup(NamesInManyScripts.HEBREW, entries)),
                        List.of(),
                        new Block.AnnexWords("No.", "Name", "Place", "(continued)")));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void drawsWhatAnotherProgramDrawsOfThePdf(LetterDocument document) throws IOException {
        TypesetLetter letter = new Typesetter().typeset(document);
        PagePainter painter = new PagePainter();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPages.write(letter, pdf);
        try (PDDocument file = Loader.loadPDF(pdf.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(file);
            for (int page = 0; page < letter.pages().size(); page++) {
                BufferedImage theirs =
                        renderer.renderImageWithDPI(page, (float) DPI, ImageType.RGB);
                BufferedImage ours = painter.paint(letter, page, DPI);
                assertEquals(theirs.getWidth(), ours.getWidth());
                assertEquals(theirs.getHeight(), ours.getHeight());
                assertTrue(ink(ours) > 100, "the page is empty");
                String where = document.language() + ", page " + page;
                assertEquals(0, differing(ours, theirs, AN_EIGHTH), where);
                int exceptions = ours.getWidth() * ours.getHeight() / DOTS_PER_EXCEPTION;
                assertTrue(differing(ours, theirs, TOLERANCE) <= exceptions, where);
            }
        }
    }

    private static long differing(BufferedImage ours, BufferedImage theirs, int tolerance) {
        long count = 0;
        for (int y = 0; y < ours.getHeight(); y++) {
            for (int x = 0; x < ours.getWidth(); x++) {
                if (Math.abs(gray(ours, x, y) - gray(theirs, x, y)) > tolerance) {
                    count++;
                }
            }
        }
        return count;
    }

    private static long ink(BufferedImage image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += gray(image, x, y) < 128 ? 1 : 0;
            }
        }
        return count;
    }

    private static int gray(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFF;
    }
}
