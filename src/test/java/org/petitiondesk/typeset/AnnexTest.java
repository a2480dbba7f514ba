package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.PrintedLines.PrintedLine;
import org.petitiondesk.typeset.StructureElement.Role;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

class AnnexTest {
    private final Typesetter typesetter = new Typesetter();

    @Test
    void printsEachNumberOnceAndInOrder() {
        for (int names : new int[] {1, 2, 5, 13, 36, 77, 120, 400}) {
            TypesetLetter letter = annex(SampleLetters.annex(names, names % 2 == 0, names > 9));
            List<String> numbers = new ArrayList<>();
            for (Page page : letter.pages()) {
                for (Placed item : page.items()) {
                    if (item instanceof Placed.Run run
                            && run.element() != Placed.ARTIFACT
                            && letter.structure().get(run.element()).role() == Role.LABEL) {
                        numbers.add(run.text());
                    }
                }
            }
            List<String> expected = new ArrayList<>();
            for (int i = 1; i <= names; i++) {
                expected.add(Integer.toString(i));
            }
            assertEquals(expected, numbers);
        }
    }

    @Test
    void staysAboveTheFootAndLeavesNoSummaryAlone() {
        for (int names = 1; names <= 320; names += 7) {
            TypesetLetter letter = annex(SampleLetters.annex(names, names % 3 == 0, true));
            List<PrintedLine> lines = PrintedLines.of(letter);
            assertTrue(lines.stream().allMatch(line -> line.baselineMm() < 272));
            assertTrue(lines.stream().allMatch(line -> line.rightMm() < 190));
            long onLast =
                    lines.stream().filter(line -> line.page() == letter.pages().size() - 1).count();
            assertTrue(onLast >= 3, names + " names");
        }
    }

    @Test
    void repeatsTheHeadingOfAGroupThatGoesOn() {
        TypesetLetter letter = annex(SampleLetters.annex(500, false, true));
        long continued =
                letter.pages().stream()
                        .flatMap(page -> page.items().stream())
                        .filter(item -> item instanceof Placed.Run)
                        .map(item -> (Placed.Run) item)
                        .filter(run -> run.element() == Placed.ARTIFACT)
                        .filter(run -> run.text().contains("(continued)"))
                        .count();
        assertTrue(continued >= 5, continued + " repeated");
    }

    @Test
    void setsTheSamePagesOneAfterAnother() {
        LetterDocument letter =
                TypicalLetters.with(TypicalLetters.english(), TypicalLetters.longAnnex(9_000));
        TypesetLetter held = typesetter.typeset(letter);
        assertTrue(held.pages().size() > 60, held.pages().size() + " pages");
        assertEquals(held, typesetter.flow(letter).held());
    }

    @Test
    void throwsWhatWentWrongWithALaterPage() {
        RuntimeException mistake = new IllegalStateException();
        AtomicBoolean isMeasured = new AtomicBoolean();
        Block.Annex annex =
                TypicalLetters.longAnnex(
                        20_000,
                        place -> {
                            if (place == 15_000 && isMeasured.getAndSet(true)) {
                                throw mistake;
                            }
                            return "Mira Lindqvist";
                        });
        LetterFlow letter = typesetter.flow(TypicalLetters.with(TypicalLetters.english(), annex));
        assertSame(mistake, assertThrows(RuntimeException.class, letter::held));
    }

    @Test
    void givesNothingToAnElementThatWasComplete() {
        LetterDocument letter =
                TypicalLetters.with(TypicalLetters.english(), TypicalLetters.longAnnex(1_500));
        int complete = 0;
        int latest = 0;
        Iterator<LetterFlow.Leaf> leaves = typesetter.flow(letter).leaves();
        while (leaves.hasNext()) {
            LetterFlow.Leaf leaf = leaves.next();
            for (Placed item : leaf.page().items()) {
                if (item instanceof Placed.Text run && run.element() != Placed.ARTIFACT) {
                    assertTrue(run.element() >= complete);
                    latest = Math.max(latest, run.element());
                }
            }
            complete = leaf.complete();
        }
        assertEquals(latest + 1, complete, "all is complete at the end");
    }

    @Test
    void wrapsALongNameWithoutCuttingIt() {
        String name = "Maria Immaculata Philippina Theresia Wilhelmina ".repeat(4) + "(马若)";
        TypesetLetter letter =
                annex(
                        new Block.Annex(
                                "Annex",
                                "",
                                List.of(
                                        new Block.AnnexGroup(
                                                "", List.of(new Block.AnnexEntry(1, name, "")))),
                                List.of(),
                                new Block.AnnexWords("", "", "", "")));
        String printed =
                String.join("", PrintedLines.of(letter).stream().map(PrintedLine::text).toList());
        assertTrue(printed.contains(name));
    }

    @Test
    void setsAHundredThousandNamesInSeconds() {
        annex(SampleLetters.annex(1000, true, true));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        TypesetLetter letter = annex(SampleLetters.annex(100_000, true, true));
        Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
        assertTrue(letter.pages().size() > 800, letter.pages().size() + " pages");
        assertTrue(taken.toSeconds() < 10, taken.toString());
    }

    private TypesetLetter annex(Block.Annex annex) {
        LetterDocument letter =
                SampleLetters.letter(
                        Language.ENGLISH, LetterLayout.PLAIN, Paper.A4, List.of(annex));
        return typesetter.typeset(letter);
    }
}
