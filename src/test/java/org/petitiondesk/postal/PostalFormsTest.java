package org.petitiondesk.postal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Country;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class PostalFormsTest {

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "US, 20008",
        "US, 20008-1234",
        "US, US-20008",
        "CH, 1213",
        "CH, CH-1213",
        "DE, D-10117",
        "DE, 10117",
        "CN, 100020",
        "CN, １０００２０",
        "KR, 03044",
        "KR, 110-033",
        "KR, 110033",
        "JP, 100-8919",
        "JP, 〒100-8919",
        "CA, k1a0b1",
        "GB, SW1A 2AA",
        "GB, M1 1AE",
        "IE, D02 X285",
        "NL, 2514 EA",
        "PL, 00‑950",
        "LV, 1010",
        "LV, LV-1010",
        "AZ, AZ 1000",
        "SE, SE-114 55",
        "AR, C1002AAC",
        "AR, 1002",
        // Of these countries nothing is known, or they have no postcodes.
        "AE, 12345",
        "HK, 00000",
        "XX, ABC",
    })
    void takePostcodesThatThereCanBe(String country, String postcode) {
        assertTrue(form(country).admits(postcode));
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
        "KR, 1100",
    })
    void refusePostcodesThatThereCannotBe(String country, String postcode) {
        assertFalse(form(country).admits(postcode));
    }

    @Test
    void admitTheirOwnExamples() {
        for (PostalForm form : all()) {
            for (String example : form.examples()) {
                assertTrue(form.admits(example), () -> form.country() + " " + example);
            }
        }
    }

    @Test
    void areKnownOfMostCountries() {
        long laidOut = all().stream().filter(form -> !form.layout().equals(usual())).count();
        assertTrue(laidOut > 150, () -> laidOut + " layouts");
        long coded = all().stream().filter(form -> form.postcode().isPresent()).count();
        assertTrue(coded > 170, () -> coded + " postcodes");
    }

    @Test
    void tellWhereAddressesRunFromTheCityToTheHouse() {
        assertEquals(
                List.of("CN", "HK", "HU", "IR", "JP", "KP", "KR", "KZ", "TW"),
                all().stream()
                        .filter(PostalForm::isLargeFirst)
                        .map(form -> form.country().code())
                        .toList());
    }

    private static String usual() {
        return PostalForms.usual().layout();
    }

    private static List<PostalForm> all() {
        return Stream.of(Locale.getISOCountries()).sorted().map(PostalFormsTest::form).toList();
    }

    private static PostalForm form(String country) {
        return PostalForms.of(new Country(country));
    }
}
