package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.PrintedLines.PrintedLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sets fifty pages of Chinese and Japanese, made of phrases with every mark there is. */
class EastAsianPagesTest {
    private static final int PAGES = 25;

    /** Also the small kana, the long mark and the repeating marks, which Japanese keeps so. */
    private static final String NEVER_FIRST = "、，。：；？！）》”’」』】〕〉］｝…・％々〻ゝゞーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static final String NEVER_LAST = "（《“‘「『【〔〈［｛";

    private static final List<String> CHINESE =
            List.of(
                    "我们谨致函阁下",
                    "自2025年3月以来",
                    "《港口协定》第2条",
                    "（参见附件）",
                    "“任何家庭都不应分开”",
                    "『不可』与「可以」",
                    "每天开放两小时——并不为难",
                    "孩子、病人、老人……",
                    "负责人方天碧（Tobias Fenwick）先生",
                    "共登记27500人，占35%",
                    "是否属实？",
                    "请立即答复！",
                    "【甲】〔乙〕〈丙〉");

    private static final List<String> JAPANESE =
            List.of(
                    "私たちは閣下に手紙を差し上げます",
                    "2025年3月から",
                    "「港湾協定」第２条",
                    "（付属書を参照）",
                    "『家族を離してはならない』",
                    "人々はずっと待っていました",
                    "シェルターのスタッフ・ボランティア",
                    "ちょっとしたきっかけで、ヴァレーへ",
                    "トビアス・フェンウィック（Tobias Fenwick）氏",
                    "二万七千五百人……登録者数",
                    "本当でしょうか？",
                    "ぜひお返事を！",
                    "〈甲〉【乙】〔丙〕々ーッ");

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja"})
    void keepsTheRulesOfLineEndsOnEveryPageAndTellsWhatWasWritten(String tag) throws IOException {
        Language language = new Language(tag);
        List<String> paragraphs = paragraphs(tag.equals("ja") ? JAPANESE : CHINESE);
        LetterDocument document =
                SampleLetters.letter(
                        language,
                        LetterLayout.PLAIN,
                        Paper.A4,
                        paragraphs.stream()
                                .<Block>map(text -> new Block.Paragraph(Inline.text(text)))
                                .toList());
        PdfLetterWriter writer = new PdfLetterWriter(new Typesetter());
        assertEquals(List.of(), writer.check(document));
        TypesetLetter letter = new Typesetter().typeset(document);
        assertTrue(letter.pages().size() >= PAGES, "pages: " + letter.pages().size());
        StringBuilder printed = new StringBuilder();
        for (PrintedLine line : PrintedLines.of(letter)) {
            String text = line.text().strip();
            assertFalse(NEVER_FIRST.contains(text.substring(0, 1)), text);
            assertFalse(NEVER_LAST.contains(text.substring(text.length() - 1)), text);
            assertFalse(text.contains("\uFFFD"), text);
            printed.append(line.text());
        }
        assertEquals(squeezed(String.join("", paragraphs)), squeezed(printed.toString()));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            for (int page = 0; page < letter.pages().size(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                int here = page;
                StringBuilder lines = new StringBuilder();
                PrintedLines.of(letter).stream()
                        .filter(line -> line.page() == here)
                        .forEach(line -> lines.append(line.text()));
                String copied = squeezed(stripper.getText(file));
                assertTrue(copied.contains(squeezed(lines.toString())), copied);
            }
        }
    }

    private static List<String> paragraphs(List<String> phrases) {
        Random random = new Random(7);
        List<String> paragraphs = new ArrayList<>();
        int characters = 0;
        while (characters < PAGES * 28 * 29) {
            StringBuilder paragraph = new StringBuilder();
            int count = 3 + random.nextInt(28);
            for (int i = 0; i < count; i++) {
                String phrase = phrases.get(random.nextInt(phrases.size()));
                boolean closed = phrase.endsWith("？") || phrase.endsWith("！");
                paragraph.append(phrase);
                paragraph.append(closed ? "" : i + 1 < count ? "，、；：".charAt(i % 4) : "。");
            }
            paragraphs.add(paragraph.toString());
            characters += paragraph.length();
        }
        return paragraphs;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
