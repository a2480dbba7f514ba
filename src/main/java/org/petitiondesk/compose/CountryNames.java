package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether an address says to which country it goes. */
final class CountryNames {
    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());

    /** Read when the first address without a country comes. */
    private static final class Known {
        static final List<String> NAMES =
                CODES.stream()
                        .flatMap(code ->
                                CountryLine.names(new Country(code), Language.ENGLISH).stream())
                        .distinct()
                        .toList();
    }

    private CountryNames() {}

    /**
     * Whether the country is told, by itself or in the lines.
     *
     * @param language whose names count besides English, French and each country's own
     */
    static boolean isTold(PostalAddress address, Language language) {
        if (address.country().isPresent() || address.lines().isEmpty()) {
            return address.country().isPresent();
        }
        Stream<String> inLanguage =
                CODES.stream()
                        .map(code -> Locale.of("", code).getDisplayCountry(language.locale()));
        return CountryLine.isNamed(
                Stream.concat(Known.NAMES.stream(), inLanguage), address.lines());
    }
}
