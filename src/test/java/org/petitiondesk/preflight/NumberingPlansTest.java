package org.petitiondesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Country;

import java.util.Optional;

class NumberingPlansTest {
    private final NumberingPlans plans = new NumberingPlans();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "+1 202 588-0032, US",
        "202 588-0032, US",
        "+1 202-588-0032 ext. 4, US",
        "011 41 22 793 70 14, US",
        "+41 22 7937014, CH",
        "+41 (0)22 793 70 14, CH",
        "0041 22 793 70 14, CH",
        "022 793 70 14, CH",
        "+86 10 6529 2345, CN",
        "010-65292345, CN",
        "＋８２ ２ ７３８ １０３８, KR",
        "82 2 738 1038, KR",
        "+1 202 588-0032, ",
        "+1 202 588-0032, YY",
        // Without + and without a country nobody can say.
        "588-0032, ",
        "588-0032, YY",
    })
    void takesNumbersThatThereCanBe(String number, String country) {
        assertTrue(plans.isPossible(number, country(country)));
    }

    @ParameterizedTest(name = "{0} in {1}, meant {2}")
    @CsvSource({
        "+01 202 588-0032, US, +1 202-588-0032",
        "+01 202 588-0032, , +1 202-588-0032",
        "01 202 588-0032, US, +1 202-588-0032",
        "+001 202 588-0032, CN, +1 202-588-0032",
        "+0041 22 793 70 14, CH, +41 22 793 70 14",
        "0041 22 793 70 14, US, +41 22 793 70 14",
        "+202 588-0032, US, +1 202-588-0032",
        "+022 793 70 14, CH, +41 22 793 70 14",
    })
    void knowsWhatWasProbablyMeant(String number, String country, String meant) {
        assertFalse(plans.isPossible(number, country(country)));
        assertEquals(Optional.of(meant), plans.likely(number, country(country)));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "+41 22 7937014, CH, +41 22 793 70 14",
        "+41 22 793 70 14, CH, +41 22 793 70 14",
        "022 793 70 14, CH, +41 22 793 70 14",
        "+86 10 6529 2345, CN, +86 10 6529 2345",
        "010-65882594, CN, +86 10 6588 2594",
        "202 588-0032, US, +1 202-588-0032",
        "+33 1 43 55 25 18, , +33 1 43 55 25 18",
    })
    void givesOneWritingForOneNumber(String number, String country, String dialled) {
        assertEquals(Optional.of(dialled), plans.international(number, country(country)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"+01 202 588-0032, US", "588-0032, ", "ask the porter, CH"})
    void leavesWhatCannotBeDialled(String number, String country) {
        assertEquals(Optional.empty(), plans.international(number, country(country)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "+00 0 0000 0000, CH",
        "+1 102 588-0032, US",
        "+1 202 588-003, US",
        "+1 202 588-0032 / 33, US",
        "022 793 70 1, CH",
        "ask the porter, CH",
        "ask the porter, ",
    })
    void guessesNothingWhereNothingIsLikely(String number, String country) {
        assertFalse(plans.isPossible(number, country(country)));
        assertEquals(Optional.empty(), plans.likely(number, country(country)));
    }

    private static Optional<Country> country(String code) {
        return Optional.ofNullable(code).map(Country::new);
    }
}
