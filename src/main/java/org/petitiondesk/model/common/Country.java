package org.petitiondesk.model.common;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its two-letter code (ISO 3166-1 alpha-2, upper case). Codes that ISO has not given
 * out are accepted too, because people use them as placeholders; {@link #isAssigned} tells.
 */
public record Country(String code) {
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    /** Set aside by ISO for the user's own purposes, and used by all posts and the Unicode CLDR. */
    private static final String KOSOVO = "XK";

    /**
     * @throws IllegalArgumentException if the code is not two letters A to Z
     */
    public Country {
        code = code.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a two-letter country code");
        }
    }

    /** Whether ISO 3166-1 has given this code to a country, or everybody uses it for one. */
    public boolean isAssigned() {
        return ASSIGNED.contains(code) || code.equals(KOSOVO);
    }

    /** The country's short name in a language; for a code that is not assigned mostly the code. */
    public String name(Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** The name of a country for its code; other text is left as it is. */
    public static String nameOf(String codeOrName, Language language) {
        return codeOrName.matches("[A-Z]{2}") ? new Country(codeOrName).name(language) : codeOrName;
    }

    @Override
    public String toString() {
        return code;
    }
}
