package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.PrintedLines.PrintedLine;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** Sets letters of many lengths and looks for what must never happen on their pages. */
class NeverHappensTest {
    private static final List<LetterDocument> DOCUMENTS = new ArrayList<>();
    private static List<TypesetLetter> letters = List.of();

    @BeforeAll
    static void setLetters() {
        for (int paragraphs = 1; paragraphs <= 16; paragraphs++) {
            for (LetterLayout layout : LetterLayout.values()) {
                Paper paper = layout == LetterLayout.US_NO_10 ? Paper.LETTER : Paper.A4;
                DOCUMENTS.add(SampleLetters.english(layout, paper, paragraphs));
            }
            DOCUMENTS.add(SampleLetters.english(LetterLayout.PLAIN, Paper.LETTER, paragraphs));
            DOCUMENTS.add(SampleLetters.chinese(paragraphs));
            DOCUMENTS.add(SampleLetters.korean(paragraphs));
            DOCUMENTS.add(SampleLetters.french(paragraphs));
        }
        Typesetter typesetter = new Typesetter();
        letters = DOCUMENTS.stream().map(typesetter::typeset).toList();
    }

    @Test
    void leavesNoCloseAlone() {
        for (TypesetLetter letter : letters) {
            List<PrintedLine> lines = PrintedLines.of(letter);
            int close =
                    index(lines, "Respectfully,", "此致", "각하께 깊은 경의를 표합니다.", "haute considération.");
            int signature =
                    index(
                            lines,
                            "Ilse Marrow",
                            "湖城联盟",
                            "호수도시연대 대표",
                            "Pour la Coalition, la présidente");
            int first = close < 0 ? signature : close;
            int page = lines.get(first).page();
            assertEquals(page, lines.get(signature).page());
            assertEquals(page, lines.getLast().page());
            assertEquals(page, lines.get(first - 1).page(), "the line before the close");
            assertEquals(page, lines.get(first - 2).page(), "two lines before the close");
        }
    }

    @Test
    void leavesNoSalutationHeadingOrLeadInAtAPagesFoot() {
        for (TypesetLetter letter : letters) {
            List<PrintedLine> lines = PrintedLines.of(letter);
            int found = 0;
            for (int i = 0; i + 1 < lines.size(); i++) {
                String text = lines.get(i).text().strip();
                boolean leads =
                        text.equals("Dear Mr. President:")
                                || text.equals("Action requested")
                                || text.equals("尊敬的主席先生：")
                                || text.equals("존경하는 대통령 각하,")
                                || text.equals("为此，我们恳请阁下：")
                                || text.endsWith("Government to:")
                                || text.endsWith("청원합니다.")
                                || text.equals("Monsieur le Président,")
                                || text.equals("C’est pourquoi nous vous demandons :");
                if (leads) {
                    found++;
                    assertEquals(lines.get(i).page(), lines.get(i + 1).page(), text);
                }
            }
            boolean english = letter.language().equals(Language.ENGLISH);
            assertEquals(english ? 3 : 2, found, "all of them were looked at");
        }
    }

    @Test
    void leavesNoLineOfAParagraphAlone() {
        for (TypesetLetter letter : letters) {
            List<PrintedLine> lines = PrintedLines.of(letter);
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).page() != lines.get(i - 1).page()) {
                    int above = block(letter, lines.get(i - 1));
                    int below = block(letter, lines.get(i));
                    if (above == below) {
                        assertEquals(above, block(letter, lines.get(i - 2)), "orphan");
                        assertEquals(below, block(letter, lines.get(i + 1)), "widow");
                    }
                }
            }
        }
    }

    @Test
    void keepsLabelsWithTheirItems() {
        for (int n = 0; n < letters.size(); n++) {
            List<PrintedLine> lines = PrintedLines.of(letters.get(n));
            int labels = 0;
            for (int i = 0; i < lines.size(); i++) {
                Role role = letters.get(n).structure().get(lines.get(i).element()).role();
                boolean alone = lines.get(i).text().matches("[ivx]+\\.|\\d[.°]|.、");
                labels += role == Role.LABEL ? 1 : 0;
                if (role == Role.LABEL && alone) {
                    assertEquals(lines.get(i).page(), lines.get(i + 1).page());
                    assertEquals(lines.get(i).baselineMm(), lines.get(i + 1).baselineMm(), 0.01);
                }
            }
            int items =
                    DOCUMENTS.get(n).blocks().stream()
                            .filter(Block.NumberedList.class::isInstance)
                            .mapToInt(list -> ((Block.NumberedList) list).items().size())
                            .sum();
            assertEquals(items, labels, "all of them were looked at");
        }
    }

    @Test
    void keepsTextWithinTheMargins() {
        for (TypesetLetter letter : letters) {
            double bottom = letter.heightMm() - 25;
            for (PrintedLine line : PrintedLines.of(letter)) {
                assertTrue(line.baselineMm() < bottom, line.text());
                assertTrue(line.leftMm() > 22, line.text());
                assertTrue(line.rightMm() < letter.widthMm() - 17, line.text());
            }
        }
    }

    @Test
    void countsPagesRightAndMarksOnlyTheFirst() {
        for (int n = 0; n < letters.size(); n++) {
            TypesetLetter letter = letters.get(n);
            int pages = letter.pages().size();
            for (int i = 0; i < pages; i++) {
                List<String> running =
                        letter.pages().get(i).items().stream()
                                .filter(item -> item instanceof Placed.Run)
                                .map(item -> (Placed.Run) item)
                                .filter(run -> run.element() == Placed.ARTIFACT)
                                .map(Placed.Run::text)
                                .toList();
                String joined = String.join("", running);
                String number = DOCUMENTS.get(n).running().pageNumber(i + 1, pages);
                assertTrue(joined.contains(number), joined);
                boolean marks =
                        letter.pages().get(i).items().stream()
                                .anyMatch(item ->
                                        item instanceof Placed.Rule rule && rule.fromXMm() < 5);
                assertFalse(marks && i > 0, "fold marks on page " + (i + 1));
            }
        }
    }

    @Test
    void beginsNoPageWithOneLineOnly() {
        for (TypesetLetter letter : letters) {
            List<PrintedLine> lines = PrintedLines.of(letter);
            for (int i = 0; i < letter.pages().size(); i++) {
                int page = i;
                assertTrue(lines.stream().filter(line -> line.page() == page).count() >= 4);
            }
        }
    }

    private static int index(List<PrintedLine> lines, String... texts) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (String text : texts) {
                if (lines.get(i).text().strip().equals(text)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The element that a line's words belong to, above any span. */
    private static int block(TypesetLetter letter, PrintedLine line) {
        int element = line.element();
        while (letter.structure().get(element).role() == Role.SPAN) {
            element = letter.structure().get(element).parent();
        }
        StructureElement found = letter.structure().get(element);
        return found.role() == Role.LABEL ? element + 1 : element;
    }
}
