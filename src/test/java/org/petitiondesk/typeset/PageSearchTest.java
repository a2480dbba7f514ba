package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.export.pdf.PdfPages;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.PageSearch.Area;
import org.petitiondesk.typeset.PageSearch.Found;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class PageSearchTest {
    private static final double A_TENTH = 0.1;

    private static List<Found> find(LetterDocument letter, String query) {
        return new PageSearch().find(new LiveTypesetter().set(letter), query);
    }

    @Test
    void findsWordsAsOneReadsThem() {
        LetterDocument letter = TypicalLetters.english();
        assertEquals(1, find(letter, "sailors").size());
        assertTrue(
                find(letter, "an").stream()
                        .flatMap(found -> found.areas().stream())
                        .allMatch(area -> area.rightMm() > area.leftMm()));
        assertEquals(1, find(letter, "SAILORS,  schoolchildren").size());
        assertEquals(2, find(letter, "金姗玉").size(), "also among the names");
        assertEquals(1, find(letter, "Jin Shanyu (金姗玉), was").size(), "several faces");
        assertEquals(0, find(letter, "lighthouse").size());
        assertEquals(0, find(letter, " ").size());
        assertEquals(0, find(letter, "Page 1").size(), "runs through all pages");
        assertTrue(find(TypicalLetters.french(), "bibliotheque").size() > 1, "without accents");
        assertEquals(
                find(TypicalLetters.french(), "BIBLIOTHÈQUE"),
                find(TypicalLetters.french(), "bibliotheque"));
    }

    @Test
    void findsWhateverMarksAreTyped() {
        LetterDocument french =
                TypicalLetters.with(
                        TypicalLetters.french(),
                        TypicalLetters.paragraph(
                                "l’école «\u202Fouverte\u202F» des États-Unis \u2013 peut-être "
                                        .repeat(12)));
        assertEquals(12, find(french, "l'ecole").size());
        assertEquals(12, find(french, "\"ouverte\" des").size());
        assertEquals(12, find(french, "« ouverte »").size());
        assertEquals(12, find(french, "etats-unis - peut-etre").size());
        LetterDocument chinese =
                TypicalLetters.with(
                        TypicalLetters.chinese(),
                        TypicalLetters.paragraph("《图书馆》，开放到2026年；".repeat(20)));
        assertEquals(20, find(chinese, "图书馆》，开放到2026年").size());
        assertEquals(19, find(chinese, "年；《图").size());
    }

    @Test
    void findsASentenceOverTheEndsOfItsLines() {
        List<Found> english =
                find(
                        TypicalLetters.english(),
                        "schoolchildren and anyone who came in from the rain. We write because its"
                                + " doors are to be closed in the summer");
        assertEquals(1, english.size());
        assertTrue(lines(english.getFirst()) > 1);
    }

    @ParameterizedTest
    @CsvSource({
        "th, ขอให้เปิดห้องสมุดของเมืองต่อไป",
        "my, စာကြည့်တိုက်ကိုဖွင့်ပါ",
        "km, សូមបើកបណ្ណាល័យ",
        "bo, དཔེ་མཛོད་ཁང་སྒོ་འབྱེད་རོགས་",
        "zh-Hans, 请打开图书馆的门",
        "ko, 도서관을열어주세요"
    })
    void findsWhatHasNoSpacesOverTheEndsOfLines(String language, String words) {
        assertEquals(60, find(in(language, words.repeat(60)), words).size());
        LetterDocument spaced = in(language, (words + " ").repeat(60));
        assertEquals(60, find(spaced, words).size());
        assertEquals(30, find(spaced, words + " " + words).size(), "a space that was written");
    }

    private static LetterDocument in(String language, String text) {
        LetterDocument english = TypicalLetters.english();
        return new LetterDocument(
                new Language(language),
                english.title(),
                english.page(),
                List.of(TypicalLetters.paragraph(text)),
                english.running());
    }

    @Test
    void findsAWordOfWhichEachLineHasAPart() {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.english(),
                        TypicalLetters.paragraph(
                                "incomprehensibilities internationalization ".repeat(40)));
        assertTrue(
                new LiveTypesetter()
                        .set(letter).sheet(0).items().stream()
                                .anyMatch(item ->
                                        item instanceof Placed.Text text && text.text().isEmpty()),
                "some words are parted");
        assertEquals(40, find(letter, "incomprehensibilities internationalization").size());
    }

    @Test
    void tellsWhereItStands() throws IOException {
        LetterDocument letter = TypicalLetters.english();
        Area found = find(letter, "sailors").getFirst().areas().getFirst();
        Area printed = printed(letter, "sailors");
        assertEquals(printed.leftMm(), found.leftMm(), A_TENTH);
        assertEquals(printed.rightMm(), found.rightMm(), A_TENTH);
        assertTrue(found.topMm() < printed.bottomMm() && found.bottomMm() > printed.bottomMm());
    }

    private static long lines(Found found) {
        return found.areas().stream().map(Area::bottomMm).distinct().count();
    }

    /** Where the first page of the PDF has a word: left, right, and its baseline as the bottom. */
    private static Area printed(LetterDocument letter, String word) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfPages.write(new Typesetter().typeset(letter), file);
        List<Area> places = new ArrayList<>();
        PDFTextStripper reader =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        int at = text.indexOf(word);
                        if (at >= 0) {
                            TextPosition first = positions.get(at);
                            TextPosition last = positions.get(at + word.length() - 1);
                            double baseline = Points.toMm(first.getY());
                            places.add(
                                    new Area(
                                            Points.toMm(first.getX()),
                                            baseline,
                                            Points.toMm(last.getX() + last.getWidth()),
                                            baseline));
                        }
                    }
                };
        reader.setEndPage(1);
        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            reader.getText(document);
        }
        return places.getFirst();
    }
}
