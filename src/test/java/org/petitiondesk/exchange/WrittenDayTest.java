package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class WrittenDayTest {
    private static final WrittenDay AUTUMN =
            new WrittenDay(
                    Optional.of(LocalDate.parse("2011-10-01")), LocalDate.parse("2011-11-20"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.11.|2011-11-03",
                "3.11|2011-11-03",
                "3. 11.|2011-11-03",
                "3/11|2011-11-03",
                "11/3|2011-11-03",
                "3-11|2011-11-03",
                "3/11/2011|2011-11-03",
                "11/03/2011|2011-11-03",
                "２／１１|2011-11-02",
                "3.11.2011|2011-11-03",
                "2011-11-03|2011-11-03",
                "3 Nov|2011-11-03",
                "Nov 3|2011-11-03",
                "3 novembre|2011-11-03",
                "11月3日|2011-11-03",
                "11월 3일|2011-11-03",
                "24.12.|2010-12-24",
                "29.2.|2008-02-29"
            })
    void readsADayAsItIsWrittenOnASheet(String written, String day) {
        assertEquals(Optional.of(LocalDate.parse(day)), AUTUMN.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "31.2.", "13/13", "soon", "3", "0.0."})
    void readsNothingElse(String written) {
        assertEquals(Optional.empty(), AUTUMN.read(written));
    }

    @Test
    void takesTheDayFirstWhereBothFit() {
        WrittenDay any = new WrittenDay(Optional.empty(), LocalDate.parse("2011-12-31"));
        assertEquals(Optional.of(LocalDate.parse("2011-11-03")), any.read("3/11"));
        assertEquals(Optional.of(LocalDate.parse("2011-11-25")), any.read("11/25"));
    }

    @Test
    void keepsADayOutsideThatIsWrittenWithItsYear() {
        assertEquals(Optional.of(LocalDate.parse("2012-05-06")), AUTUMN.read("2012-05-06"));
    }
}
