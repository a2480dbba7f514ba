package org.petitiondesk.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.testing.TypicalLetters.paragraph;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TypicalLetters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class TextLetterWriterTest {

    @Test
    void leavesOutSoftHyphens() throws IOException {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.english(), TypicalLetters.paragraph("har\u00ADbour"));
        assertTrue(written(letter).startsWith("harbour\n"));
    }

    @Test
    void writesTheWholeLetter() throws IOException {
        String text = written(TypicalLetters.english());
        assertTrue(
                text.startsWith(
                        """
                        Friends of the Harbour Library
                        with the Readers’ Union
                        12 Quay Street, Port Amber · library@example.org

                        Her Excellency Mirela Tanaquil
                        President of the Republic of Amberland
                        c/o Ambassador Osric Vane
                        Embassy of the Republic of Amberland
                        4 Chancery Row
                        Northwick 20177
                        ELBONIA

                        Our reference  LIB 007 / 0326
                        By hand        at the embassy’s gate

                        Northwick, March 6, 2026

                        An appeal to keep the harbour library open

                        Dear Madam President:
                        """),
                text);
        assertTrue(
                text.endsWith(
                        """
                          7  ليلى حسن – Port Amber
                             *{{Bold}}* <O’Hara> & Co.

                        Two more persons signed and are counted without their names.

                        Friends of the Harbour Library · library@example.org
                        Delivery copy, for the addressee only
                        """),
                text);
    }

    @Test
    void writesInReadingOrderWhatIsReadFromTheRight() throws IOException {
        LetterDocument hebrew = RightToLeftLetters.hebrew();
        String text = written(hebrew);
        assertTrue(text.lines().allMatch(line -> line.length() <= 76), text);
        String unfolded = text.replaceAll("\\n *", " ");
        for (Block block : hebrew.blocks()) {
            if (block instanceof Block.Paragraph(List<Inline> content)) {
                assertTrue(unfolded.contains(Inline.plainText(content)), text);
            }
        }
        assertTrue(
                text.contains("\n  1. לפתוח את המעבר הצפוני למשפחות ללא דיחוי;\n  2. לאפשר "),
                text);
        assertTrue(text.contains("\n   1  דוד בן־עמי (David Ben-Ami)\n"), text);
        assertTrue(text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT));
    }

    @Test
    void countsWhoSignedForWhom() throws IOException {
        assertTrue(written(TypicalLetters.english()).contains("\nLantern Society (2)\n"));
    }

    @Test
    void hangsDemandsBehindTheirLabels() throws IOException {
        assertTrue(
                written(TypicalLetters.english())
                        .contains(
                                """
                                    i. to withdraw the decision of January 9 to close the library;
                                   ii. to answer, in writing and within a month, the questions that its
                                       readers have put to the ministry, and to publish both questions and
                                       answers where everyone can read them;
                                  iii. to guarantee the library’s budget for the next five years.
                                """));
        assertTrue(
                written(TypicalLetters.chinese())
                        .contains(
                                """
                                一、撤销一月九日关于关闭图书馆的决定；
                                二、在一个月之内，以书面形式答复读者向文化部提出的各项问题，并将问题和答复一
                                    并公布，让人人都能读到；
                                """));
    }

    @Test
    void staysWithinTheColumnsAndLeavesNoSpaceAtLineEnds() throws IOException {
        for (LetterDocument letter : TypicalLetters.all()) {
            LineFolder folder = new LineFolder(letter.language());
            String text = written(letter);
            assertFalse(text.contains("\r"));
            for (String line : text.lines().toList()) {
                assertTrue(folder.columns(line) <= 76, line);
                assertEquals(line.stripTrailing(), line);
            }
        }
    }

    @Test
    void writesLinksWithTheirTargetsAndNeverFoldsThem() throws IOException {
        String target =
                "https://example.org/a/very/long/path-with-hyphens/and/so/on/until/the/line/is/full?x=1";
        String text =
                written(
                        TypicalLetters.with(
                                TypicalLetters.english(),
                                new Block.Paragraph(
                                        List.of(
                                                new Inline.Text("Read "),
                                                new Inline.Strong(
                                                        List.of(
                                                                new Inline.Link(
                                                                        target,
                                                                        Inline.text("this")))),
                                                new Inline.Text(" soon.")))));
        assertTrue(text.startsWith("Read this\n<" + target + ">\nsoon.\n"), text);
    }

    @Test
    void writesSignaturesAndNotes() throws IOException {
        assertTrue(
                written(TypicalLetters.english())
                        .contains(
                                """
                                Respectfully yours,

                                ______________________________
                                Ansel Brightwater
                                Chair
                                Friends of the Harbour Library

                                ______________________________
                                Readers’ Union
                                name and office of the signer

                                Enclosure:  list of signatories
                                Copy:       Ministry of Culture
                                """));
    }

    @Test
    void putsTheOfficeBeforeAKoreanName() throws IOException {
        assertTrue(written(TypicalLetters.korean()).contains("항구도서관을 지키는 모임\n대표 한보람 올림\n2026년"));
    }

    @Test
    void indentsChineseParagraphs() throws IOException {
        String text = written(TypicalLetters.chinese());
        assertTrue(text.contains("\n　　八十年来，"), text);
        assertTrue(text.contains("\n　　此致\n敬礼！\n"), text);
    }

    @Test
    void breaksKoreanBetweenWordsOnly() {
        assertEquals(
                List.of("항구 위의", "도서관은"), new LineFolder(Language.KOREAN).fold("항구 위의 도서관은", 10));
    }

    @Test
    void beginsNoLineWithAClosingMark() {
        List<String> lines =
                new LineFolder(Language.CHINESE_SIMPLIFIED).fold("图书馆一直把书借给水手，学生。", 22);
        assertEquals(List.of("图书馆一直把书借给水", "手，学生。"), lines);
    }

    @Test
    void quotesWithinListsWithinQuotes() throws IOException {
        Block.Quote quote =
                new Block.Quote(
                        List.of(
                                new Block.BulletList(
                                        List.of(
                                                List.of(
                                                        paragraph("an item"),
                                                        new Block.Quote(
                                                                List.of(
                                                                        paragraph("a quote"),
                                                                        paragraph("more")))),
                                                List.of()))));
        assertTrue(
                written(TypicalLetters.with(TypicalLetters.english(), quote))
                        .startsWith(
                                """
                                      - an item

                                            a quote

                                            more
                                      -
                                """));
    }

    private static String written(LetterDocument letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextLetterWriter().write(letter, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
