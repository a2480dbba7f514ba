package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.util.List;

class LetterWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2012-09-22 | September 22, 2012",
                "en-US | 2012-09-22 | September 22, 2012",
                "en-GB | 2012-09-22 | 22 September 2012",
                "fr | 2012-09-22 | 22 septembre 2012",
                "fr | 2012-08-01 | 1er août 2012",
                "fr-CH | 2012-08-01 | 1er août 2012",
                "zh-Hans | 2012-09-02 | 2012年9月2日",
                "zh-HK | 2012-09-02 | 2012年9月2日",
                "ar | 2012-09-02 | 2 سبتمبر 2012",
                "fa | 2012-09-02 | 2 سپتامبر 2012",
                "he | 2012-09-02 | 2 בספטמבר 2012",
                "ko | 2012-09-22 | 2012년 9월 22일"
            })
    void writesDatesAsTheLanguageDoes(String language, LocalDate date, String expected) {
        assertEquals(expected, words(language).date(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Geneva, September 22, 2012",
                "fr | Geneva, le 22 septembre 2012",
            })
    void putsThePlaceBeforeTheDate(String language, String expected) {
        LocalDate date = LocalDate.of(2012, 9, 22);
        assertEquals(expected, words(language).dateLine("Geneva", date));
    }

    @Test
    void beginsAFrenchDateLineWithoutAPlace() {
        assertEquals("Le 22 septembre 2012", words("fr").dateLine("", LocalDate.of(2012, 9, 22)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 27,500", "fr | 27\u202F500", "zh-Hans | 27500", "ko | 27,500"})
    void setsThousandsApart(String language, String expected) {
        assertEquals(expected, words(language).number(27_500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | A, B and C", "fr | A, B et C", "zh-Hans | A、B、C", "ko | A, B, C"})
    void enumerates(String language, String expected) {
        assertEquals(expected, words(language).list(List.of("A", "B", "C")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 | 1 more person signed without the name being printed.",
                "en | 2 | 2 more people signed without their names being printed.",
                "fr | 0 | 0 autre personne a signé sans que son nom soit imprimé.",
                "fr | 1 | 1 autre personne a signé sans que son nom soit imprimé.",
                "fr | 2 | 2 autres personnes ont signé sans que leurs noms soient imprimés."
            })
    void countsWithTheRightNumber(String language, long count, String expected) {
        assertEquals(
                expected, words(language).counting(Word.UNNAMED_ONE, Word.UNNAMED_OTHER, count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "zh-Hans", "zh-Hant", "ko", "ar", "fa", "he"})
    void haveEveryWord(String language) {
        for (Word word : Word.values()) {
            assertFalse(words(language).text(word).contains("null"), word.key());
        }
        assertTrue(words(language).text(Word.PAGE_NUMBER).contains("{page}"));
        assertTrue(words(language).text(Word.PAGE_NUMBER).contains("{pages}"));
        assertFalse(words(language).numbering().label(2).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"de, 1", "zh-TW, 0", "en-GB, 0", "fr-CA, 0", "zh, 0"})
    void warnWhenTheyAreThoseOfAnotherLanguage(String language, int warnings) {
        assertEquals(warnings, LetterWords.of(new Language(language)).problems().size());
    }

    private static LetterWords words(String language) {
        return LetterWords.of(new Language(language)).value().orElseThrow();
    }
}
