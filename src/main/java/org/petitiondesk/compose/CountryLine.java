package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The country of destination as the last line of an address, in capitals (UPU, Convention Manual,
 * article 17-107), unless the address names it already.
 */
final class CountryLine {
    /** Names that people write and that are not the short names of the Unicode CLDR. */
    private static final Map<String, List<String>> OTHER_NAMES =
            Map.of(
                    "US",
                            List.of(
                                    "US",
                                    "U.S.",
                                    "U.S.A.",
                                    "United States of America",
                                    "美利坚合众国",
                                    "美利堅合眾國"),
                    "GB", List.of("UK", "U.K.", "Great Britain", "England", "Scotland", "Wales"),
                    "KR", List.of("Republic of Korea", "Corée", "大韩民国", "大韓民國", "한국"),
                    "KP", List.of("DPRK", "朝鲜民主主义人民共和国", "朝鮮民主主義人民共和國", "조선민주주의인민공화국"),
                    "CN", List.of("P.R.C.", "PRC", "中华人民共和国", "中華人民共和國", "중화인민공화국"),
                    "RU", List.of("Russian Federation", "Fédération de Russie"),
                    "CZ", List.of("Czech Republic", "République tchèque"),
                    "NL", List.of("The Netherlands", "Holland"));

    /**
     * Posts of their own (UPU, addressing sheets HKG and MAC). The CLDR adds China to their names,
     * and sends the letter there.
     */
    private static final Map<String, Map<String, String>> OF_THE_POST =
            Map.of(
                    "HK", Map.of("en", "Hong Kong", "zh", "香港", "ko", "홍콩"),
                    "MO", Map.of("en", "Macao", "zh", "澳门", "zh-Hant", "澳門", "ko", "마카오"));

    private static final String TRADITIONAL = Language.CHINESE_TRADITIONAL.tag();

    private CountryLine() {}

    /**
     * The line to add; empty if none is needed.
     *
     * @param written the lines that somebody wrote, who may have named the country in them
     */
    static String of(
            Country country, List<String> address, List<String> written, Language language) {
        if (!country.isAssigned()
                || address.isEmpty()
                || (!written.isEmpty() && isNamed(country, written, language))) {
            return "";
        }
        return name(country, language).toUpperCase(language.locale());
    }

    private static String name(Country country, Language language) {
        Map<String, String> names = OF_THE_POST.getOrDefault(country.code(), Map.of());
        String tag = language.hasTraditionalCharacters() ? TRADITIONAL : language.primary();
        return names.isEmpty()
                ? country.name(language)
                : names.getOrDefault(
                        tag, names.getOrDefault(language.primary(), names.getOrDefault("en", "")));
    }

    private static boolean isNamed(Country country, List<String> address, Language language) {
        return isNamed(names(country, language).stream(), address);
    }

    /** Whether an address ends with one of some names, or begins with it as in East Asia. */
    static boolean isNamed(Stream<String> names, List<String> address) {
        String last = plain(address.getLast());
        String first = plain(address.getFirst());
        // An address in East Asian script begins with the country.
        return names.map(CountryLine::plain)
                .anyMatch(name ->
                        endsWithWord(last, name)
                                || (Script.hasEastAsian(name) && first.startsWith(name)));
    }

    /** The names of a country: its own, in some languages, and others that people write. */
    static Set<String> names(Country country, Language language) {
        Set<String> names = new TreeSet<>(OTHER_NAMES.getOrDefault(country.code(), List.of()));
        Stream<Locale> own =
                Arrays.stream(Locale.getAvailableLocales())
                        .filter(locale -> locale.getCountry().equals(country.code()));
        names.addAll(OF_THE_POST.getOrDefault(country.code(), Map.of()).values());
        Stream.concat(own, Stream.of(language.locale(), Locale.ENGLISH, Locale.FRENCH))
                .map(Locale.of("", country.code())::getDisplayCountry)
                .forEach(names::add);
        try {
            names.add(Locale.of("", country.code()).getISO3Country());
        } catch (MissingResourceException _) {
            // A code without a three-letter sister has one name less.
        }
        return names;
    }

    /** The country that a line of an address consists of; the last one if there are several. */
    static Optional<Country> in(List<String> address, Language language) {
        List<String> lines = address.stream().map(CountryLine::plain).toList().reversed();
        return lines.stream()
                .flatMap(line ->
                        Arrays.stream(Locale.getISOCountries())
                                .map(Country::new)
                                .filter(country -> isName(line, country, language)))
                .findFirst();
    }

    private static boolean isName(String line, Country country, Language language) {
        return Stream.concat(names(country, language).stream(), Stream.of(name(country, language)))
                .anyMatch(name -> plain(name).equals(line));
    }

    private static boolean endsWithWord(String line, String name) {
        int before = line.length() - name.length() - 1;
        return line.endsWith(name)
                && (before < 0
                        || !Character.isLetterOrDigit(line.charAt(before))
                        || Script.hasEastAsian(name));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').strip();
    }
}
