package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The closed sets of words that files use, and what they mean. */
final class FieldWords {
    static final List<String> OFFICES =
            Arrays.stream(OfficeKind.values()).map(OfficeKind::word).toList();
    static final List<String> LAYOUTS =
            Arrays.stream(LetterLayout.values()).map(LetterLayout::word).toList();
    static final List<String> PAPERS = Arrays.stream(Paper.values()).map(Paper::word).toList();
    static final List<String> GENDERS = List.of("female", "male", "unknown");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Codes that people write though ISO 3166-1 gives the country another. */
    private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

    /** Countries by their names, and by their codes of three letters, as people write them. */
    private static final Map<String, String> COUNTRIES = countries();

    private FieldWords() {}

    static Optional<Gender> gender(String word) {
        return Arrays.stream(Gender.values())
                .filter(gender -> gender.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** The language of a tag whose first part is a language that exists. */
    static Optional<Language> language(String tag) {
        try {
            Language language = new Language(tag.strip());
            String primary = language.primary();
            boolean exists = LANGUAGES.contains(primary) || primary.length() == 3;
            return exists && !tag.isBlank() ? Optional.of(language) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Country> country(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{2}") && !MISTAKEN.containsKey(upper)
                ? Optional.of(new Country(upper))
                : Optional.empty();
    }

    /** The code that was probably meant: for a mistaken code, or for a country's name. */
    static Optional<String> likelyCountry(String written) {
        String wanted = written.strip();
        String mistaken = MISTAKEN.get(wanted.toUpperCase(Locale.ROOT));
        return mistaken != null ? Optional.of(mistaken) : countryNamed(wanted);
    }

    /** The language that was probably meant by a language's name, for example "French". */
    static Optional<String> likelyLanguage(String written) {
        return LANGUAGES.stream()
                .filter(tag -> isNameOf(Locale.of(tag), written.strip()))
                .sorted()
                .findFirst();
    }

    private static boolean isNameOf(Locale language, String written) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH, language)
                .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(written));
    }

    private static Optional<String> countryNamed(String name) {
        return Optional.ofNullable(COUNTRIES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            for (Locale in :
                    List.of(
                            Locale.ENGLISH,
                            Locale.FRENCH,
                            Locale.SIMPLIFIED_CHINESE,
                            Locale.KOREAN)) {
                names.put(country.getDisplayCountry(in).toLowerCase(Locale.ROOT), code);
            }
        }
        return names;
    }
}
