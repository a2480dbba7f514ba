package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/** How emphasised words stand out, in writings with and without italic. */
class EmphasisTest {
    private static final double SAME_MM = 0.02;

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, '请打开Library，（图书馆）々〇 2026！', 19, true",
        "zh-Hant, '請打開「圖書館」。', 6, true",
        "yue, '請打開圖書館', 6, true",
        "ja, 'これは、図書館 テーブルです。', 12, false",
        "ko, '도서관 圖書館을 열어 주십시오.', 13, false",
        "en, '図書館の「ドア」 홍', 7, false"
    })
    void dotsEachCharacterOfHanKanaAndHangul(
            String language, String words, int count, boolean below) {
        List<Placed> page = page(language, new Inline.Emphasis(Inline.text(words)));
        List<Placed.Dot> dots = dots(page);
        assertEquals(words, text(page));
        assertEquals(count, dots.size());
        List<Double> middles = middles(page);
        for (int i = 0; i < count; i++) {
            Placed.Dot dot = dots.get(i);
            assertEquals(middles.get(i), dot.xMm() + dot.widthMm() / 2, SAME_MM);
        }
        Placed.Text run = (Placed.Text) page.getFirst();
        double em = Points.toMm(run.sizePt());
        for (Placed.Dot dot : dots) {
            double aboveBaseline = (run.baselineMm() - dot.topMm()) / em;
            assertTrue(below ? aboveBaseline < -0.13 : aboveBaseline > 0.95, "" + aboveBaseline);
            assertTrue(below ? aboveBaseline > -0.3 : aboveBaseline < 1.15, "" + aboveBaseline);
        }
    }

    @Test
    void dotsWhatIsInBoldToo() {
        List<Placed> page =
                page("ja", new Inline.Strong(List.of(new Inline.Emphasis(Inline.text("強調")))));
        assertEquals(2, dots(page).size());
        assertEquals("NotoSerifSC_700Bold", faces(page).getFirst());
    }

    @Test
    void takesTheLanguageOfTheWords() {
        List<Placed> page =
                page(
                        "zh-Hans",
                        new Inline.Emphasis(
                                List.of(
                                        new Inline.Foreign(
                                                new Language("ja"), Inline.text("図書")))));
        Placed.Text run = (Placed.Text) page.getFirst();
        assertTrue(dots(page).stream().allMatch(dot -> dot.topMm() < run.baselineMm()));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, شكرا جزيلا",
        "he, שלום לכולכם",
        "hi, कृपया पुस्तकालय",
        "th, โปรดเปิด",
        "bo, དཔེ་མཛོད་",
        "my, စာကြည့်တိုက်",
        "km, សូមបើក",
        "hy, Գրադարան",
        "ka, ბიბლიოთეკა",
        "am, ቤተ መጻሕፍት"
    })
    void makesBoldWhatHasNoItalic(String language, String words) {
        List<Placed> page = page(language, new Inline.Emphasis(Inline.text(words)));
        assertTrue(faces(page).stream().allMatch(face -> face.endsWith("_700Bold")));
        assertEquals(List.of(), dots(page));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, شكرا جزيلا, NotoNaskhArabic_700Bold, NotoNaskhArabic_400Regular",
        "th, โปรดเปิด, NotoSansThai_700Bold, NotoSansThai_400Regular",
        "en, Library, NotoSerif_700Bold, NotoSerif_700Bold_Italic",
        "ko, 도서관, NanumMyeongjo_700Bold, NanumMyeongjo_700Bold"
    })
    void standsOutFromABoldHeading(String language, String words, String around, String face) {
        assertEquals(
                List.of(around), faces(page(language, new Block.Heading(1, Inline.text(words)))));
        Inline emphasis = new Inline.Emphasis(Inline.text(words));
        assertEquals(List.of(face), faces(page(language, new Block.Heading(1, List.of(emphasis)))));
        Inline both = new Inline.Strong(List.of(emphasis));
        assertTrue(faces(page(language, both)).getFirst().contains("_700Bold"));
    }

    @ParameterizedTest
    @CsvSource({"en, Library doors", "ru, Библиотека", "el, Βιβλιοθήκη"})
    void slantsTheOthers(String language, String words) {
        List<Placed> page = page(language, new Inline.Emphasis(Inline.text(words)));
        assertEquals(List.of("NotoSerif_400Regular_Italic"), faces(page));
        assertEquals(List.of(), dots(page));
    }

    @Test
    void dotsTheRightCharactersOfALineReadFromTheRight() {
        List<Placed> page =
                page(
                        "ar",
                        new Inline.Text("شكرا "),
                        new Inline.Emphasis(Inline.text("図書館")),
                        new Inline.Text(" جزيلا"));
        List<Placed.Dot> dots = dots(page);
        Placed.Run han =
                (Placed.Run)
                        page.stream()
                                .filter(item ->
                                        item instanceof Placed.Run run
                                                && run.text().startsWith("図"))
                                .findFirst()
                                .orElseThrow();
        assertEquals(3, dots.size());
        double middle = dots.stream().mapToDouble(Placed.Dot::xMm).average().orElseThrow();
        middle += dots.getFirst().widthMm() / 2;
        assertEquals(han.xMm() + han.widthMm() / 2, middle, SAME_MM);
    }

    private static List<Placed> page(String language, Inline... content) {
        return page(language, new Block.Paragraph(List.of(content)));
    }

    private static List<Placed> page(String language, Block block) {
        LetterDocument letter =
                SampleLetters.letter(
                        new Language(language), LetterLayout.PLAIN, Paper.A4, List.of(block));
        return new Typesetter()
                .typeset(letter).pages().getFirst().items().stream()
                        .filter(item ->
                                item instanceof Placed.Dot
                                        || (item instanceof Placed.Text text
                                                && text.element() != Placed.ARTIFACT))
                        .toList();
    }

    private static List<Placed.Dot> dots(List<Placed> page) {
        return page.stream()
                .filter(Placed.Dot.class::isInstance)
                .map(Placed.Dot.class::cast)
                .toList();
    }

    private static List<String> faces(List<Placed> page) {
        return page.stream()
                .filter(item -> item instanceof Placed.Text text && !text.text().isBlank())
                .map(item -> ((Placed.Text) item).face().name())
                .distinct()
                .toList();
    }

    private static String text(List<Placed> page) {
        StringBuilder text = new StringBuilder();
        for (Placed item : page) {
            if (item instanceof Placed.Text run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** Where the middle of each character is that is no space and no mark. */
    private static List<Double> middles(List<Placed> page) {
        List<Double> middles = new ArrayList<>();
        for (Placed item : page) {
            if (item instanceof Placed.Run run) {
                int[] characters = run.text().codePoints().toArray();
                double x = run.xMm();
                for (int i = 0; i < characters.length; i++) {
                    double width =
                            Points.toMm(run.face().advance(characters[i]) / 1000 * run.sizePt());
                    if (Character.toString(characters[i]).matches("[\\p{L}\\p{N}]")) {
                        middles.add(x + width / 2);
                    }
                    x += width + (run.extraMm().isEmpty() ? 0 : run.extraMm().get(i));
                }
            }
        }
        return middles;
    }
}
