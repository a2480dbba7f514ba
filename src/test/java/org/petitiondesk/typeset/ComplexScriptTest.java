package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.testing.NamesInManyScripts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ComplexScriptTest {
    private final Typesetter typesetter = new Typesetter();

    @BeforeAll
    static void needFontconfig() {
        NamesInManyScripts.assumeSettable();
    }

    @Test
    void joinsTheLettersOfAWord() {
        Placed.Words joined = words("بب").getFirst();
        assertEquals(2, joined.clusters().size());
        List<Integer> alone = glyphs(words("ب").getFirst().clusters());
        assertNotEquals(alone, glyphs(joined.clusters().subList(0, 1)));
        assertNotEquals(alone, glyphs(joined.clusters().subList(1, 2)));
    }

    @Test
    void joinsTheLettersOfALongWord() {
        for (String word : List.of("خەلقئارالاشتۇرۇلمىغانلىقىدىن", "ب" + "ـ".repeat(60) + "ب")) {
            Placed.Words drawn = words(word).getFirst();
            List<Shaped.Cluster> whole =
                    drawn.face().shaper().orElseThrow().shape(word, true).clusters();
            assertEquals(
                    whole.stream()
                            .flatMap(cluster -> cluster.strokes().stream())
                            .map(Shaped.Stroke::glyph)
                            .toList(),
                    glyphs(drawn.clusters()));
            assertEquals(word, drawn.text());
        }
    }

    @Test
    void stacksTibetanLettersIntoOne() {
        Placed.Words stacked = words("སྒྲ").getFirst();
        assertEquals(1, stacked.clusters().size());
        assertEquals("སྒྲ", stacked.clusters().getFirst().text());
    }

    @Test
    void runsFromTheRightWithinALineFromTheLeft() {
        String name = NamesInManyScripts.UYGHUR;
        List<Placed.Text> line = texts("Ann (" + name + ") Bo 12");
        assertEquals(
                List.of("Ann (", name, ") Bo 12"), line.stream().map(Placed.Text::text).toList());
        assertTrue(line.get(0).xMm() < line.get(1).xMm());
        assertEquals(line.get(1).xMm() + line.get(1).widthMm(), line.get(2).xMm(), 0.01);
        Placed.Words words = (Placed.Words) line.get(1);
        assertTrue(words.rightToLeft());
        assertEquals(name.substring(0, 1), words.clusters().getLast().text());
        assertEquals(name.substring(name.length() - 1), words.clusters().getFirst().text());
    }

    @Test
    void setsInvisibleJoinersThatStandAlone() {
        assertEquals(
                List.of("\u0634", "\u0634"),
                texts("\u0634\u200C\n\u200C\u0634").stream().map(Placed.Text::text).toList());
    }

    @Test
    void mirrorsBracketsAmongLettersFromTheRight() {
        String text = "א (ב) ג";
        List<Placed.Text> line = texts(text);
        Placed.Words first =
                line.stream()
                        .filter(item -> item.text().contains("("))
                        .map(item -> (Placed.Words) item)
                        .findFirst()
                        .orElseThrow();
        int drawn =
                first.clusters().stream()
                        .filter(cluster -> cluster.text().equals(")"))
                        .findFirst()
                        .orElseThrow()
                        .strokes()
                        .getFirst()
                        .glyph();
        assertEquals(first.face().glyph(')'), drawn);
    }

    @Test
    void endsLinesOfTibetanAfterASyllable() {
        String text = NamesInManyScripts.TIBETAN.concat("་").repeat(30);
        List<Placed.Text> lines = texts(text);
        assertTrue(lines.stream().mapToDouble(Placed.Text::baselineMm).distinct().count() > 2);
        lines.forEach(line -> assertTrue(line.text().endsWith("་"), line.text()));
        assertEquals(text, String.join("", lines.stream().map(Placed.Text::text).toList()));
    }

    @Test
    void tagsANameWithItsWriting() {
        TypesetLetter letter =
                typesetter.typeset(saying(Language.ENGLISH, "Ann " + NamesInManyScripts.TIBETAN));
        Placed.Text name =
                texts(letter).stream()
                        .filter(Placed.Words.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertEquals("bo", letter.structure().get(name.element()).language().orElseThrow().tag());
    }

    @Test
    void offersTheOtherSpellingOfANameThatItCanShape() {
        List<Problem> problems = new CharacterCheck().ofName("Ahmet😀 (محمد)", "annex 1");
        assertEquals(
                List.of("letter.name-without-font"), problems.stream().map(Problem::key).toList());
        assertEquals("محمد", problems.getFirst().arguments().getLast());
    }

    @Test
    void putsMarksOnLettersThatHaveNoGlyphWithThem() {
        for (String letter : List.of("Ẹ̀", "Ọ̀", "ė̃", "и́", "o̍͘")) {
            List<Placed.Words> drawn = words("We met " + letter + "bun here.");
            assertEquals(List.of(letter), drawn.stream().map(Placed.Words::text).toList());
            List<Placed.Stroke> strokes =
                    drawn.getFirst().clusters().stream()
                            .flatMap(cluster -> cluster.strokes().stream())
                            .toList();
            Face face = drawn.getFirst().face();
            double width = face.advance(letter.codePointAt(0)) / 1000 * drawn.getFirst().sizePt();
            assertEquals(Points.toMm(width), drawn.getFirst().widthMm(), 0.02, letter);
            assertTrue(strokes.size() > 1, letter);
        }
        Placed.Words capital = words("Ẹ̀").getFirst();
        double rise = capital.clusters().getLast().strokes().getFirst().riseMm();
        assertTrue(rise > 0.1 * Points.toMm(capital.sizePt()), "above the capital: " + rise);
    }

    @Test
    void takesAFaceThatKnowsWhereMarksStandAmidChinese() {
        List<Placed.Text> texts =
                texts(typesetter.typeset(saying(Language.CHINESE_SIMPLIFIED, "我 Ẹ̀bùn 我")));
        Face european = FaceCatalog.face(FaceCatalog.Series.EUROPEAN, Style.SERIF);
        assertEquals(
                List.of(european),
                texts.stream()
                        .filter(text -> text.text().contains("Ẹ̀"))
                        .map(Placed.Text::face)
                        .toList());
    }

    @Test
    void keepsWhatChoosesAFormOfAHanCharacter() {
        assertEquals(
                List.of("葛\uDB40\uDD00"),
                words("葛\uDB40\uDD00城").stream().map(Placed.Words::text).toList());
    }

    @Test
    void offersNoSpellingThatLacksALetter() {
        for (String name : List.of("𠮷田", "Ahmet 𠮷田")) {
            assertEquals(
                    List.of("letter.character-without-font"),
                    new CharacterCheck()
                            .ofName(name, "annex 1").stream().map(Problem::key).toList(),
                    name);
        }
        assertEquals(
                "Yoshida",
                new CharacterCheck()
                        .ofName("Yoshida (𠮷田)", "annex 1")
                        .getFirst()
                        .arguments()
                        .getLast());
    }

    @Test
    void drawsWordsThatBeginWithoutInk() {
        for (String word : List.of("\u061Cب", "\u17B4ក")) {
            assertEquals(List.of(true), set(word).stream().map(Glyph::isDrawn).toList(), word);
        }
    }

    @Test
    void drawsMarksThatTheFaceOfTheirLetterLacks() {
        String text = "א\u20DD";
        assertEquals(List.of(), new CharacterCheck().problems(text, "body"));
        assertEquals(
                text, String.join("", set(text).stream().map(Glyph::text).toList()), "no U+FFFD");
    }

    @Test
    void shapesMarksOfAllWritingsWithTheirLetter() {
        assertTrue(ComplexScript.ARABIC.face(Style.SERIF).has(0x301));
        for (String text : List.of("ب\u0301", "ب\u0301\u0300ب")) {
            assertEquals(List.of(text), set(text).stream().map(Glyph::text).toList());
        }
    }

    @Test
    void breaksWordsThatAreWiderThanALine() {
        String text = "ببببب ".repeat(4) + "ب".repeat(90) + "\u20DD" + " بببب".repeat(9);
        List<Line> lines = lines(text, 40);
        assertTrue(lines.size() > 5, "lines: " + lines.size());
        lines.forEach(line -> assertTrue(line.widthMm() <= 40, "mm: " + line.widthMm()));
        assertEquals(
                text,
                lines.stream()
                        .flatMap(line -> line.glyphs().stream())
                        .map(Glyph::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void setsAWordWithAMarkOfItsOwnThatIsWiderThanALine() {
        assertEquals(2, lines("ببببب\u20DD بب", 5).size());
    }

    private List<Placed.Words> words(String text) {
        return texts(text).stream()
                .filter(Placed.Words.class::isInstance)
                .map(Placed.Words.class::cast)
                .toList();
    }

    private List<Placed.Text> texts(String text) {
        return texts(typesetter.typeset(saying(Language.ENGLISH, text)));
    }

    private static List<Placed.Text> texts(TypesetLetter letter) {
        return letter.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item ->
                        item instanceof Placed.Text text && text.element() != Placed.ARTIFACT
                                ? Stream.of(text)
                                : Stream.empty())
                .toList();
    }

    private static List<Line> lines(String text, double widthMm) {
        List<Glyph> glyphs = set(text);
        BreakPoints points = BreakPoints.of(glyphs, Language.ENGLISH, "");
        Measure measure = Measure.ragged(widthMm);
        LineWidths widths = new LineWidths(glyphs, Language.ENGLISH, measure);
        return widths.lines(
                new LineFitter(glyphs, Language.ENGLISH, measure, widths, points, BitSet::new)
                        .ends());
    }

    private static List<Glyph> set(String text) {
        return new GlyphSetter(Language.ENGLISH, new Structure())
                .glyphs(List.of(new Span(text, Type.serif(11), Language.ENGLISH, Placed.ARTIFACT)));
    }

    private static List<Integer> glyphs(List<Placed.Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.strokes().stream())
                .map(Placed.Stroke::glyph)
                .toList();
    }

    private static LetterDocument saying(Language language, String text) {
        return SampleLetters.letter(
                language,
                LetterLayout.PLAIN,
                Paper.A4,
                new ArrayList<>(List.of(new Block.Paragraph(Inline.text(text)))));
    }
}
