package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.petitiondesk.testing.TypicalLetters.paragraph;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.testing.TypicalLetters;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class NumberedListTest {

    @Test
    void numbersDemandsAsTheLanguageDoes() throws IOException {
        assertEquals(
                List.of("i.", "ii.", "iii."),
                demandLabels(TypicalLetters.english(), "to withdraw", "to answer", "to guarantee"));
        assertEquals(
                List.of("1°", "2°", "3°"),
                demandLabels(TypicalLetters.french(), "de retirer", "de répondre", "de garantir"));
        assertEquals(
                List.of("一、", "二、", "三、"),
                demandLabels(TypicalLetters.chinese(), "撤销", "在一个月", "保证"));
        assertEquals(
                List.of("1.", "2.", "3."),
                demandLabels(TypicalLetters.korean(), "1월", "독자들이", "앞으로"));
    }

    @Test
    void beginsEveryListAnew() throws IOException {
        Block.NumberedList two =
                new Block.NumberedList(
                        Numbering.DECIMAL,
                        1,
                        List.of(List.of(paragraph("first")), List.of(paragraph("second"))),
                        false);
        Block.NumberedList later =
                new Block.NumberedList(
                        Numbering.DECIMAL, 7, List.of(List.of(paragraph("seventh"))), false);

        assertEquals(
                List.of("1. first", "2. second", "between", "1. first", "2. second", "7. seventh"),
                labelled(two, paragraph("between"), two, later));
    }

    @Test
    void numbersListsWithinLists() throws IOException {
        Block.NumberedList inner =
                new Block.NumberedList(
                        Numbering.LOWER_LETTER,
                        1,
                        List.of(List.of(paragraph("inner")), List.of(paragraph("inner too"))),
                        false);
        Block.NumberedList outer =
                new Block.NumberedList(
                        Numbering.LOWER_ROMAN,
                        1,
                        List.of(
                                List.of(paragraph("outer"), paragraph("goes on"), inner),
                                List.of(inner),
                                List.of(paragraph("last"))),
                        false);

        assertEquals(
                List.of(
                        "i. outer",
                        "goes on",
                        "a. inner",
                        "b. inner too",
                        "ii.",
                        "a. inner",
                        "b. inner too",
                        "iii. last"),
                labelled(outer));
    }

    private static List<String> labelled(Block... blocks) throws IOException {
        return labelled(TypicalLetters.with(TypicalLetters.english(), blocks));
    }

    private static List<String> demandLabels(LetterDocument letter, String... starts)
            throws IOException {
        List<String> labels = new ArrayList<>();
        for (String line : labelled(letter)) {
            for (String start : starts) {
                int at = line.indexOf(" " + start);
                if (at > 0 && at < 5) {
                    labels.add(line.substring(0, at));
                }
            }
        }
        return labels;
    }

    /** Paragraphs with the labels that a reader of the file gives them. */
    private static List<String> labelled(LetterDocument letter) throws IOException {
        List<String> lines = new ArrayList<>();
        Map<BigInteger, Integer> counts = new HashMap<>();
        try (XWPFDocument document = WrittenLetter.of(letter).open()) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                BigInteger list = paragraph.getNumID();
                if (list == null) {
                    lines.add(paragraph.getText());
                    continue;
                }
                int count =
                        counts.merge(
                                list,
                                paragraph.getNumStartOverride().intValue(),
                                (last, start) -> last + 1);
                lines.add((label(paragraph, count) + " " + paragraph.getText()).strip());
            }
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String label(XWPFParagraph paragraph, int count) {
        String number =
                switch (paragraph.getNumFmt()) {
                    case "decimal" -> Integer.toString(count);
                    case "lowerRoman" -> List.of("i", "ii", "iii").get(count - 1);
                    case "lowerLetter" -> List.of("a", "b", "c").get(count - 1);
                    case "chineseCounting" -> List.of("一", "二", "三").get(count - 1);
                    default -> paragraph.getNumFmt();
                };
        int level = paragraph.getNumIlvl().intValue() + 1;
        return paragraph.getNumLevelText().replace("%" + level, number);
    }
}
