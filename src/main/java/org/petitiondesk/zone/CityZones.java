package org.petitiondesk.zone;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.PlaceName;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time zones of cities. A zone is told where it is certain: where the city gives it its name
 * (in the tz database, or in the Unicode CLDR in one of several languages), where the country has
 * but one, or where all its zones have the same clocks.
 */
public final class CityZones {
    /** Older names that begin otherwise, such as "US/Pacific", are none of cities. */
    private static final Pattern OF_CITY =
            Pattern.compile(
                    "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian"
                            + "|Pacific)/.+");

    private static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "es", "zh-Hans", "zh-Hant", "ko", "ja");

    /** Seats of many missions in countries of several zones, none of which is called after them. */
    private static final Map<String, String> SEATS =
            Map.ofEntries(
                    Map.entry("US washington", "America/New_York"),
                    Map.entry("US washington dc", "America/New_York"),
                    Map.entry("US washington d c", "America/New_York"),
                    Map.entry("US new york city", "America/New_York"),
                    Map.entry("US san francisco", "America/Los_Angeles"),
                    Map.entry("US houston", "America/Chicago"),
                    Map.entry("CA ottawa", "America/Toronto"),
                    Map.entry("NZ wellington", "Pacific/Auckland"),
                    Map.entry("BR brasilia", "America/Sao_Paulo"),
                    Map.entry("ES barcelona", "Europe/Madrid"));

    private CityZones() {}

    /**
     * The zone of a city; empty where it is not certain.
     *
     * @param from the day from which on the clocks matter
     */
    public static Optional<ZoneId> of(String city, Country country, LocalDate from) {
        List<ZoneId> all = zones(country);
        String wanted = PlaceName.plain(city);
        Optional<ZoneId> seat =
                Optional.ofNullable(SEATS.get(country.code() + " " + wanted)).map(ZoneId::of);
        if (seat.isPresent() || all.isEmpty()) {
            return seat;
        }
        if (haveSameClocks(all, from)) {
            return Optional.of(all.getFirst());
        }
        List<ULocale> languages = languages(country);
        List<ZoneId> called =
                all.stream().filter(zone -> isCalled(zone, wanted, languages)).toList();
        return called.isEmpty() || !haveSameClocks(called, from)
                ? Optional.empty()
                : Optional.of(called.getFirst());
    }

    /** Those that are called after a city now first, older names for them last. */
    private static List<ZoneId> zones(Country country) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return Stream.of(SystemTimeZoneType.CANONICAL_LOCATION, SystemTimeZoneType.ANY)
                .map(type -> TimeZone.getAvailableIDs(type, country.code(), null))
                .flatMap(Collection::stream)
                .distinct()
                .filter(id -> OF_CITY.matcher(id).matches() && known.contains(id))
                .map(ZoneId::of)
                .toList();
    }

    private static boolean haveSameClocks(List<ZoneId> zones, LocalDate from) {
        Instant first = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        return zones.stream()
                        .map(ZoneId::getRules)
                        .map(rules -> clocks(rules, first))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Object> clocks(ZoneRules rules, Instant first) {
        return List.of(
                rules.getStandardOffset(first), rules.getOffset(first), rules.getTransitionRules());
    }

    private static boolean isCalled(ZoneId zone, String city, List<ULocale> languages) {
        String id = zone.getId();
        if (PlaceName.plain(id.substring(id.lastIndexOf('/') + 1)).equals(city)) {
            return true;
        }
        return languages.stream()
                .map(language -> TimeZoneNames.getInstance(language).getExemplarLocationName(id))
                .anyMatch(name -> name != null && PlaceName.plain(name).equals(city));
    }

    private static List<ULocale> languages(Country country) {
        ULocale spoken = ULocale.addLikelySubtags(new ULocale("und_" + country.code()));
        return Stream.concat(
                        LANGUAGES.stream().map(ULocale::forLanguageTag),
                        Stream.of(new ULocale(spoken.getLanguage())))
                .toList();
    }
}
