package org.petitiondesk.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Country;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

class CityZonesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @ParameterizedTest
    @CsvSource({
        "Genève, CH, Europe/Zurich",
        "Seoul, KR, Asia/Seoul",
        "London, GB, Europe/London",
        "New York, US, America/New_York",
        "NEW-YORK, US, America/New_York",
        "纽约, US, America/New_York",
        "'Washington, D.C.', US, America/New_York",
        "Chicago, US, America/Chicago",
        "Toronto, CA, America/Toronto",
        "Ottawa, CA, America/Toronto",
        "Ciudad de México, MX, America/Mexico_City",
        "Canberra, AU, Australia/Canberra",
        "Brasília, BR, America/Sao_Paulo",
        "München, DE, Europe/Berlin",
        "New Delhi, IN, Asia/Calcutta",
        "Москва, RU, Europe/Moscow",
        "Auckland, NZ, Pacific/Auckland",
    })
    void tellsWhatIsCertain(String city, String country, String zone) {
        assertEquals(Optional.of(ZoneId.of(zone)), CityZones.of(city, new Country(country), DAY));
    }

    @ParameterizedTest
    @CsvSource({"Springfield, US", "Lhasa, CN", "'', US", "Anywhere, ZZ", "Porto, PT"})
    void neverGuesses(String city, String country) {
        assertEquals(Optional.empty(), CityZones.of(city, new Country(country), DAY));
    }
}
