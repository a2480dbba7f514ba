package org.petitiondesk.preflight;

import org.petitiondesk.model.common.Country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What postcodes look like, by country. A form is an example: a digit stands for any digit, a
 * letter for any letter, * for either.
 */
record PostcodeForms(Map<Country, List<String>> forms) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}\\p{Pd}]");

    /** Those that are shipped with the program. */
    static PostcodeForms shipped() {
        try (InputStream in = PostcodeForms.class.getResourceAsStream("postcodes.txt")) {
            if (in == null) {
                throw new IllegalStateException("a shipped table is missing: postcodes.txt");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each form, then a colon and the countries. */
    private static PostcodeForms read(String table) {
        Map<Country, List<String>> forms = new HashMap<>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .forEach(parts -> {
                    for (String code : parts[1].strip().split("\\s+", -1)) {
                        forms.computeIfAbsent(new Country(code), _ -> new ArrayList<>())
                                .add(parts[0].strip());
                    }
                });
        return new PostcodeForms(forms);
    }

    /** The country's forms as people write them; none if they are not known. */
    List<String> of(Country country) {
        return forms.getOrDefault(country, List.of());
    }

    /** Whether a postcode has one of the country's forms, or they are not known. */
    boolean admit(Country country, String postcode) {
        String written =
                Normalizer.normalize(postcode, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        // People put the country before the digits: CH-1213, AZ 1000, D-10117.
        String bare =
                written.replaceFirst(
                        "^(?:" + country.code() + "[\\p{Z}\\p{Pd}]*|[A-Z]{1,3}\\p{Pd})(?=[0-9])",
                        "");
        return of(country).isEmpty()
                || of(country).stream()
                        .map(PostcodeForms::joined)
                        .anyMatch(form -> fits(joined(written), form) || fits(joined(bare), form));
    }

    private static boolean fits(String postcode, String form) {
        return postcode.length() == form.length()
                && IntStream.range(0, form.length())
                        .allMatch(i -> fits(postcode.charAt(i), form.charAt(i)));
    }

    private static boolean fits(char written, char form) {
        boolean isDigit = written >= '0' && written <= '9';
        boolean isLetter = written >= 'A' && written <= 'Z';
        if (form == '*') {
            return isDigit || isLetter;
        }
        return Character.isDigit(form) ? isDigit : isLetter;
    }

    private static String joined(String postcode) {
        return SEPARATORS.matcher(postcode).replaceAll("");
    }
}
