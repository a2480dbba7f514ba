package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.export.docx.WrittenLetter.elements;
import static org.petitiondesk.export.docx.WrittenLetter.value;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TraditionalLetters;
import org.petitiondesk.testing.TypicalLetters;
import org.w3c.dom.Element;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class RunScriptsTest {

    @Test
    void namesAFaceThatDrawsEveryScriptAndItsLanguage() throws IOException, FontFormatException {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put(NamesInManyScripts.UYGHUR, "ar-SA");
        languages.put(NamesInManyScripts.HEBREW, "he-IL");
        languages.put(NamesInManyScripts.TIBETAN, "bo-CN");
        languages.put(NamesInManyScripts.HINDI, "hi-IN");
        languages.put(NamesInManyScripts.THAI, "th-TH");
        languages.put(NamesInManyScripts.BURMESE, "my-MM");
        languages.put(NamesInManyScripts.KHMER, "km-KH");
        languages.put("Անահիտ Սարյան", "hy-AM");
        languages.put("ნინო მელაძე", "ka-GE");
        languages.put("ሰላም ታደሰ", "am-ET");
        List<Block> blocks = new ArrayList<>(NamesInManyScripts.letter().blocks());
        languages.keySet().forEach(name -> blocks.add(TypicalLetters.paragraph(name)));
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                TypicalLetters.english(), blocks.toArray(Block[]::new)));
        for (Map.Entry<String, String> name : languages.entrySet()) {
            Element run = run(written, name.getKey());
            boolean complex = !elements(run, "w:rtl").isEmpty() || !elements(run, "w:cs").isEmpty();
            assertEquals(name.getValue(), value(run, "w:lang", complex ? "w:bidi" : "w:val"));
        }
        List<String> known =
                written.elements("word/fontTable.xml", "w:font").stream()
                        .map(font -> font.getAttribute("w:name"))
                        .toList();
        for (Element run : written.elements("word/document.xml", "w:r")) {
            boolean complex = !elements(run, "w:rtl").isEmpty() || !elements(run, "w:cs").isEmpty();
            String face = value(run, "w:rFonts", complex ? "w:cs" : "w:ascii");
            if (!value(run, "w:rFonts", "w:hint").equals("eastAsia") && !face.isEmpty()) {
                assertTrue(known.contains(face), face);
                assertEquals(-1, font(face).canDisplayUpTo(run.getTextContent()), face);
            }
        }
    }

    /** The program's own face of a name. */
    private static Font font(String face) throws IOException, FontFormatException {
        String file = "/fonts/" + face.replace(" ", "") + "_400Regular.ttf";
        try (InputStream in = RunScriptsTest.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        }
    }

    @Test
    void namesLanguagesWithTheirRegions() {
        Map<String, String> regions =
                Map.of(
                        "th", "th-TH", "hi", "hi-IN", "my", "my-MM", "km", "km-KH", "bo", "bo-CN",
                        "hy", "hy-AM", "ka", "ka-GE", "am", "am-ET", "hi-Latn", "hi-IN", "ne-NP",
                        "ne-NP");
        for (Map.Entry<String, String> language : regions.entrySet()) {
            assertEquals(language.getValue(), WordLanguage.tag(new Language(language.getKey())));
        }
        assertEquals(Script.WESTERN, Script.of(new Language("hi-Latn")));
        assertEquals(Script.OTHER_COMPLEX, Script.of(new Language("lo")));
    }

    @Test
    void splitsNamesInTwoScripts() {
        assertEquals(
                List.of("WESTERN:Jin Shanyu (", "HAN:金姗玉", "WESTERN:), librarian"),
                split("Jin Shanyu (金姗玉), librarian", Script.WESTERN));
        assertEquals(
                List.of("WESTERN:Ms. ", "HANGUL:서 혜진", "WESTERN: and ", "ARABIC:ليلى حسن"),
                split("Ms. 서 혜진 and ليلى حسن", Script.WESTERN));
    }

    @Test
    void keepsChineseTextWithLatinLettersInOnePiece() {
        assertEquals(
                List.of("HAN:2026年，馆长金姗玉（Jin Shanyu）“另作他用”——"),
                split("2026年，馆长金姗玉（Jin Shanyu）“另作他用”——", Script.HAN));
        assertEquals(List.of("HAN:O", "WESTERN:’", "HAN:Hara 说"), split("O’Hara 说", Script.HAN));
        assertEquals(
                List.of("HAN:名 ", "WESTERN:Гүлнар Әбілова"), split("名 Гүлнар Әбілова", Script.HAN));
    }

    @Test
    void keepsWhatIsReadFromTheLeftTogetherAmidTextFromTheRight() {
        assertEquals(
                List.of(
                        "ARABIC:المادة ",
                        "WESTERN:2",
                        "ARABIC: من (",
                        "WESTERN:Harbour Accord 27,500",
                        "ARABIC:) و",
                        "WESTERN:LKT 004 / 2026",
                        "ARABIC:."),
                split("المادة 2 من (Harbour Accord 27,500) وLKT 004 / 2026.", Script.ARABIC));
        assertEquals(List.of("ARABIC:۲۲ خرداد ۱۴۰۵"), split("۲۲ خرداد ۱۴۰۵", Script.ARABIC));
    }

    @Test
    void keepsMarksWithTheWordsOfAnotherScriptThatTheyStandIn() {
        for (String name : List.of("مُحَمَّد", "مُحَمَّدٌ", "محـمد", "علی‌رضا", "ليلى حسن")) {
            assertEquals(
                    List.of("HEBREW:אל ", "ARABIC:" + name, "HEBREW: (גם)"),
                    split("אל " + name + " (גם)", Script.HEBREW));
        }
    }

    @Test
    void readsNamesOfSignersInTheirOwnDirection() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                RightToLeftLetters.hebrew(),
                                new Block.SignatureBlock(
                                        List.of(
                                                new Block.Slot(
                                                        "Harbour Clinic (N.L.)",
                                                        "Tamsin Okafor Jr.",
                                                        "יושבת ראש (זמנית)",
                                                        "",
                                                        "")),
                                        "")));
        for (String name : List.of("Tamsin Okafor Jr.", "Harbour Clinic (N.L.)")) {
            Element paragraph = paragraph(written, name);
            assertEquals("0", value(paragraph, "w:bidi", "w:val"));
            assertEquals(0, elements(paragraph, "w:rtl").size());
            assertEquals(1, elements(paragraph, "w:r").size());
        }
        Element office = paragraph(written, "יושבת ראש (זמנית)");
        assertEquals(0, elements(office, "w:bidi").size());
        assertEquals(1, elements(office, "w:rtl").size());
        assertEquals(1, elements(office, "w:r").size());
    }

    @Test
    void readsListedNamesFromTheRightAsTheTextIs() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                RightToLeftLetters.hebrew(),
                                annex(
                                        new Block.AnnexGroup(
                                                "",
                                                List.of(
                                                        entry("דוד לוי (ז\"ל)"),
                                                        entry("ליליך (Layla Marzouq)"),
                                                        entry("Wen Qiao (温桥)"),
                                                        entry(""))))));
        Element whole = paragraph(written, "דוד לוי (ז\"ל)");
        assertEquals(1, elements(whole, "w:r").size());
        assertEquals(1, elements(whole, "w:rtl").size());
        assertEquals(
                List.of("ליליך (", "Layla Marzouq", ")"),
                words(paragraph(written, "ליליך (Layla Marzouq)")));
        assertEquals(List.of("Wen Qiao (", "温桥", ")"), words(paragraph(written, "Wen Qiao (温桥)")));
        for (Element empty : written.elements("word/document.xml", "w:p")) {
            if (empty.getTextContent().isEmpty()) {
                assertEquals(0, elements(empty, "w:r").size());
                assertEquals(0, elements(empty, "w:bidi").size());
            }
        }
    }

    @Test
    void readsTheValueInTheHeadingOfAGroupInItsOwnDirection() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                RightToLeftLetters.hebrew(),
                                annex(
                                        new Block.AnnexGroup(
                                                "ארגון: St. John's Ltd.",
                                                "St. John's Ltd.",
                                                List.of(entry("דוד לוי"))))));
        Element value = run(written, "\u200ESt. John's Ltd.\u200E");
        assertEquals(0, elements(value, "w:rtl").size());
    }

    @Test
    void saysNothingOfDirectionsWhereAllIsReadFromTheLeft() throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.english());
        for (String part : written.parts().keySet()) {
            if (part.endsWith(".xml")) {
                assertEquals(0, written.elements(part, "w:bidi").size(), part);
            }
        }
    }

    @Test
    void readsForeignWordsFromTheRightTogetherAmidTextFromTheLeft() throws IOException {
        String article = "المادة 2 من الاتفاق 2026-03-12";
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                TypicalLetters.english(),
                                new Block.Paragraph(
                                        List.of(
                                                new Inline.Foreign(
                                                        new Language("ar"),
                                                        Inline.text(article))))));
        assertEquals(1, elements(run(written, article), "w:rtl").size());
    }

    private static Block.Annex annex(Block.AnnexGroup group) {
        return new Block.Annex(
                "נספח", "", List.of(group), List.of(), new Block.AnnexWords("#", "", "", ""));
    }

    private static Block.AnnexEntry entry(String name) {
        return new Block.AnnexEntry(0, name, "");
    }

    private static Element paragraph(WrittenLetter written, String text) throws IOException {
        return written.elements("word/document.xml", "w:p").stream()
                .filter(paragraph -> paragraph.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Element paragraph) {
        return elements(paragraph, "w:r").stream().map(Element::getTextContent).toList();
    }

    @Test
    void namesFacesAndLanguagesOfTextFromTheRight() throws IOException {
        assertRight(RightToLeftLetters.arabic(LetterLayout.PLAIN), "Noto Naskh Arabic", "ar-SA");
        assertRight(RightToLeftLetters.persian(), "Noto Naskh Arabic", "fa-IR");
        assertRight(RightToLeftLetters.hebrew(), "Noto Serif Hebrew", "he-IL");
    }

    private static void assertRight(LetterDocument letter, String face, String language)
            throws IOException {
        WrittenLetter written = WrittenLetter.of(letter);
        Element salutation =
                run(
                        written,
                        letter.blocks().stream()
                                .filter(Block.Salutation.class::isInstance)
                                .map(block -> ((Block.Salutation) block).text())
                                .findFirst()
                                .orElseThrow());
        assertEquals(1, elements(salutation, "w:rtl").size());
        assertEquals(face, value(salutation, "w:rFonts", "w:cs"));
        assertEquals(language, value(salutation, "w:lang", "w:bidi"));
        for (String fromTheLeft : List.of("Tobias Fenwick", "LKT 004 / 2026")) {
            Element run = run(written, fromTheLeft);
            assertEquals(0, elements(run, "w:rtl").size());
            assertEquals("Noto Serif", value(run, "w:rFonts", "w:ascii"));
            assertEquals("en-US", value(run, "w:lang", "w:val"));
        }
        Element defaults = written.elements("word/styles.xml", "w:docDefaults").getFirst();
        assertEquals(1, elements(defaults, "w:bidi").size());
        assertEquals(value(defaults, "w:sz", "w:val"), value(defaults, "w:szCs", "w:val"));
    }

    @Test
    void marksWhatWouldBeTurnedRoundAmidTextFromTheRight() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                RightToLeftLetters.hebrew(),
                                TypicalLetters.paragraph(
                                        "חייגו +44 20 7946 0018, (022) 123 45 67."),
                                TypicalLetters.paragraph("כתבו אל letters@example.org עד 35%.")));
        assertEquals(
                List.of(
                        "חייגו ",
                        "\u200E+44 20 7946 0018\u200E",
                        "\u200F, ",
                        "\u200E(022) 123 45 67\u200E",
                        ".",
                        "כתבו אל ",
                        "letters@example.org",
                        " עד ",
                        "35%",
                        "."),
                written.elements("word/document.xml", "w:t").stream()
                        .map(Element::getTextContent)
                        .toList());
        assertEquals(0, elements(run(written, "\u200E(022) 123 45 67\u200E"), "w:rtl").size());
    }

    @Test
    void namesFacesAndRegionsOfTraditionalChinese() throws IOException {
        for (Map.Entry<String, String> region :
                Map.of("zh-Hant", "zh-TW", "zh-Hant-HK", "zh-HK").entrySet()) {
            WrittenLetter written =
                    WrittenLetter.of(TraditionalLetters.of(region.getKey(), LetterLayout.PLAIN));
            Element run = run(written, "尊敬的總統女士：");
            assertEquals("Noto Serif CJK TC", value(run, "w:rFonts", "w:eastAsia"));
            assertEquals(region.getValue(), value(run, "w:lang", "w:eastAsia"));
        }
    }

    @Test
    void reopensLettersFromTheRightInTheirOrder() throws IOException {
        for (LetterDocument letter : RightToLeftLetters.all().toList()) {
            List<String> written = WrittenLetter.of(letter).texts();
            int before = -1;
            for (Block block : letter.blocks()) {
                if (block instanceof Block.Paragraph(List<Inline> content)) {
                    int at = written.indexOf(Inline.plainText(content));
                    assertTrue(at > before, Inline.plainText(content));
                    before = at;
                }
            }
        }
    }

    @Test
    void givesEveryRunFontsAndLanguages() throws IOException {
        List<LetterDocument> letters = new ArrayList<>(TypicalLetters.all());
        RightToLeftLetters.all().forEach(letters::add);
        for (LetterDocument letter : letters) {
            WrittenLetter written = WrittenLetter.of(letter);
            for (Element run : written.elements("word/document.xml", "w:r")) {
                if (elements(run, "w:t").isEmpty()) {
                    continue;
                }
                for (String font : List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")) {
                    assertTrue(!value(run, "w:rFonts", font).isEmpty(), run.getTextContent());
                }
                assertTrue(!value(run, "w:lang", "w:val").isEmpty());
                assertTrue(!value(run, "w:lang", "w:eastAsia").isEmpty());
            }
        }
    }

    @Test
    void setsHanAndHangulWithinEnglishInTheirOwnFacesAndLanguages() throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.english());

        Element han = run(written, "金姗玉");
        assertEquals("eastAsia", value(han, "w:rFonts", "w:hint"));
        assertEquals("Noto Serif CJK SC", value(han, "w:rFonts", "w:eastAsia"));
        assertEquals("zh-CN", value(han, "w:lang", "w:eastAsia"));

        Element hangul = run(written, "서혜진");
        assertEquals("eastAsia", value(hangul, "w:rFonts", "w:hint"));
        assertEquals("Nanum Myeongjo", value(hangul, "w:rFonts", "w:eastAsia"));
        assertEquals("ko-KR", value(hangul, "w:lang", "w:eastAsia"));

        Element arabic = run(written, "ليلى حسن");
        assertEquals(1, elements(arabic, "w:rtl").size());
        assertEquals("ar-SA", value(arabic, "w:lang", "w:bidi"));

        Element english = run(written, "Dear Madam President:");
        assertEquals("", value(english, "w:rFonts", "w:hint"));
        assertEquals("en-US", value(english, "w:lang", "w:val"));
    }

    @Test
    void neverCallsWesternLettersChinese() throws IOException {
        WrittenLetter chinese =
                WrittenLetter.of(
                        TypicalLetters.with(
                                TypicalLetters.chinese(),
                                new Block.Paragraph(Inline.text("请注明编号LIB 007 / 0326。"))));
        for (Element language : chinese.elements("word/document.xml", "w:lang")) {
            assertEquals("en-US", language.getAttribute("w:val"));
        }
    }

    @Test
    void keepsANameThatAnEastAsianFaceLacksALetterOfInOneFace() throws IOException {
        WrittenLetter korean =
                WrittenLetter.of(
                        TypicalLetters.with(
                                TypicalLetters.korean(),
                                new Block.Paragraph(
                                        Inline.text("저희는 José Ignacio 씨와 Mira 씨를 만났습니다."))));

        Element rare = run(korean, "José Ignacio");
        assertEquals("Noto Serif", value(rare, "w:rFonts", "w:ascii"));
        assertEquals(
                "Nanum Myeongjo", value(run(korean, " 씨와 Mira 씨를 만났습니다."), "w:rFonts", "w:ascii"));
    }

    @Test
    void takesForeignWordsForTheirOwnLanguage() throws IOException {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.english(),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Foreign(
                                                new Language("zh-Hant"), Inline.text("請願")),
                                        new Inline.Foreign(new Language("ja"), Inline.text("請願書")),
                                        new Inline.Foreign(
                                                Language.FRENCH, Inline.text("pétition")))));
        WrittenLetter written = WrittenLetter.of(letter);

        assertEquals("zh-TW", value(run(written, "請願"), "w:lang", "w:eastAsia"));
        assertEquals("Noto Serif CJK TC", value(run(written, "請願"), "w:rFonts", "w:eastAsia"));
        assertEquals("ja-JP", value(run(written, "請願書"), "w:lang", "w:eastAsia"));
        assertEquals("fr-FR", value(run(written, "pétition"), "w:lang", "w:val"));
    }

    @Test
    void namesTheLettersOwnFontsAndLanguageInTheDefaults() throws IOException {
        Element korean =
                WrittenLetter.of(TypicalLetters.korean())
                        .elements("word/styles.xml", "w:rPrDefault")
                        .getFirst();
        assertEquals("Nanum Myeongjo", value(korean, "w:rFonts", "w:eastAsia"));
        assertEquals("ko-KR", value(korean, "w:lang", "w:eastAsia"));

        Element french =
                WrittenLetter.of(TypicalLetters.french())
                        .elements("word/styles.xml", "w:rPrDefault")
                        .getFirst();
        assertEquals("Noto Serif", value(french, "w:rFonts", "w:ascii"));
        assertEquals("fr-FR", value(french, "w:lang", "w:val"));
    }

    @Test
    void knowsEveryFontInTheFontTable() throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.english());
        List<String> known =
                written.elements("word/fontTable.xml", "w:font").stream()
                        .map(font -> font.getAttribute("w:name"))
                        .toList();
        for (Element fonts : written.elements("word/document.xml", "w:rFonts")) {
            assertTrue(known.contains(fonts.getAttribute("w:eastAsia")));
            assertTrue(known.contains(fonts.getAttribute("w:ascii")));
        }
    }

    @Test
    void nestsEmphasisAndLineBreaks() throws IOException {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.english(),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Strong(
                                                List.of(new Inline.Emphasis(Inline.text("both")))),
                                        new Inline.LineBreak(),
                                        new Inline.Text("a\tb"))));
        WrittenLetter written = WrittenLetter.of(letter);

        assertEquals(List.of("both\na\tb"), written.texts());
        Element both = run(written, "both");
        assertEquals(1, elements(both, "w:b").size());
        assertEquals(1, elements(both, "w:i").size());
    }

    private static Element run(WrittenLetter written, String text) throws IOException {
        return written.elements("word/document.xml", "w:r").stream()
                .filter(run -> run.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> split(String text, Script base) {
        List<Script.Stretch> stretches =
                base.isRightToLeft()
                        ? Script.splitFromTheRight(text, base)
                        : Script.split(text, base);
        return stretches.stream().map(stretch -> stretch.script() + ":" + stretch.text()).toList();
    }
}
