package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.postal.PostalForm;
import org.petitiondesk.postal.PostalForms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as the country of destination writes it (UPU S42), in its own script or in Latin
 * letters, whichever it was written down in. Free lines stay as they are; they are the writer's
 * own.
 */
final class PostalLines {
    private static final Pattern FIELD = Pattern.compile("%([A-Z])");

    /** An address in East Asian script to a country that has none is written as in these. */
    private static final Country HAN = new Country("CN");

    private static final Country HANGUL = new Country("KR");

    private PostalLines() {}

    static List<String> of(PostalAddress address, Language language) {
        List<String> lines = address.isFreeForm() ? address.lines() : structured(address);
        String country =
                address.country()
                        .map(destination ->
                                CountryLine.of(
                                        // A city may have its country's name: Mexico, Luxembourg.
                                        destination, lines, address.lines(), language))
                        .orElse("");
        if (country.isEmpty()) {
            return lines;
        }
        // What runs from the city to the house begins with the country.
        boolean largeFirst =
                Script.hasEastAsian(country) && Script.hasEastAsian(String.join("", lines));
        List<String> printed = new ArrayList<>(lines);
        printed.add(largeFirst ? 0 : lines.size(), country);
        return printed;
    }

    private static List<String> structured(PostalAddress address) {
        String written = address.region() + address.city() + String.join("", address.lines());
        boolean largeFirst = Script.hasEastAsian(written);
        PostalForm form = form(address.country(), largeFirst, written);
        String layout = (largeFirst ? form.layout() : form.latinLayout()).replace("%n", "\n");
        String postcode = withoutPrefix(form.written(address.postcode()), layout);
        String city = address.city();
        String region = address.region().equalsIgnoreCase(city) ? "" : address.region();
        if (!layout.contains("%Z")) {
            city = joined(" ", city, postcode);
        }
        if (!layout.contains("%S")) {
            layout = layout.replaceFirst("%C.*", "$0\n%S");
        }
        if (!layout.contains("%C") && layout.contains(city.toUpperCase(Locale.ROOT))) {
            city = "";
        }
        if (!layout.contains("%C") || (region.isEmpty() && standsForTheCity(layout))) {
            region = largeFirst ? region + city : joined(", ", city, region);
            city = "";
            layout = layout.contains("%S") ? layout : layout.replaceFirst("%A", "%A\n%S");
        }
        return filled(
                layout,
                Map.of(
                        "A", String.join("\n", address.lines()),
                        "C", city,
                        "S", region,
                        "Z", postcode));
    }

    private static PostalForm form(Optional<Country> country, boolean largeFirst, String written) {
        Optional<PostalForm> own =
                country.map(PostalForms::of).filter(form -> !largeFirst || form.isLargeFirst());
        return own.orElseGet(() ->
                largeFirst
                        ? PostalForms.of(
                                written.codePoints().allMatch(PostalLines::isNoHangul)
                                        ? HAN
                                        : HANGUL)
                        : PostalForms.usual());
    }

    private static boolean isNoHangul(int c) {
        return !Script.isEastAsian(c) || Script.isUnspaced(c);
    }

    /** Where the postcode stands with the region, a city without one takes its place. */
    private static boolean standsForTheCity(String layout) {
        return layout.lines()
                .anyMatch(
                        line -> line.contains("%S") && line.contains("%Z") && !line.contains("%C"));
    }

    /** Some countries put letters before the digits: CH-1213. Not twice. */
    private static String withoutPrefix(String postcode, String layout) {
        Matcher prefix = Pattern.compile("(?m)^([^%\\n]+)%Z").matcher(layout);
        return prefix.find() && postcode.startsWith(prefix.group(1).strip())
                ? postcode.substring(prefix.group(1).strip().length()).strip()
                : postcode;
    }

    private static List<String> filled(String layout, Map<String, String> values) {
        String lines =
                layout.lines().map(line -> pruned(line, values)).collect(Collectors.joining("\n"));
        return FIELD.matcher(lines)
                .replaceAll(
                        field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), "")))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The line without the fields that have no value, and without what joins them to the others.
     */
    private static String pruned(String line, Map<String, String> values) {
        String kept = line;
        for (String field : FIELD.matcher(line).results().map(found -> found.group(1)).toList()) {
            if (values.getOrDefault(field, "").isEmpty()) {
                kept =
                        kept.matches("[^%]*%" + field + ".*")
                                ? kept.replaceFirst("^[^%]*%" + field + "[^%]*", "")
                                : kept.replaceFirst("(?<=%[A-Z])[^%]*%" + field, "");
            }
        }
        return kept;
    }

    private static String joined(String between, String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
