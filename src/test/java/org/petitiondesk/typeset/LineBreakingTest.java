package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;

import java.util.List;
import java.util.stream.IntStream;

class LineBreakingTest {
    private static final String NEVER_FIRST = "、，。：；？！）》”’」』…·";
    private static final String NEVER_LAST = "（《“‘「『";

    @Test
    void keepsChineseMarksFromTheWrongEndOfALine() {
        for (int ems = 6; ems <= 40; ems++) {
            for (String text : SampleLetters.CHINESE) {
                for (Line line : lines(Language.CHINESE_SIMPLIFIED, text, 14, ems)) {
                    String shown = text(line).strip();
                    assertFalse(NEVER_FIRST.contains(shown.substring(0, 1)), shown);
                    assertFalse(NEVER_LAST.contains(shown.substring(shown.length() - 1)), shown);
                }
            }
        }
    }

    @Test
    void breaksBeforeMarksThatOpenInHebrew() {
        List<Line> lines = lines(new Language("he"), "הם אמרו ”כן”", 14, 4);
        assertTrue(text(lines.getLast()).startsWith("”"), text(lines.getLast()));
    }

    @Test
    void keepsMarksOfQuotedSentencesFromTheWrongEndOfALineInEveryLetter() {
        String quoted = "我们请求开放港口。孩子、病人、老人（共二万七千五百人）在等待；" + "人々はシェルターのスタッフ・ボランティアを「待つ」と言った、きっと。";
        for (String language : List.of("ko", "en", "fr", "ar")) {
            for (int ems = 8; ems <= 40; ems++) {
                for (Line line :
                        lines(new Language(language), "그들은: " + quoted + quoted, 11, ems)) {
                    String shown = text(line).strip();
                    assertFalse((NEVER_FIRST + "・ィーっ").contains(shown.substring(0, 1)), shown);
                    assertFalse(NEVER_LAST.contains(shown.substring(shown.length() - 1)), shown);
                }
            }
        }
    }

    @Test
    void breaksBeforeMarksThatOpenByTheLanguage() {
        assertTrue(beginsALine("”", "sv", "De har sade ”ja, tack”."));
        assertTrue(beginsALine("»", "da", "De har sagt »ja tak«."));
        assertFalse(beginsALine("»", "fr", "Ils ont dit « oui, merci »."));
    }

    private static boolean beginsALine(String mark, String language, String text) {
        return IntStream.rangeClosed(5, 8)
                .mapToObj(ems -> lines(new Language(language), text, 14, ems))
                .flatMap(List::stream)
                .anyMatch(line -> text(line).startsWith(mark));
    }

    @Test
    void breaksChineseSentencesButNoNamesAmidOtherLanguages() {
        String sentence = SampleLetters.CHINESE[0].substring(0, 30);
        List<Line> lines = lines(Language.ENGLISH, "It says: " + sentence, 11, 24);
        assertTrue(lines.getFirst().widthMm() > 22 * Points.toMm(11), text(lines.getFirst()));

        List<Line> named = lines(Language.ENGLISH, "Signed by 难民事务高级专员公署", 11, 12);
        assertEquals("Signed by ", text(named.getFirst()));
    }

    @Test
    void fillsChineseLinesWithoutGaps() {
        double em = Points.toMm(14);
        for (int ems = 24; ems <= 36; ems++) {
            for (String text : SampleLetters.CHINESE) {
                List<Line> lines = lines(Language.CHINESE_SIMPLIFIED, text, 14, ems);
                for (Line line : lines) {
                    assertTrue(line.widthMm() <= ems * em + 0.001, text(line));
                    assertTrue(
                            line.extraMm().stream().allMatch(extra -> extra <= 0.26 * em),
                            text(line));
                }
                for (Line line : lines.subList(0, lines.size() - 1)) {
                    assertTrue(line.widthMm() > (ems - 5) * em, text(line));
                }
            }
        }
    }

    @Test
    void closesChineseMarksUp() {
        double em = Points.toMm(14);
        for (Language language : List.of(Language.CHINESE_SIMPLIFIED, Language.ENGLISH)) {
            Line line = lines(language, "好。（好", 14, 20).getFirst();
            assertEquals(3.5 * em, line.widthMm(), 0.01);
        }
        Line line = lines(Language.CHINESE_SIMPLIFIED, "好。”（好", 14, 20).getFirst();
        assertEquals(4 * em, line.widthMm(), 0.01);
    }

    @Test
    void leavesLessBetweenHanAndLatinThanReadersTakeForASpace() {
        Line line = lines(Language.CHINESE_SIMPLIFIED, "于12月", 14, 20).getFirst();
        assertEquals(0.09 * Points.toMm(14), line.extraMm().getFirst(), 0.001);
        assertEquals("于12月", text(line));
    }

    @Test
    void keepsDashesAndDotsOfChineseWhole() {
        for (int ems = 6; ems <= 40; ems++) {
            for (Line line :
                    lines(Language.CHINESE_SIMPLIFIED, SampleLetters.CHINESE[2], 14, ems)) {
                String shown = text(line);
                assertEquals(shown.contains("—"), shown.contains("——"), shown);
                assertEquals(shown.contains("…"), shown.contains("……"), shown);
            }
        }
    }

    @Test
    void breaksKoreanBetweenWordsOnly() {
        for (int ems = 10; ems <= 40; ems++) {
            for (String text : SampleLetters.KOREAN) {
                List<Line> lines = lines(Language.KOREAN, text, 12, ems);
                for (Line line : lines.subList(0, lines.size() - 1)) {
                    assertTrue(text(line).endsWith(" "), text(line));
                }
                assertEquals(text, joined(lines));
            }
        }
    }

    @Test
    void keepsDatesAndNamesOnOneLine() {
        for (int ems = 25; ems <= 60; ems++) {
            List<Line> lines = lines(Language.ENGLISH, SampleLetters.ENGLISH[1], 10.4, ems);
            for (Line line : lines) {
                String shown = text(line).strip();
                assertFalse(shown.endsWith("December"), shown);
                assertFalse(shown.endsWith("Mr."), shown);
                assertFalse(shown.endsWith("3:00"), shown);
                assertFalse(shown.endsWith("Fenwick"), shown);
                assertFalse(shown.startsWith("（") || shown.startsWith("天"), shown);
            }
            assertEquals(SampleLetters.ENGLISH[1], joined(lines));
        }
    }

    @Test
    void neverParts() {
        String code = "LKT 004 / 2026";
        String text = "Please quote the reference " + code + " whenever you write to us again.";
        for (int ems = 12; ems <= 40; ems++) {
            List<Line> lines = lines(Language.ENGLISH, text, 10.4, ems);
            assertEquals(1, lines.stream().filter(line -> text(line).contains(code)).count());
        }
    }

    @Test
    void drawsEnglishLinesToTheMeasureButNoneApart() {
        double measure = 45 * Points.toMm(10.4);
        for (String text : SampleLetters.ENGLISH) {
            List<Line> lines = lines(Language.ENGLISH, text, 10.4, 45);
            for (Line line : lines.subList(0, lines.size() - 1)) {
                assertEquals(measure, line.widthMm(), 0.001, text(line));
                double space = 0.26 * Points.toMm(10.4);
                assertTrue(line.extraMm().stream().allMatch(extra -> extra < 1.4 * space));
            }
        }
    }

    @Test
    void endsNoParagraphWithALoneWordOrADrawnOutLine() {
        for (int ems = 36; ems <= 50; ems++) {
            double measure = ems * Points.toMm(10.4);
            for (String text : SampleLetters.FRENCH) {
                assertEndsWell(hyphenated(Language.FRENCH, text, measure), measure);
            }
            for (String text : SampleLetters.ENGLISH) {
                assertEndsWell(hyphenated(Language.ENGLISH, text, measure), measure);
                assertEndsWell(
                        hyphenated(Language.ENGLISH, text + " Indeed so.", measure), measure);
            }
        }
    }

    private static void assertEndsWell(List<Line> lines, double measure) {
        Line last = lines.getLast();
        assertTrue(last.widthMm() >= 0.08 * measure, text(last));
        assertTrue(text(last).strip().contains(" "), text(last));
        assertTrue(last.extraMm().stream().allMatch(extra -> extra <= 0), text(last));
    }

    private static List<Line> hyphenated(Language language, String text, double measure) {
        Setting setting =
                new Setting(
                        SampleLetters.letter(language, LetterLayout.PLAIN, Paper.A4, List.of()));
        return setting.hyphenated(
                setting.glyphs(text, Type.serif(10.4), Structure.DOCUMENT),
                new Measure(measure, measure, true));
    }

    @Test
    void leavesALineShortRatherThanDrawnApart() {
        String text = "Internationalization internationalization internationalization of it all";
        List<Line> lines = lines(Language.ENGLISH, text, 10, 16);
        assertTrue(lines.getFirst().widthMm() < 14 * Points.toMm(10));
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        String text = "See https://example.org/" + "petition/".repeat(30);
        List<Line> lines = lines(Language.ENGLISH, text, 10, 30);
        assertTrue(lines.stream().allMatch(line -> line.widthMm() <= 30 * Points.toMm(10) + 0.001));
        assertEquals(text, joined(lines));
    }

    @Test
    void breaksAddressesOfTheNetOnlyWhereTheyFitNoLine() {
        String mail = "petition@harbour-light.example.org";
        String web = "https://harbour-light.example.org/letters/2026-06-12/harbour-light";
        String text = "Your reply will reach us at " + mail + " or at " + web + " this summer.";
        for (int ems = 18; ems <= 60; ems++) {
            List<Line> lines = lines(Language.ENGLISH, text, 10, ems);
            assertTrue(lines.stream().anyMatch(line -> text(line).contains(mail)), text(lines));
            for (Line line : lines.subList(0, lines.size() - 1)) {
                assertFalse(text(line).endsWith("-"), text(lines));
            }
            assertEquals(text, joined(lines));
        }
    }

    @Test
    void leavesNoLineGapingBeforeACode() {
        String code = "CHN\u00A0005\u00A0/\u00A00505\u00A0/\u00A0JLN\u00A0041";
        String text =
                "We should be grateful to learn what steps have been taken. Please quote "
                        + code
                        + " in your reply, and to tell us whom we may thank for it.";
        for (int ems = 30; ems <= 60; ems++) {
            double measure = ems * Points.toMm(10.4);
            List<Line> lines = lines(Language.ENGLISH, text, 10.4, ems);
            for (int i = 0; i + 1 < lines.size(); i++) {
                String next = text(lines.get(i + 1));
                String word = next.split(" ", 2)[0];
                double withNext = lines.get(i).widthMm() + width(" " + word);
                assertTrue(
                        lines.get(i).widthMm() > 0.8 * measure || withNext > measure, text(lines));
            }
        }
    }

    private static double width(String text) {
        return lines(Language.ENGLISH, text, 10.4, 500).getFirst().widthMm();
    }

    private static String text(List<Line> lines) {
        return String.join("|", lines.stream().map(LineBreakingTest::text).toList());
    }

    @Test
    void honoursNoBreakSpaces() {
        String text = "un deux trois quatre cinq six\u00A0sept huit\u202F; neuf dix onze douze";
        for (int ems = 6; ems <= 20; ems++) {
            for (Line line : lines(Language.FRENCH, text, 10, ems)) {
                assertFalse(text(line).startsWith("sept"));
                assertFalse(text(line).startsWith(";"));
            }
        }
    }

    private static List<Line> lines(Language language, String text, double size, int ems) {
        Setting setting =
                new Setting(
                        SampleLetters.letter(language, LetterLayout.PLAIN, Paper.A4, List.of()));
        double width = ems * Points.toMm(size);
        return setting.lines(
                text, Type.serif(size), Structure.DOCUMENT, new Measure(width, width, true));
    }

    private static String joined(List<Line> lines) {
        return String.join("", lines.stream().map(LineBreakingTest::text).toList());
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
