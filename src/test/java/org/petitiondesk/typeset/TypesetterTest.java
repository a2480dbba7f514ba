package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter();

    @Test
    void printsEveryCharacterInOrder() {
        for (LetterDocument letter :
                List.of(
                        SampleLetters.with(
                                SampleLetters.english(LetterLayout.DIN_5008_B, Paper.A4, 9),
                                SampleLetters.annex(36, true, true)),
                        SampleLetters.chinese(7),
                        SampleLetters.korean(7),
                        SampleLetters.french())) {
            String printed = squeezed(printed(typesetter.typeset(letter)));
            int from = 0;
            for (Block block : letter.blocks()) {
                if (block instanceof Block.Paragraph(List<Inline> content)) {
                    String paragraph = squeezed(Inline.plainText(content));
                    from = printed.indexOf(paragraph, from);
                    assertTrue(from >= 0, paragraph);
                }
            }
            for (LetterTexts.Text text : LetterTexts.printed(letter).toList()) {
                boolean runs = text.where().equals("running head") || text.where().equals("foot");
                boolean repeats = text.text().equals("(continued)");
                if (!runs && !repeats) {
                    assertTrue(printed.contains(squeezed(text.text())), text.text());
                }
            }
        }
    }

    @Test
    void readsALabelBeforeWhatItLabels() {
        for (LetterLayout layout : LetterLayout.values()) {
            LetterDocument letter = SampleLetters.english(layout, Paper.A4, 1);
            String printed = printed(typesetter.typeset(letter));
            assertTrue(printed.contains("Our reference LKT 004 / 2026"), layout.word());
        }
    }

    @Test
    void namesEachCharacterThatNoFaceHasOnce() {
        LetterDocument letter =
                withParagraphs(
                        "We smile \uD83D\uDE00 twice \uD83D\uDE00.", "Fine: Ệ 金 뷁 Ж ∀ Հայ ქარ አማ");
        List<Problem> problems = typesetter.check(letter);
        assertEquals(
                List.of("letter.character-without-font"),
                problems.stream().filter(Problem::isError).map(Problem::key).distinct().toList());
        assertEquals("U+1F600", problems.getFirst().arguments().getFirst());
        assertEquals("paragraph 1", problems.getFirst().place().field());
    }

    @Test
    void refusesScriptsThatItCannotSet() {
        List<Problem> problems = typesetter.check(withParagraphs("বাংলা", "ᠮᠣᠩᠭᠣᠯ"));
        assertEquals(
                List.of("letter.script-not-supported", "letter.script-not-supported"),
                problems.stream().map(Problem::key).toList());
        assertEquals(List.of("Bengali"), problems.getFirst().arguments());
    }

    @Test
    void findsNothingWrongWithGoodLetters() {
        assertEquals(List.of(), typesetter.check(SampleLetters.chinese(3)));
        assertEquals(List.of(), typesetter.check(SampleLetters.korean(3)));
        assertEquals(List.of(), typesetter.check(SampleLetters.french()));
        for (LetterLayout layout : LetterLayout.values()) {
            Paper paper = layout == LetterLayout.US_NO_10 ? Paper.LETTER : Paper.A4;
            assertEquals(List.of(), typesetter.check(SampleLetters.english(layout, paper, 1)));
        }
    }

    @Test
    void warnsOfAnAddressTooLongForTheWindow() {
        List<String> lines = Collections.nCopies(14, "One more line of this address");
        LetterDocument letter =
                SampleLetters.letter(
                        Language.ENGLISH,
                        LetterLayout.DIN_5008_B,
                        Paper.A4,
                        List.of(new Block.InsideAddress(lines, -1)));
        List<Problem> problems = typesetter.check(letter);
        assertEquals("letter.address-too-long", problems.getFirst().key());
        assertEquals(List.of("14", lines.getFirst()), problems.getFirst().arguments());
        assertEquals(Problem.Severity.WARNING, problems.getFirst().severity());
    }

    @Test
    void namesTheLineThatIsTooWideForTheWindowAndWhoseItIs() {
        String wide = "Permanent Delegation of the United Lake Republics to the Offices";
        LetterDocument letter =
                SampleLetters.letter(
                        Language.ENGLISH,
                        LetterLayout.US_NO_10,
                        Paper.LETTER,
                        List.of(new Block.InsideAddress(List.of("Ms. Mira Vane", wide), -1)));
        List<Problem> problems = typesetter.check(letter);
        assertEquals(
                List.of("letter.address-too-wide"), problems.stream().map(Problem::key).toList());
        assertEquals(List.of(wide, "Ms. Mira Vane"), problems.getFirst().arguments());
    }

    @Test
    void warnsOfALongLineOnPlainPaperNever() {
        String wide = "Permanent Delegation of the United Lake Republics to the Offices".repeat(2);
        LetterDocument letter =
                SampleLetters.letter(
                        Language.ENGLISH,
                        LetterLayout.PLAIN,
                        Paper.A4,
                        List.of(new Block.InsideAddress(List.of("Ms. Mira Vane", wide), -1)));
        assertEquals(List.of(), typesetter.check(letter));
    }

    @Test
    void composesLettersWithMarksButKeepsCompatibilityHan() {
        TypesetLetter letter = typesetter.typeset(withParagraphs("Nguye\u0302\u0303n \uF90A"));
        assertTrue(printed(letter).contains("Nguyễn \uF90A"));
    }

    @Test
    void takesOneInkColourInChinese() {
        TypesetLetter letter = typesetter.typeset(SampleLetters.chinese(3));
        List<String> faces =
                letter.pages().stream()
                        .flatMap(page -> page.items().stream())
                        .filter(item -> item instanceof Placed.Run)
                        .map(item -> (Placed.Run) item)
                        .filter(run -> run.element() != Placed.ARTIFACT)
                        .map(run -> run.face().name())
                        .distinct()
                        .filter(name -> name.contains("Serif"))
                        .toList();
        assertTrue(
                faces.stream().allMatch(face -> face.startsWith("NotoSerifSC")), faces::toString);
    }

    @Test
    void setsTraditionalChineseInItsOwnFormsWithMarksInTheMiddle() {
        Type type = Type.serif(14);
        Language taiwan = new Language("zh-TW");
        List<Glyph> glyphs =
                new GlyphSetter(taiwan, new Structure())
                        .glyphs(List.of(new Span("他說，简好。", type, taiwan, Placed.ARTIFACT)));
        assertEquals(
                List.of("TC", "TC", "TC", "SC", "TC", "TC"),
                glyphs.stream().map(glyph -> glyph.face().name().substring(9, 11)).toList());
        assertFalse(glyphs.get(2).isWideClosing());
        assertFalse(glyphs.get(5).isWideClosing());
    }

    @Test
    void printsAllNamesOfAnAnnexInOneFaceInEveryLetter() {
        for (LetterDocument letter :
                List.of(
                        SampleLetters.french(),
                        SampleLetters.chinese(1),
                        SampleLetters.korean(1))) {
            Block.Annex annex = SampleLetters.annex(40, false, false);
            List<Placed.Run> names =
                    runs(typesetter.typeset(
                                    SampleLetters.letter(
                                            letter.language(),
                                            LetterLayout.PLAIN,
                                            Paper.A4,
                                            List.of(annex))))
                            .filter(run -> run.sizePt() == AnnexGrid.NAME_PT)
                            .filter(run -> run.text().codePoints().anyMatch(c -> c < 0x1100))
                            .toList();
            assertTrue(names.size() >= 40);
            assertTrue(
                    names.stream().allMatch(run -> run.face().name().startsWith("NotoSerif_")),
                    names::toString);
        }
    }

    @Test
    void keepsAnApostropheNarrowInChinese() {
        TypesetLetter letter =
                typesetter.typeset(
                        SampleLetters.letter(
                                Language.CHINESE_SIMPLIFIED,
                                LetterLayout.PLAIN,
                                Paper.A4,
                                List.of(
                                        new Block.Paragraph(
                                                Inline.text("我们见到了Ilse d’Aubremont女士，她说：“好”。")))));
        Placed.Run apostrophe =
                runs(letter).filter(run -> run.text().contains("’")).findFirst().orElseThrow();
        assertTrue(apostrophe.face().advance('’') < 400);
        Placed.Run quote =
                runs(letter).filter(run -> run.text().contains("”")).findFirst().orElseThrow();
        assertTrue(quote.face().advance('”') > 900);
    }

    @Test
    void stacksChineseSignersAtTheRightCentredOverTheDate() {
        List<PrintedLines.PrintedLine> lines =
                PrintedLines.of(typesetter.typeset(SampleLetters.chinese(1)));
        List<PrintedLines.PrintedLine> signers =
                lines.stream().dropWhile(line -> !line.text().equals("敬礼！")).skip(1).toList();
        assertEquals(
                List.of("湖城联盟", "会长　马若", "港口法律咨询中心", "签名人姓名及职务", "2026年6月12日"),
                signers.stream().map(PrintedLines.PrintedLine::text).toList());
        double centre = (signers.getLast().leftMm() + signers.getLast().rightMm()) / 2;
        assertTrue(centre > 120);
        for (PrintedLines.PrintedLine signer : signers) {
            assertEquals(centre, (signer.leftMm() + signer.rightMm()) / 2, 0.5, signer.text());
        }
    }

    @Test
    void leavesALongAddressOnPlainPaperItsSize() {
        List<String> lines = Collections.nCopies(9, "One more line of this address");
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            LetterDocument letter =
                    SampleLetters.letter(
                            language,
                            LetterLayout.PLAIN,
                            Paper.A4,
                            List.of(new Block.InsideAddress(lines, -1)));
            List<PrintedLines.PrintedLine> printed = PrintedLines.of(typesetter.typeset(letter));
            double leading = printed.get(1).baselineMm() - printed.getFirst().baselineMm();
            assertTrue(leading > 4.3, language + ": " + leading);
        }
    }

    private static Stream<Placed.Run> runs(TypesetLetter letter) {
        return letter.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(item -> item instanceof Placed.Run)
                .map(item -> (Placed.Run) item);
    }

    @Test
    void tellsThatKanaAreJapaneseInEveryLetter() {
        for (String tag : List.of("en", "zh-Hans", "ko", "ja")) {
            LetterDocument letter =
                    SampleLetters.letter(
                            new Language(tag),
                            LetterLayout.PLAIN,
                            Paper.A4,
                            List.of(new Block.Salutation("さくら ローマ")));
            List<String> spans =
                    typesetter.typeset(letter).structure().stream()
                            .flatMap(element -> element.language().stream())
                            .map(Language::tag)
                            .toList();
            assertEquals(tag.equals("ja") ? List.of() : List.of("ja"), spans, tag);
        }
    }

    @Test
    void tellsInEveryLetterWhatIsInAnotherWriting() {
        String text = "方天碧（Tobias Fenwick, 12）Гүлнар Ελένη Հայ ქართ አማ";
        Map<String, List<String>> expected =
                Map.of(
                        "en", List.of("zh 方天碧", "und-Cyrl Гүлнар", "el Ελένη", "hy Հայ"),
                        "kk", List.of("zh 方天碧", "und-Latn Tobias Fenwick", "el Ελένη", "hy Հայ"),
                        "zh-Hans", List.of("und-Latn Tobias Fenwick", "und-Cyrl Гүлнар"),
                        "el", List.of("zh 方天碧", "und-Latn Tobias Fenwick", "und-Cyrl Гүлнар"),
                        "ko", List.of("und-Latn Tobias Fenwick", "und-Cyrl Гүлнар", "el Ελένη"));
        expected.forEach((language, phrases) -> {
            List<String> told = foreignPhrases(language, text);
            assertEquals(phrases, told.subList(0, phrases.size()), language);
            assertEquals(
                    List.of("ka ქართ", "und-Ethi አማ"), told.reversed().subList(0, 2).reversed());
        });
    }

    @Test
    void tellsNothingOfLettersThatALanguageIsWrittenIn() {
        assertEquals(List.of(), foreignPhrases("vi", "Trần Văn A, Ẹ̀bùn 12 “IV”"));
        assertEquals(List.of(), foreignPhrases("sr", "Ana Анa"));
        assertEquals(List.of(), foreignPhrases("sr-Cyrl", "Ана, Ⅳ 12"));
        assertEquals(List.of("und-Latn Ana"), foreignPhrases("sr-Cyrl", "Ана, Ana"));
        assertEquals(List.of("und-Latn Ẹ̀bùn Ọ̀"), foreignPhrases("zh-Hans", "我Ẹ̀bùn Ọ̀我"));
    }

    /** The text of each span that is tagged, after its tag. */
    private List<String> foreignPhrases(String language, String text) {
        LetterDocument document =
                SampleLetters.letter(
                        new Language(language),
                        LetterLayout.PLAIN,
                        Paper.A4,
                        List.of(new Block.Salutation(text)));
        TypesetLetter letter = typesetter.typeset(document);
        Map<Integer, String> phrases = new TreeMap<>();
        letter.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .filter(item -> item.element() != Placed.ARTIFACT)
                .forEach(item -> phrases.merge(item.element(), item.text(), String::concat));
        return phrases.entrySet().stream()
                .flatMap(phrase ->
                        letter.structure().get(phrase.getKey()).language().stream()
                                .map(tag -> tag.tag() + " " + phrase.getValue()))
                .toList();
    }

    @Test
    void tellsTheLanguageOfNamesInAnotherWriting() {
        TypesetLetter letter = typesetter.typeset(withParagraphs("We met Hana Seo (서하나) there."));
        assertTrue(
                letter.structure().stream()
                        .anyMatch(element ->
                                element.role() == Role.SPAN
                                        && element.language()
                                                .equals(java.util.Optional.of(Language.KOREAN))));
        assertTrue(printed(letter).contains("Hana Seo (서하나) there."));
    }

    @Test
    void putsParentsBeforeChildrenAndOnlyKnownElementsOnPages() {
        TypesetLetter letter =
                typesetter.typeset(
                        SampleLetters.with(
                                SampleLetters.english(LetterLayout.SN_010130, Paper.A4, 6),
                                SampleLetters.annex(40, true, true)));
        for (int i = 0; i < letter.structure().size(); i++) {
            assertTrue(letter.structure().get(i).parent() < i);
        }
        int elements = letter.structure().size();
        assertTrue(
                letter.pages().stream()
                        .flatMap(page -> page.items().stream())
                        .noneMatch(item ->
                                item instanceof Placed.Run run && run.element() >= elements));
    }

    @Test
    void setsLettersThatAreNearlyEmpty() {
        assertEquals(1, typesetter.typeset(withParagraphs()).pages().size());
        assertEquals(1, typesetter.typeset(withParagraphs("")).pages().size());
        Block.AnnexWords words = new Block.AnnexWords("", "", "", "");
        Block.Annex annex =
                new Block.Annex("Annex", "", List.of(), List.of("Nobody is named."), words);
        LetterDocument onlyAnnex =
                SampleLetters.letter(
                        Language.ENGLISH, LetterLayout.PLAIN, Paper.A4, List.of(annex));
        assertTrue(printed(typesetter.typeset(onlyAnnex)).contains("Nobody is named."));
    }

    @Test
    void numbersNestedListsAndListsOfSeveralParagraphs() {
        List<Block> inner = List.of(new Block.Paragraph(Inline.text("inner words")));
        List<Block> item =
                List.of(
                        new Block.Paragraph(Inline.text("outer words")),
                        new Block.Paragraph(Inline.text("second paragraph")),
                        new Block.BulletList(List.of(inner)));
        Block list = new Block.NumberedList(Numbering.DECIMAL, 3, List.of(item), false);
        LetterDocument letter =
                SampleLetters.letter(Language.ENGLISH, LetterLayout.PLAIN, Paper.A4, List.of(list));
        assertEquals(
                "3.outer wordssecond paragraph•inner words", printed(typesetter.typeset(letter)));
    }

    @Test
    void marksTheAreaOfALink() {
        LetterDocument letter =
                SampleLetters.letter(
                        Language.ENGLISH,
                        LetterLayout.PLAIN,
                        Paper.A4,
                        List.of(
                                new Block.Paragraph(
                                        List.of(
                                                new Inline.Text("See "),
                                                new Inline.Link(
                                                        "https://example.org",
                                                        Inline.text("our page"))))));
        Page page = typesetter.typeset(letter).pages().getFirst();
        assertEquals("https://example.org", page.links().getFirst().target());
        assertTrue(page.links().getFirst().rightMm() > page.links().getFirst().leftMm() + 10);
    }

    @Test
    void givesTheSamePagesOnSeveralThreads() {
        LetterDocument letter = SampleLetters.chinese(5);
        List<List<Page>> results =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(_ -> typesetter.typeset(letter).pages())
                        .collect(Collectors.toCollection(ArrayList::new));
        assertEquals(1, results.stream().distinct().count());
    }

    private static LetterDocument withParagraphs(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Block.Paragraph(Inline.text(text)));
        }
        return SampleLetters.letter(Language.ENGLISH, LetterLayout.PLAIN, Paper.A4, blocks);
    }

    private static String printed(TypesetLetter letter) {
        StringBuilder text = new StringBuilder();
        for (Page page : letter.pages()) {
            for (Placed item : page.items()) {
                if (item instanceof Placed.Text run && run.element() != Placed.ARTIFACT) {
                    text.append(run.text());
                }
            }
        }
        return text.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u3000]", "");
    }
}
