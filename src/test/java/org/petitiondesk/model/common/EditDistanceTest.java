package org.petitiondesk.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, 0",
        "titel, title, 2",
        "'', code, 4",
        "dat, date, 1",
        "kitten, sitting, 3"
    })
    void countsLettersToAddDropOrChange(String one, String other, int distance) {
        assertEquals(distance, EditDistance.between(one, other));
        assertEquals(distance, EditDistance.between(other, one));
    }

    @Test
    void looksAtNoMoreThanTheBeginningOfWhatIsNoWord() {
        assertEquals(96, EditDistance.between("a".repeat(1_000_000), "aaaa"));
    }
}
