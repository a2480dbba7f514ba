package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.testing.CrowdedLetters;
import org.petitiondesk.testing.TypicalLetters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets letters whose head and foot are full: nothing leaves the sheet, nothing is overprinted. */
class CrowdedPagesTest {
    private static final double LEAST_MARGIN_MM = 17;
    private static final double LEAST_FOOT_MM = 6;
    private static final double HEAD_MM = 16;

    @TestFactory
    Stream<DynamicTest> keepsAllOnTheSheetAndApart() {
        return CrowdedLetters.all().entrySet().stream()
                .map(letter ->
                        dynamicTest(
                                letter.getKey(),
                                () -> assertOrderly(new Typesetter().typeset(letter.getValue()))));
    }

    private static void assertOrderly(TypesetLetter letter) {
        for (Page page : letter.pages()) {
            List<Placed.Run> runs = runs(page);
            assertTrue(joined(runs).contains(CrowdedLetters.COPY_NOTE), joined(runs));
            for (Placed.Run run : runs) {
                assertTrue(run.xMm() > LEAST_MARGIN_MM, run.text());
                double right = PrintedLines.right(run);
                assertTrue(right < letter.widthMm() - LEAST_MARGIN_MM, run.text());
                double foot = letter.heightMm() - LEAST_FOOT_MM;
                assertTrue(run.baselineMm() < foot, run.text());
                for (Placed.Run other : runs) {
                    boolean over = !run.equals(other) && overprints(run, other);
                    assertTrue(!over, run.text() + " over " + other.text());
                }
                for (Placed item : page.items()) {
                    boolean struck = item instanceof Placed.Rule rule && strikes(rule, run);
                    assertTrue(!struck, "rule through " + run.text());
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> breaksALongPlaceAndDate() {
        return CrowdedLetters.dated().entrySet().stream()
                .map(letter ->
                        dynamicTest(letter.getKey(), () -> assertWithinText(letter.getValue())));
    }

    private static void assertWithinText(LetterDocument letter) {
        TypesetLetter set = new Typesetter().typeset(letter);
        assertOrderly(set);
        Geometry page = new Setting(letter).geometry();
        List<Placed.Run> date = runs(set.pages().getFirst());
        String text = joined(date).replace(" ", "");
        assertTrue(text.contains(CrowdedLetters.dateOf(letter).replace(" ", "")), text);
        for (Placed.Run run : date) {
            boolean ofDate = CrowdedLetters.dateOf(letter).contains(run.text().strip());
            assertTrue(!ofDate || PrintedLines.right(run) < page.rightMm() + 0.1, run.text());
        }
    }

    @Test
    void beginsTheTextOnTheNextPageWhereTheHeadFillsTheFirst() {
        for (int words = 120; words < 500; words += 20) {
            LetterDocument letter = subjectOf(words);
            Page first = new Typesetter().typeset(letter).pages().getFirst();
            boolean tooLong =
                    new Typesetter()
                            .check(letter).stream()
                                    .anyMatch(each -> each.key().equals("letter.head-too-long"));
            double bottom = new Setting(letter).geometry().bottomMm();
            assertEquals(
                    tooLong,
                    runs(first).stream()
                            .filter(run -> run.element() != Placed.ARTIFACT)
                            .anyMatch(run -> run.baselineMm() > bottom),
                    words + " words");
        }
    }

    private static LetterDocument subjectOf(int words) {
        LetterDocument letter = CrowdedLetters.on(LetterLayout.PLAIN, 1);
        return TypicalLetters.with(
                letter,
                letter.blocks().stream()
                        .map(block ->
                                block instanceof Block.SubjectLine subject
                                        ? new Block.SubjectLine(
                                                subject.label(), "harbour ".repeat(words))
                                        : block)
                        .toArray(Block[]::new));
    }

    @Test
    void tellsWhereTheLetterheadIsCutOnPaperWithAWindow() {
        assertEquals(List.of(), problems(LetterLayout.PLAIN, 15));
        assertEquals(List.of(), problems(LetterLayout.DIN_5008_A, 1));
        assertEquals(List.of("letter.letterhead-too-long"), problems(LetterLayout.DIN_5008_A, 15));
    }

    @Test
    void leavesNoDotsAloneWhereNoFurtherSponsorHasRoom() {
        LetterDocument letter = CrowdedLetters.on(LetterLayout.DIN_5008_A, 1);
        List<String> sponsors = List.of("Readers’ Union", "A very long name indeed ".repeat(30));
        List<Block> blocks = new ArrayList<>(letter.blocks());
        blocks.set(0, new Block.Letterhead(sponsors, "library@example.org"));
        TypesetLetter set =
                new Typesetter()
                        .typeset(
                                new LetterDocument(
                                        letter.language(),
                                        letter.title(),
                                        letter.page(),
                                        blocks,
                                        letter.running()));
        List<String> texts = runs(set.pages().getFirst()).stream().map(Placed.Run::text).toList();
        assertTrue(texts.contains("Readers’ Union") && texts.contains("library@example.org"));
        assertTrue(!texts.contains("…"));
    }

    @Test
    void shortensRunningTextsThatHaveNoRoom() {
        assertShortened("Friends of the libraries of many harbours · ".repeat(20));
        assertShortened("Friends of the libraries\n".repeat(9));
    }

    private static void assertShortened(String footer) {
        LetterDocument crowded = CrowdedLetters.on(LetterLayout.PLAIN, 15);
        String addressee = "Her Excellency, who has a very long name and office, ".repeat(8);
        LetterDocument letter =
                new LetterDocument(
                        crowded.language(),
                        crowded.title(),
                        crowded.page(),
                        crowded.blocks(),
                        new RunningText(
                                new RunningText.Continuation(addressee, "EX 1", "March 6"),
                                footer,
                                "{page}",
                                CrowdedLetters.COPY_NOTE));
        TypesetLetter set = new Typesetter().typeset(letter);
        Page second = set.pages().get(1);
        List<Placed.Run> all = runs(second);
        List<Placed.Run> head = all.stream().filter(run -> run.baselineMm() < HEAD_MM).toList();
        assertTrue(head.stream().allMatch(run -> run.baselineMm() > LEAST_FOOT_MM));
        assertEquals(2, head.stream().map(Placed.Run::baselineMm).distinct().count());
        assertTrue(joined(head).contains(" …"), joined(head));
        List<Placed.Run> foot =
                all.stream()
                        .filter(run -> run.baselineMm() > letter.page().paper().heightMm() - 22)
                        .toList();
        assertTrue(joined(foot).contains(" …"), joined(foot));
        assertOrderly(set);
    }

    private static List<String> problems(LetterLayout layout, int sponsors) {
        return new Typesetter()
                .check(CrowdedLetters.on(layout, sponsors)).stream()
                        .map(Problem::key)
                        .filter(key -> key.contains("letterhead"))
                        .toList();
    }

    private static List<Placed.Run> runs(Page page) {
        return page.items().stream()
                .filter(Placed.Run.class::isInstance)
                .map(Placed.Run.class::cast)
                .filter(run -> !run.text().isBlank())
                .toList();
    }

    private static String joined(List<Placed.Run> runs) {
        return runs.stream().map(Placed.Run::text).collect(Collectors.joining());
    }

    private static boolean overprints(Placed.Run one, Placed.Run other) {
        return PrintedLines.right(one) > other.xMm() + 0.1
                && PrintedLines.right(other) > one.xMm() + 0.1
                && one.baselineMm() > capsTop(other) + 0.1
                && other.baselineMm() > capsTop(one) + 0.1;
    }

    private static boolean strikes(Placed.Rule rule, Placed.Run run) {
        return rule.fromYMm() > capsTop(run)
                && rule.fromYMm() < run.baselineMm()
                && rule.toXMm() > run.xMm()
                && rule.fromXMm() < PrintedLines.right(run);
    }

    private static double capsTop(Placed.Run run) {
        return run.baselineMm() - Points.toMm(run.sizePt() * 0.7);
    }
}
