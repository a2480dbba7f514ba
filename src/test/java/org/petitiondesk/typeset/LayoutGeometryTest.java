package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.PrintedLines.PrintedLine;

import java.util.List;

/** Compares pages with the measures of the layouts' standards, to half a millimetre. */
class LayoutGeometryTest {
    private static final double NEAR = 0.5;

    @Test
    void showsTheAddressInTheWindowOfDin5008B() {
        assertAddress(LetterLayout.DIN_5008_B, 25, 62.7, 90, 100);
        assertMarks(LetterLayout.DIN_5008_B, 105, 210, 148.5);
        assertEquals(103.6, subject(LetterLayout.DIN_5008_B).baselineMm(), NEAR);
    }

    @Test
    void showsTheAddressInTheWindowOfDin5008A() {
        assertAddress(LetterLayout.DIN_5008_A, 25, 44.7, 72, 100);
        assertMarks(LetterLayout.DIN_5008_A, 87, 192, 148.5);
        assertEquals(85.6, subject(LetterLayout.DIN_5008_A).baselineMm(), NEAR);
    }

    @Test
    void showsTheAddressInTheSwissWindow() {
        assertAddress(LetterLayout.SN_010130, 119, 52, 83.5, 198);
        assertMarks(LetterLayout.SN_010130, 105, 210, 148.5);
        assertEquals(99.9, subject(LetterLayout.SN_010130).baselineMm(), NEAR);
    }

    @Test
    void showsTheAddressInTheAmericanWindow() {
        assertAddress(LetterLayout.US_NO_10, 25.4, 63.5, 85.7, 107.9);
        assertMarks(LetterLayout.US_NO_10, 98.4, 188.9);
        assertTrue(subject(LetterLayout.US_NO_10).baselineMm() >= 92);
    }

    @Test
    void foldsPlainPaperNowhere() {
        assertMarks(LetterLayout.PLAIN);
    }

    @Test
    void foldsFrenchLettersAndNoFrenchForms() {
        LetterDocument letter = TypicalLetters.french();
        assertMarks(new Typesetter().typeset(letter), 99, 198, 148.5);
        LetterDocument form = TypicalLetters.with(letter, TypicalLetters.paragraph("Villes"));
        assertMarks(new Typesetter().typeset(form));
    }

    @Test
    void setsTheDateBelowReferencesOfSeveralLines() {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.on(
                                TypicalLetters.english(), Paper.A4, LetterLayout.DIN_5008_B),
                        new Block.References(
                                List.of(
                                        new Block.Labelled(
                                                "By hand",
                                                "at the gate of the embassy, with all that was"
                                                        + " signed in the towns"))),
                        new Block.DateLine("March 6, 2026"));
        List<PrintedLine> lines = PrintedLines.of(new Typesetter().typeset(letter));
        double date =
                lines.stream()
                        .filter(line -> line.text().equals("March 6, 2026"))
                        .findFirst()
                        .orElseThrow()
                        .baselineMm();
        List<Double> references =
                lines.stream()
                        .filter(line -> !line.text().equals("March 6, 2026"))
                        .map(PrintedLine::baselineMm)
                        .distinct()
                        .toList();
        assertTrue(references.size() > 1);
        assertTrue(references.stream().allMatch(baseline -> baseline < date - 4));
    }

    @Test
    void breaksALongHintUnderAKoreanSignature() {
        String hint = "서명하시는 분의 직위와 성명, 그리고 서명한 날짜를 또박또박 적어 주십시오. ".repeat(3).strip();
        TypesetLetter letter =
                new Typesetter()
                        .typeset(
                                TypicalLetters.with(
                                        TypicalLetters.korean(),
                                        new Block.SignatureBlock(
                                                List.of(
                                                        new Block.Slot(
                                                                "도서관", "", "대표", hint, "올림")),
                                                ""),
                                        TypicalLetters.paragraph("사본")));
        List<PrintedLine> lines = PrintedLines.of(letter);
        List<PrintedLine> broken =
                lines.stream().filter(line -> hint.contains(line.text().strip())).toList();
        assertEquals(
                hint.replace(" ", ""),
                String.join("", broken.stream().map(PrintedLine::text).toList()).replace(" ", ""));
        PrintedLine signs =
                lines.stream()
                        .filter(line -> line.text().contains("도서관"))
                        .findFirst()
                        .orElseThrow();
        for (PrintedLine line : broken) {
            assertTrue(line.leftMm() > signs.rightMm(), line.toString());
            assertTrue(line.rightMm() < 190, line.toString());
        }
        PrintedLine next =
                lines.stream().filter(line -> line.text().contains("사본")).findFirst().orElseThrow();
        assertTrue(next.baselineMm() > broken.getLast().baselineMm() + 4, next.toString());
    }

    private static void assertAddress(
            LetterLayout layout, double left, double top, double bottom, double right) {
        List<PrintedLine> address =
                lines(layout).stream()
                        .filter(line -> line.page() == 0)
                        .dropWhile(line -> !line.text().startsWith("His Excellency"))
                        .limit(7)
                        .toList();
        assertEquals("Northland", address.getLast().text());
        assertEquals(left, address.getFirst().leftMm(), NEAR);
        assertTrue(address.getFirst().baselineMm() - 0.76 * 3.5 >= top - NEAR);
        assertTrue(address.getFirst().baselineMm() - 0.76 * 3.5 <= top + 1);
        assertTrue(address.getLast().baselineMm() + 0.24 * 3.3 <= bottom);
        assertTrue(address.stream().allMatch(line -> line.rightMm() <= right));
    }

    private static void assertMarks(LetterLayout layout, double... heights) {
        assertMarks(typeset(layout), heights);
    }

    private static void assertMarks(TypesetLetter letter, double... heights) {
        List<Double> marks =
                letter.pages().getFirst().items().stream()
                        .filter(item -> item instanceof Placed.Rule rule && rule.toXMm() < 10)
                        .map(item -> ((Placed.Rule) item).fromYMm())
                        .toList();
        assertEquals(heights.length, marks.size());
        for (int i = 0; i < heights.length; i++) {
            assertEquals(heights[i], marks.get(i), NEAR);
        }
    }

    private static PrintedLine subject(LetterLayout layout) {
        return lines(layout).stream()
                .filter(line -> line.text().startsWith("Safe passage"))
                .findFirst()
                .orElseThrow();
    }

    private static List<PrintedLine> lines(LetterLayout layout) {
        return PrintedLines.of(typeset(layout));
    }

    private static TypesetLetter typeset(LetterLayout layout) {
        Paper paper = layout == LetterLayout.US_NO_10 ? Paper.LETTER : Paper.A4;
        return new Typesetter().typeset(SampleLetters.english(layout, paper, 3));
    }
}
