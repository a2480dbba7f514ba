package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class NextCodeTest {
    @ParameterizedTest
    @CsvSource({
        "NKR 2012 / 09,2012,NKR 2012 / 10",
        "NKR 2012 / 09,2013,NKR 2013 / 09",
        "NKR 2012 / 09,2014,NKR 2014 / 10",
        "CHN 002 / 0505 / OBS 028,2006,CHN 002 / 0505 / OBS 029",
        "CHN 002 / 0505 / OBS 028.2,2006,CHN 002 / 0505 / OBS 029",
        "EX 99,2006,EX 100",
        "River,2006,River / 2"
    })
    void goesOnWithThePattern(String code, int year, String next) {
        Set<String> taken =
                Set.of(
                        "NKR 2012 / 09",
                        "NKR 2014 / 09",
                        "CHN 002 / 0505 / OBS 028",
                        "EX 99",
                        "River");
        assertEquals(next, NextCode.after(code, year, taken::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "CHN 002 / 0505,CHN 002 / 0505.1",
        "CHN 002 / 0505.1,CHN 002 / 0505.2",
        "EX 99,EX 99.3",
        "EX 99.1,EX 99.3",
        "River.99999999999,River.1"
    })
    void countsFollowUps(String code, String next) {
        Set<String> taken = Set.of("EX 99", "EX 99.1", "EX 99.2");
        assertEquals(next, NextCode.followUp(code, taken::contains));
    }
}
