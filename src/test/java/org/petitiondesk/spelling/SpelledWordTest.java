package org.petitiondesk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.regex.Pattern;

class SpelledWordTest {

    private static List<String> words(String text, Language language) {
        return SpelledWord.in(text, language).stream().map(SpelledWord::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We ask once more.|We ask once more",
                "金姗玉 and Jin Shanyu (金姗玉)|and Jin Shanyu",
                "김종수 씨 writes|writes",
                "write to a.b@mail.example or https://x.example/pat%20h now|write to or now",
                "see www.river.example, and river.example/path too|see and too",
                "the 2nd of 12 May, A4 paper, x86_64|the of May paper",
                "the UNHCR and the ICCPR, not NATO's|the and the not NATO's",
                "a I we|we",
                "Dear \uFFFC, the\uFFFCs end|Dear end",
                "self-determination of O'Neil|self-determination of O'Neil",
                "‘quoted’ \"words\" l’été|quoted words l’été",
                "Москва is Moscow|is Moscow",
            })
    void takesWordsThatCanBeLookedUp(String text, String words) {
        assertEquals(
                Pattern.compile(" ").splitAsStream(words).toList(), words(text, Language.ENGLISH));
    }

    @Test
    void takesTheLettersOfTheLanguage() {
        assertEquals(List.of("Москва"), words("Москва, not Moscow", new Language("ru")));
    }

    @Test
    void saysWhereTheyStand() {
        SpelledWord word = SpelledWord.in("x@y.example the well-known", Language.ENGLISH).getLast();
        assertEquals(new SpelledWord(16, 26, "well-known"), word);
        assertEquals(
                List.of(new SpelledWord(16, 20, "well"), new SpelledWord(21, 26, "known")),
                word.parts());
    }

    @Test
    void takesAWordOfCombiningMarks() {
        assertEquals(List.of("e\u0301te\u0301"), words("e\u0301te\u0301", Language.FRENCH));
    }
}
