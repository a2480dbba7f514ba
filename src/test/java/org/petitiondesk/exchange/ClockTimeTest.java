package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalTime;
import java.util.Optional;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "11:08, 11:08",
        "9:05, 09:05",
        "14h30, 14:30",
        "14 h, 14:00",
        "14.30 Uhr, 14:30",
        "2:05 pm, 14:05",
        "12 a.m., 00:00",
        "１４：３０, 14:30",
        "14时5分, 14:05",
        "下午2点, 14:00",
        "오후 2시 30분, 14:30",
    })
    void readsTimesAsPeopleWriteThem(String written, String time) {
        assertEquals(Optional.of(LocalTime.parse(time)), ClockTime.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "14", "25:00", "11:60", "11:08:30 or so", "2 pn"})
    void readsNothingElse(String written) {
        assertEquals(Optional.empty(), ClockTime.read(written));
    }
}
