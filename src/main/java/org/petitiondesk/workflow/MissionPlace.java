package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the letter to somebody goes: the city, as far as an address or a mission's name tells. */
final class MissionPlace {
    private static final String BETWEEN_WORDS = "[\\s,;()]+";

    private MissionPlace() {}

    /**
     * The city in ASCII; where no address tells it, the mission's name, else the country's code.
     * Empty if nothing is known.
     */
    static String of(AddresseeOnDate addressee) {
        OfficeHolder end = addressee.careOf().orElse(addressee.to());
        return Stream.<Supplier<String>>of(
                        () -> addressee.postalAddress().map(PostalAddress::city).orElse(""),
                        () -> addressee.postalAddress().map(MissionPlace::lastLine).orElse(""),
                        () ->
                                end.organization()
                                        .map(body -> body.names().inOrAny(Language.ENGLISH))
                                        .orElse(""),
                        () ->
                                addressee
                                        .postalAddress()
                                        .flatMap(PostalAddress::country)
                                        .map(Country::code)
                                        .orElse(""))
                .map(text -> FileNames.ascii(text.get()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * The city of an address as it is written there; empty if the address tells none. In Han and
     * Hangul the last line is the street.
     */
    static String city(PostalAddress address) {
        if (!address.city().isEmpty()) {
            return address.city();
        }
        String line = lastLine(address);
        return FileNames.ascii(line).isEmpty() ? "" : line;
    }

    /** The last of several free lines that tells more than numbers and the country. */
    private static String lastLine(PostalAddress address) {
        List<String> lines = address.lines();
        Set<String> country = address.country().map(MissionPlace::names).orElse(Set.of());
        return lines.reversed().stream()
                .limit(Math.max(0, lines.size() - 1))
                .map(line -> place(line, country))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String place(String line, Set<String> country) {
        if (country.contains(line.strip().toLowerCase(Locale.ROOT))) {
            return "";
        }
        List<String> words =
                Stream.of(line.split(BETWEEN_WORDS))
                        .filter(word -> word.chars().noneMatch(Character::isDigit))
                        .filter(word -> !country.contains(word.toLowerCase(Locale.ROOT)))
                        .toList();
        return String.join(" ", words);
    }

    private static Set<String> names(Country country) {
        Locale region = Locale.of("", country.code());
        return Stream.of(
                        country.code(),
                        country.isAssigned() ? region.getDisplayCountry(Locale.ENGLISH) : "",
                        country.isAssigned() ? region.getDisplayCountry(Locale.FRENCH) : "",
                        country.code().equals("US") ? "USA" : "",
                        country.code().equals("GB") ? "UK" : "")
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
