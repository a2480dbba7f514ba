package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.WindowEnvelope;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.PdfMeasures;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures finished files with another program's eyes, against figures written out here: they come
 * from TYPOGRAPHY of the design, not from the code.
 */
final class PdfGeometryTest {
    private static final double NEAR = 0.5;
    private static final double CAPITAL_MM = 2.1;
    private static final double MARK_X = 3.5;
    private static final double FOLD_LENGTH = 2;
    private static final double PUNCH_LENGTH = 4;

    /** 0 for a punch mark that there is not. */
    @ParameterizedTest
    @CsvSource({
        "DIN_5008_A, 87, 192, 148.5",
        "DIN_5008_B, 105, 210, 148.5",
        "SN_010130, 105, 210, 148.5",
        "SN_010130_LEFT, 105, 210, 148.5",
        "US_NO_10, 98.4, 188.9, 0",
    })
    void marksFoldsAndPunch(LetterLayout layout, double upper, double lower, double punch)
            throws IOException {
        byte[] pdf = pdf(plain(layout));
        List<PdfMeasures.Line> marks = marks(PdfMeasures.of(pdf, 0));
        Stream<Double> heights = Stream.of(upper, punch, lower).filter(height -> height > 0);
        assertEquals(
                heights.sorted().toList(),
                marks.stream()
                        .map(mark -> Math.round(mark.fromYMm() * 10) / 10.0)
                        .sorted()
                        .toList());
        for (PdfMeasures.Line mark : marks) {
            assertEquals(MARK_X, mark.fromXMm(), NEAR);
            boolean punches = Math.abs(mark.fromYMm() - punch) < NEAR;
            assertEquals(punches ? PUNCH_LENGTH : FOLD_LENGTH, mark.toXMm() - mark.fromXMm(), NEAR);
        }
        assertEquals(List.of(), marks(PdfMeasures.of(pdf, 1)));
    }

    /** Left end of the text, and the part of the sheet that the window always shows. */
    @ParameterizedTest
    @CsvSource({
        "DIN_5008_A, 25, 20, 100, 27, 72",
        "DIN_5008_B, 25, 20, 100, 50, 90",
        "SN_010130, 119, 117, 198, 52, 83.5",
        "SN_010130_LEFT, 25, 20, 101, 52, 80.5",
        "US_NO_10, 25.4, 22.2, 111.1, 63.5, 85.7",
    })
    void showsTheAddressInTheWindow(
            LetterLayout layout,
            double textLeft,
            double left,
            double right,
            double top,
            double bottom)
            throws IOException {
        for (LetterDocument letter : List.of(plain(layout), DressedLetters.in(layout))) {
            PdfMeasures page = PdfMeasures.of(pdf(letter), 0);
            List<PdfMeasures.Text> address =
                    Stream.of(
                                    "Her Excellency",
                                    "President",
                                    "c/o",
                                    "Embassy",
                                    "4 Chancery",
                                    "Northwick",
                                    "ELBONIA")
                            .map(page::text)
                            .toList();
            for (PdfMeasures.Text line : address) {
                assertEquals(textLeft, line.leftMm(), NEAR, line.text());
                assertTrue(line.leftMm() >= left && line.rightMm() <= right, line.toString());
            }
            assertTrue(address.getFirst().baselineMm() - CAPITAL_MM >= top, address.toString());
            assertTrue(address.getLast().baselineMm() + 0.8 <= bottom, address.toString());
        }
    }

    @Test
    void beginsAGermanAddressWhereTheStandardHasIt() throws IOException {
        // The zone of the address begins at 44.7 and 62.7; a line's capitals stand 0.76 em high.
        assertEquals(44.7 + 2.7, first(LetterLayout.DIN_5008_A), NEAR);
        assertEquals(62.7 + 2.7, first(LetterLayout.DIN_5008_B), NEAR);
    }

    @Test
    void namesTheSenderInTheLineAboveAGermanAddress() throws IOException {
        for (LetterLayout layout : List.of(LetterLayout.DIN_5008_A, LetterLayout.DIN_5008_B)) {
            double zone = layout == LetterLayout.DIN_5008_A ? 27 : 45;
            PdfMeasures.Text line =
                    PdfMeasures.of(pdf(DressedLetters.in(layout)), 0).texts().stream()
                            .filter(text -> text.text().contains(" · 12 Quay Street"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(25, line.leftMm(), NEAR);
            assertTrue(line.rightMm() <= 100, line.toString());
            assertTrue(line.baselineMm() > zone && line.baselineMm() <= zone + 5 + NEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DIN_5008_A, 85.6",
        "DIN_5008_B, 103.6",
        "SN_010130, 99.9",
        "SN_010130_LEFT, 90.4",
    })
    void beginsTheSubjectBelowTheWindow(LetterLayout layout, double baseline) throws IOException {
        PdfMeasures page = PdfMeasures.of(pdf(plain(layout)), 0);
        assertEquals(baseline, page.text("An appeal to keep").baselineMm(), NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "DIN_5008_A, 27",
        "DIN_5008_B, 45",
        "SN_010130, 47",
        "SN_010130_LEFT, 47",
        "US_NO_10, 47",
        "PLAIN, 60",
    })
    void keepsTheLetterheadAboveTheWindow(LetterLayout layout, double bottom) throws IOException {
        PdfMeasures page = PdfMeasures.of(pdf(DressedLetters.in(layout)), 0);
        assertEquals(1, page.images().size());
        PdfMeasures.Image logo = page.images().getFirst();
        PdfMeasures.Text sponsor =
                page.texts().stream()
                        .filter(text -> text.text().startsWith("Friends"))
                        .filter(text -> text.baselineMm() < bottom)
                        .findFirst()
                        .orElseThrow();
        PdfMeasures.Text reached = page.text("+44 20");
        assertTrue(logo.bottomMm() < bottom, logo.toString());
        assertTrue(reached.baselineMm() < bottom, reached.toString());
        assertTrue(sponsor.leftMm() > logo.rightMm(), sponsor.toString());
        assertEquals(2, (logo.rightMm() - logo.leftMm()) / (logo.bottomMm() - logo.topMm()), 0.01);
    }

    @Test
    void printsTheLetterheadOnTheFirstPageAlone() throws IOException {
        byte[] pdf = pdf(DressedLetters.in(LetterLayout.DIN_5008_B));
        PdfMeasures second = PdfMeasures.of(pdf, 1);
        assertTrue(second.texts().stream().noneMatch(text -> text.text().startsWith("+44")));
        assertTrue(second.text("To ").baselineMm() < 20);
    }

    @Test
    void tellsOfALayoutForOtherPaper() {
        LetterDocument letter =
                DressedLetters.dressed(
                        TypicalLetters.english(),
                        new PageSetup(Paper.LETTER, LetterLayout.DIN_5008_B),
                        true);
        assertEquals(
                List.of("letter.window-for-other-paper"),
                new Typesetter()
                        .check(letter).stream()
                                .map(problem -> problem.key())
                                .filter(key -> key.contains("window"))
                                .toList());
    }

    private static double first(LetterLayout layout) throws IOException {
        return PdfMeasures.of(pdf(plain(layout)), 0).text("Her Excellency").baselineMm();
    }

    private static LetterDocument plain(LetterLayout layout) {
        LetterDocument letter = TypicalLetters.english();
        Optional<Paper> paper = WindowEnvelope.of(layout).map(WindowEnvelope::paper);
        return new LetterDocument(
                letter.language(),
                letter.title(),
                new PageSetup(paper.orElse(Paper.A4), layout),
                letter.blocks(),
                letter.running());
    }

    private static List<PdfMeasures.Line> marks(PdfMeasures page) {
        return page.lines().stream().filter(line -> line.toXMm() < 15).toList();
    }

    private static byte[] pdf(LetterDocument letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfLetterWriter(new Typesetter()).write(letter, out);
        return out.toByteArray();
    }
}
