package org.petitiondesk.model.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 12, 12.",
        "LOWER_ROMAN, 4, iv.",
        "LOWER_ROMAN, 1994, mcmxciv.",
        "LOWER_LETTER, 2, b.",
        "LOWER_LETTER, 26, z.",
        "LOWER_LETTER, 28, bb.",
        "LOWER_LETTER, 53, aaa.",
        "DEGREE, 3, 3°",
        "CHINESE, 4, 四、",
        "CHINESE, 10, 十、",
        "CHINESE, 11, 十一、",
        "CHINESE, 20, 二十、",
        "CHINESE, 35, 三十五、",
        "CHINESE, 102, 一零二、"
    })
    void labelsItemsAsTheLanguageDoes(Numbering numbering, int number, String label) {
        assertEquals(label, numbering.label(number));
    }
}
