package org.petitiondesk.preflight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Country;

class PostcodeFormsTest {
    private final PostcodeForms forms = PostcodeForms.shipped();

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "US, 20008",
        "US, 20008-1234",
        "US, 200081234",
        "CH, 1213",
        "CH, CH-1213",
        "DE, D-10117",
        "DE, 10117",
        "CN, 100020",
        "CN, １０００２０",
        "KR, 03044",
        "KR, 110-033",
        "JP, 100-8919",
        "CA, k1a0b1",
        "GB, SW1A 2AA",
        "GB, M1 1AE",
        "IE, D02 X285",
        "IE, D6W F4E2",
        "NL, 2514 EA",
        "PL, 00‑950",
        "AZ, AZ 1000",
        "AR, C1002AAC",
        "AR, 1002",
        // Of these countries nothing is known, or they have no postcodes.
        "AE, 12345",
        "XX, ABC",
    })
    void takesPostcodesThatThereCanBe(String country, String postcode) {
        assertTrue(forms.admit(new Country(country), postcode));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "US, ABC",
        "US, 2000",
        "US, DC 20008",
        "CH, 12135",
        "CH, D-10117",
        "CN, 10020",
        "CA, 20008",
        "GB, 20008",
        "GB, SW1A",
        "PL, 009500",
        "IE, 02 X285",
    })
    void refusesPostcodesThatThereCannotBe(String country, String postcode) {
        assertFalse(forms.admit(new Country(country), postcode));
    }

    @Test
    void knowsCountriesThatThereAre() {
        forms.forms().keySet().stream()
                .filter(country -> !country.code().equals("XK"))
                .forEach(country -> assertTrue(country.isAssigned(), country.code()));
        assertTrue(forms.forms().size() > 150);
    }
}
