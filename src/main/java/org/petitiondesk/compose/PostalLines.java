package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An address as the country of destination writes it (UPU S42). Free lines stay as they are; they
 * are the writer's own.
 */
final class PostalLines {
    private static final String LARGE_FIRST = "large-first";

    private PostalLines() {}

    static List<String> of(PostalAddress address, Language language, LetterWords words) {
        List<String> lines = new ArrayList<>(address.isFreeForm() ? address.lines() : List.of());
        if (!address.isFreeForm()) {
            lines.addAll(structured(address, words));
        }
        String country =
                address.country()
                        .map(destination -> CountryLine.of(destination, lines, language))
                        .orElse("");
        if (!country.isEmpty()) {
            lines.add(country);
        }
        return lines;
    }

    private static List<String> structured(PostalAddress address, LetterWords words) {
        boolean ownScript = Script.hasEastAsian(address.city() + String.join("", address.lines()));
        if (ownScript && words.text(Word.ADDRESS_ORDER).equals(LARGE_FIRST)) {
            String region =
                    Script.hasEastAsian(address.region())
                                    && Script.isUnspaced(address.region().codePointAt(0))
                            ? address.region() + address.city()
                            : joined(address.region(), address.city());
            return Stream.concat(
                            Stream.of(joined(address.postcode(), region)), address.lines().stream())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return Stream.concat(address.lines().stream(), cityLines(address))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> cityLines(PostalAddress address) {
        String city = address.city();
        String region = address.region();
        String postcode = address.postcode();
        String code = address.country().map(Country::code).orElse("");
        return switch (code) {
            case "US" ->
                    Stream.of(
                            joined(
                                    city
                                            + (region.isEmpty() || city.isEmpty() ? "" : ", ")
                                            + region,
                                    postcode));
            case "CA", "AU", "CN", "KR", "JP", "TW", "IN" ->
                    Stream.of(joined(city, region, postcode));
            case "GB", "IE" -> Stream.of(city, region, postcode);
            default -> Stream.of(joined(postcode, city), region);
        };
    }

    private static String joined(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
