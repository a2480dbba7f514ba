package org.petitiondesk.postal;

import org.petitiondesk.model.common.Country;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a country's post writes addresses. A layout has the fields {@code %A} (street and house, any
 * number of lines), {@code %C} (city), {@code %S} (region) and {@code %Z} (postcode); {@code %n}
 * breaks a line, everything else stands as it is.
 *
 * @param layout in the country's own script
 * @param latinLayout in Latin letters; often the same
 * @param postcode empty where the country has none, or none that is known
 * @param examples of postcodes
 */
public record PostalForm(
        Country country,
        String layout,
        String latinLayout,
        Optional<Pattern> postcode,
        List<String> examples) {

    /** Letters that bear these are older than the change, and their addresses are right. */
    private static final Pattern KOREAN_UNTIL_JULY_2015 = Pattern.compile("\\d{3}-?\\d{3}");

    public PostalForm {
        examples = List.copyOf(examples);
    }

    /** Whether the country's own script runs from the city to the house. */
    public boolean isLargeFirst() {
        int region = Math.max(layout.indexOf("%C"), layout.indexOf("%S"));
        return region >= 0 && layout.indexOf("%A") > region;
    }

    /** Whether there can be such a postcode, or it is not known what they look like. */
    public boolean admits(String written) {
        String plain =
                Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("\\p{Pd}", "-")
                        .replaceAll("\\p{Z}+", " ")
                        .replaceFirst("^[ \u3012]+", "")
                        .strip();
        // People put the country before the digits, or leave it out: CH-1213, D-10117, LV-1010.
        String bare =
                plain.replaceFirst("^(?:" + country.code() + "[ -]*|[A-Z]{1,3}-)(?=[0-9])", "");
        return postcode.isEmpty()
                || Stream.of(plain, bare, country.code() + "-" + bare)
                        .anyMatch(code ->
                                postcode.get().matcher(code).matches() || isFormerKorean(code));
    }

    /**
     * A postcode as the post writes it: K1A 0A2 where K1A0A2 was typed. Only where the space or the
     * hyphen can stand in one place alone, and examples have it.
     */
    public String written(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        if (postcode.isEmpty() || !postcode.get().matcher(plain).matches()) {
            return typed;
        }
        return Stream.of(" ", "-")
                .filter(mark -> !plain.contains(mark))
                .filter(mark -> examples.stream().allMatch(example -> example.contains(mark)))
                .map(mark -> parted(plain, mark))
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElse(plain);
    }

    private List<String> parted(String plain, String mark) {
        return IntStream.range(1, plain.length())
                .mapToObj(at -> plain.substring(0, at) + mark + plain.substring(at))
                .filter(code -> postcode.orElseThrow().matcher(code).matches())
                .toList();
    }

    private boolean isFormerKorean(String code) {
        return country.code().equals("KR") && KOREAN_UNTIL_JULY_2015.matcher(code).matches();
    }
}
