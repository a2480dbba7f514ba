package org.petitiondesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of addressees as large as any library will have: embassies of many countries in many
 * cities, half of the letters to the ambassador and half to a president care of one. Invented.
 */
public final class ManyMissions {
    private static final int COUNTRIES = 100;

    private ManyMissions() {}

    /** Writes the list as CSV. */
    public static Path write(Path file, int many) throws IOException {
        return Files.writeString(
                file,
                IntStream.range(0, many)
                        .mapToObj(ManyMissions::row)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "name,post,office,organization,country,"
                                                + "via name,via post,via office,via organization,"
                                                + "address,postcode,city,address-country,"
                                                + "fax,email,telephone,language,verified,source\n",
                                        "\n")));
    }

    private static String row(int number) {
        String country = code(number % COUNTRIES);
        String land = "Land " + country;
        String city = "City " + number / COUNTRIES;
        String envoy = "Envoy Number" + number;
        String mission = "Embassy of " + land;
        String holder =
                number % 2 == 0
                        ? envoy
                                + ",Ambassador of "
                                + land
                                + ",ambassador,"
                                + mission
                                + ','
                                + country
                                + ",,,,"
                        : "Head Of"
                                + country
                                + ",President of "
                                + land
                                + ",head-of-state,,"
                                + country
                                + ','
                                + envoy
                                + ",Ambassador,ambassador,"
                                + mission;
        return String.join(
                ",",
                holder,
                number + " Mission Street",
                "%05d".formatted(number),
                city,
                code(number / COUNTRIES),
                "+41 22 555 %04d".formatted(number % 10_000),
                "office" + number + "@example.org",
                "+41 22 556 %04d".formatted(number % 10_000),
                "en",
                "2026-01-%02d".formatted(1 + number % 28),
                "list of missions");
    }

    /** A country's code, of those that ISO 3166-1 has. */
    private static String code(int number) {
        String[] codes = Locale.getISOCountries();
        return codes[number % codes.length];
    }
}
