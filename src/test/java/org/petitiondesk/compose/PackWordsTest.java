package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PackWordsTest {
    private static final Pattern BLANK = Pattern.compile("\\{[a-z]+\\}");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr", "zh-Hans", "zh-Hant", "ko"})
    void fillTheSameBlanksInEveryLanguage(String language) {
        PackWords english = PackWords.of(Language.ENGLISH);
        PackWords words = PackWords.of(new Language(language));
        for (PackWord word : PackWord.values()) {
            assertFalse(words.text(word).isBlank(), word.key());
            assertEquals(blanks(english.text(word)), blanks(words.text(word)), word.key());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Saturday, September 22, 2012, 12:00 (local time)",
                "en-GB | Saturday 22 September 2012, 12:00 (local time)",
                "fr | samedi 22 septembre 2012 à 12 h 00 (heure locale)",
                "zh-Hans | 2012年9月22日 星期六 12:00（当地时间）",
                "ko | 2012년 9월 22일 토요일 12:00 (현지 시각)"
            })
    void tellWhenInTheWayOfTheLanguage(String language, String expected) {
        Appointment noon =
                new Appointment(
                        Optional.of(LocalDate.parse("2012-09-22")),
                        Optional.of(LocalTime.NOON),
                        Optional.empty());
        assertEquals(
                expected, PackWords.of(new Language(language)).when(noon).replace('\u00a0', ' '));
    }

    @Test
    void areEnglishWhereALanguageHasNone() {
        assertFalse(PackWords.isKnown(new Language("de")));
        assertEquals(Language.ENGLISH, PackWords.of(new Language("de")).language());
        assertTrue(PackWords.isKnown(new Language("fr-CH")));
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
