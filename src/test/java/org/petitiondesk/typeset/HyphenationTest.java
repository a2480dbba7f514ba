package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

class HyphenationTest {
    private static final String NAMES =
            "Internationalization and Guangzhou-internationalization of Wladimirowitsch";

    private static final String OFFICIAL =
            "We are convinced that the representatives of nongovernmental organizations and the"
                + " administrations responsible for humanitarian considerations understand the"
                + " extraordinary circumstances under which recommendations of international"
                + " institutions were disregarded, and that the constitutional guarantees of"
                + " fundamental freedoms, notwithstanding temporary misunderstandings, apply"
                + " unconditionally to everybody concerned by proceedings of this description. ";

    @ParameterizedTest
    @CsvSource({
        "en,    representative,  repre-sen-ta-tive",
        "en-US, immediately,     imme-di-ately",
        "en-GB, physiotherapist, physio-ther-apist",
        "en,    people,          people",
        "fr,    considération,   consi-dé-ra-tion",
        "fr-CA, réfugiés,        réfu-giés",
        "de,    gemeinschaftlich, gemein-schaft-lich",
        "es,    comunidad,       comu-ni-dad",
        "ru,    правительство,   пра-ви-тель-ство",
        "uk,    правозахисник,   пра-во-за-хи-сник",
        "nb,    menneskerettighetene, men-neske-ret-tig-he-tene",
        "sr-Latn, građanima,     gra-đa-nima",
        "cs,    spravedlnost,    spravedlnost",
        "ko,    representative,  representative",
    })
    void partsWordsByTheirLanguage(String language, String word, String parted) {
        BitSet places =
                HyphenPatterns.of(new Language(language))
                        .map(patterns -> patterns.places(word))
                        .orElseGet(BitSet::new);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            shown.append(places.get(i) ? "-" : "").append(word.charAt(i));
        }
        assertEquals(parted, shown.toString());
    }

    @Test
    void readsThePatternsOfAllLanguages() {
        List<String> tags = new ArrayList<>(HyphenPatterns.NAMED_ALIKE);
        tags.addAll(List.of("en", "en-GB", "de", "el", "nb", "nn", "no", "sr", "sr-Latn"));
        for (String tag : tags) {
            assertTrue(HyphenPatterns.of(new Language(tag)).isPresent(), tag);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\patterns{a1b \\adj{c2d} e1f}",
                "\\patterns{a1b {c2d} e1f}",
                "\\patterns{a1b \\nom e1f}",
            })
    void refusesPatternsWithMacros(String tex) {
        assertThrows(IllegalArgumentException.class, () -> new HyphenPatterns(tex, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eo", "pl"})
    void leavesOutWhatCannotBeReadOrHasNoNotice(String language) {
        assertTrue(HyphenPatterns.of(new Language(language)).isEmpty());
    }

    @Test
    void fillsLinesThatWouldBeShortOrLooseAndTellsTheSame() {
        int hyphens = 0;
        double before = 0;
        double after = 0;
        for (int ems = 20; ems <= 45; ems++) {
            for (String text : List.of(SampleLetters.ENGLISH[0], OFFICIAL)) {
                List<Line> whole = whole(Language.ENGLISH, text, ems);
                List<Line> parted = parted(Language.ENGLISH, Inline.text(text), ems);
                assertEquals(text, told(parted));
                before += loosest(whole, ems);
                after += loosest(parted, ems);
                int inARow = 0;
                for (Line line : parted) {
                    inARow = PartedWord.isAtEndOf(line) ? inARow + 1 : 0;
                    hyphens += PartedWord.isAtEndOf(line) ? 1 : 0;
                    assertTrue(inARow <= 2, told(parted));
                    assertTrue(line.widthMm() < ems * Points.toMm(10.4) + 0.001, told(parted));
                }
                if (loosest(whole, ems) < 0.6) {
                    assertEquals(0, parted.stream().filter(PartedWord::isAtEndOf).count());
                }
            }
        }
        assertTrue(hyphens > 60, "looked at " + hyphens);
        assertTrue(after < 0.8 * before, after + " after " + before);
    }

    @Test
    void partsNoNamesCodesAndLinks() {
        String code = "internationalization/2026";
        List<Inline> text = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            text.addAll(Inline.text(NAMES + ", as " + code + " of "));
            text.add(
                    new Inline.Link(
                            "https://example.org", Inline.text("internationalization of it ")));
            text.addAll(Inline.text(" and office-internationalization@example.org: "));
        }
        for (int ems = 14; ems <= 40; ems++) {
            for (Line line : parted(Language.ENGLISH, text, ems)) {
                assertFalse(PartedWord.isAtEndOf(line), told(List.of(line)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uk, В’ячеслав,           В’ячеслав",
        "uk, В'ячеславович,       В'ячеславович",
        "uk, обов’язковий,        обо-в’яз-ко-вий",
        "uk, обов\u02BCязковий,  обо-в\u02BCяз-ко-вий",
        "tr, İstanbul’dakilerin,  İstanbul’dakilerin",
        "tr, o’nundakilerin,      o’nun-da-ki-le-rin",
        "en, d’Artagnanesque,     d’Artagnanesque",
        "en, representative’s,    repre-sen-ta-tive’s",
        "fr, l’organisation,      l’orga-ni-sa-tion",
        "fr, d’Artagnanesque,     d’Artagnanesque",
        "it, dell’organizzazione, dell’orga-niz-za-zione",
    })
    void takesAWordWithAnApostropheAsOne(String language, String word, String parted) {
        assertEquals(parted, withPlaces(new Language(language), Inline.text(word)));
    }

    @Test
    void tellsAllOfAWordWithAnApostrophe() {
        for (int ems = 8; ems <= 24; ems++) {
            String text = "au commencement d’aujourd’huitaines quelconqu’unetelle. ".repeat(4);
            List<Line> lines = parted(Language.FRENCH, Inline.text(text), ems);
            for (Line line : lines) {
                if (PartedWord.isAtEndOf(line)) {
                    String told = line.glyphs().getLast().text();
                    assertTrue(text.contains(told + " "), told);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, considération »,             considération »",
        "fr, considération\u00A0».,      considération\u00A0».",
        "fr, considération)\u202F;,      considération)\u202F;",
        "fr, considération !,             considération !",
        "fr, considération… « ici »,      consi-dé-ra-tion… « ici »",
        "en, representative),             repre-sen-ta-tive)",
        "en, representative.The,          representative.The",
        "en, representative 'of',         repre-sen-ta-tive 'of'",
    })
    void partsNoWordWhoseMarksStandApart(String language, String text, String parted) {
        assertEquals(parted, withPlaces(new Language(language), Inline.text(text)));
    }

    @Test
    void partsNoWordWithAMarkInAnotherFace() {
        List<Inline> text =
                List.of(
                        new Inline.Emphasis(Inline.text("representative")),
                        new Inline.Text(", "),
                        new Inline.Emphasis(Inline.text("administration,")),
                        new Inline.Text(" and "));
        assertEquals("representative, admin-is-tra-tion, and ", withPlaces(Language.ENGLISH, text));
    }

    @Test
    void leavesOutSoftHyphens() {
        String soft = "repre\u00ADsen\u00ADta\u00ADtives of Anne\u00ADmarie e\u00AD\u0301";
        assertEquals(
                "repre-sen-ta-tives of Annemarie é",
                withPlaces(Language.ENGLISH, Inline.text(soft)));
        Setting setting = setting(Language.ENGLISH);
        assertEquals(
                setting.nameGlyphs("Annemarie", Type.serif(10.4), 0),
                setting.nameGlyphs("Anne\u00ADmarie\u00AD", Type.serif(10.4), 0));
    }

    @Test
    void tellsAWordOnceThatFillsManyLines() {
        String text = "The misrepresentative, counterrevolutionaries’ straightforwardness: ";
        int parted = 0;
        for (double ems = 1.5; ems < 7; ems += 0.25) {
            List<Line> lines = parted(Language.ENGLISH, Inline.text(text.repeat(3)), ems);
            assertEquals(text.repeat(3), told(lines));
            parted += (int) lines.stream().filter(PartedWord::isAtEndOf).count();
        }
        assertTrue(parted > 100, "parted " + parted);
    }

    @Test
    void followsTheLanguageOfAPhrase() {
        String french = "la considération de nos représentants ";
        List<Inline> text =
                List.of(
                        new Inline.Text("They wrote: "),
                        new Inline.Foreign(Language.FRENCH, Inline.text(french.repeat(6))));
        String ends =
                parted(Language.KOREAN, text, 12).stream()
                        .filter(PartedWord::isAtEndOf)
                        .map(line -> shown(line.glyphs().getLast()))
                        .collect(Collectors.joining(" "));
        assertTrue(ends.contains("repré-") || ends.contains("consi-"), ends);
    }

    @Test
    void turnsNoPageWithinAWord() {
        int looked = 0;
        for (int lines = 1; lines <= 24; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                blocks.add(new Block.Paragraph(Inline.text("A line.")));
            }
            Block quoted = new Block.Paragraph(Inline.text(OFFICIAL.repeat(6)));
            for (int depth = 0; depth < 5; depth++) {
                quoted = new Block.Quote(List.of(quoted));
            }
            blocks.add(quoted);
            TypesetLetter letter =
                    new Typesetter()
                            .typeset(
                                    SampleLetters.letter(
                                            Language.ENGLISH,
                                            LetterLayout.PLAIN,
                                            Paper.A4,
                                            blocks));
            for (Page page : letter.pages()) {
                List<Placed.Text> texts =
                        page.items().stream()
                                .filter(Placed.Text.class::isInstance)
                                .map(Placed.Text.class::cast)
                                .filter(item -> item.element() != Placed.ARTIFACT)
                                .toList();
                looked += (int) texts.stream().filter(HyphenationTest::isParted).count();
                assertFalse(isParted(texts.getLast()));
            }
        }
        assertTrue(looked > 100, "looked at " + looked);
    }

    /** A text with hyphens wherever it might be parted. */
    private static String withPlaces(Language language, List<Inline> text) {
        Setting setting = setting(language);
        List<Glyph> glyphs = setting.glyphs(text, Type.serif(10.4), 0);
        BitSet places = new Hyphens(glyphs, new BitSet(), language, setting.structure()).places();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            shown.append(places.get(i) ? "-" : "").append(glyphs.get(i).text());
        }
        return shown.toString();
    }

    private static boolean isParted(Placed.Text text) {
        return text instanceof Placed.Words words
                && words.clusters().getLast().text().equals("\u00AD");
    }

    private static String shown(Glyph glyph) {
        return glyph.word().orElseThrow().clusters().stream()
                .map(Shaped.Cluster::text)
                .collect(Collectors.joining())
                .replace('\u00AD', '-');
    }

    /** How much wider than it is a space of the loosest line would have to be, in spaces. */
    private static double loosest(List<Line> lines, int ems) {
        double space = 0.26 * Points.toMm(10.4);
        return lines.subList(0, lines.size() - 1).stream()
                .mapToDouble(line -> {
                    long gaps = line.glyphs().stream().filter(Glyph::isSpace).count() - 1;
                    double missing = ems * Points.toMm(10.4) - line.widthMm();
                    double added =
                            line.extraMm().stream().mapToDouble(extra -> extra).max().orElse(0);
                    return (added + missing / Math.max(1, gaps)) / space;
                })
                .max()
                .orElse(0);
    }

    private static String told(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.glyphs().stream())
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    private static List<Line> whole(Language language, String text, int ems) {
        Setting setting = setting(language);
        return setting.lines(setting.glyphs(text, Type.serif(10.4), 0), measure(ems));
    }

    private static List<Line> parted(Language language, List<Inline> text, double ems) {
        Setting setting = setting(language);
        return setting.hyphenated(setting.glyphs(text, Type.serif(10.4), 0), measure(ems));
    }

    private static Measure measure(double ems) {
        double width = ems * Points.toMm(10.4);
        return new Measure(width, width, true);
    }

    private static Setting setting(Language language) {
        return new Setting(SampleLetters.letter(language, LetterLayout.PLAIN, Paper.A4, List.of()));
    }
}
