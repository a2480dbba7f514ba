package org.petitiondesk.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {
    @ParameterizedTest
    @CsvSource({
        "zh-Hans, HAN",
        "zh-Hant-HK, HAN",
        "yue, HAN",
        "ja, HAN",
        "ko, HANGUL",
        "ko-KP, HANGUL",
        "en, OTHER",
        "fr, OTHER",
        "bo, OTHER",
        "und, OTHER"
    })
    void isToldByTheLanguage(String tag, Writing writing) {
        assertEquals(writing, new Language(tag).writing());
    }
}
