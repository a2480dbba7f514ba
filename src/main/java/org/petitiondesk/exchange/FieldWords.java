package org.petitiondesk.exchange;

import org.petitiondesk.exchange.Term.Standing;
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

    /** What lists write for a gender; also how the person is addressed, which tells it. */
    private static final Map<Gender, Set<String>> GENDER_WORDS =
            Map.of(
                    Gender.FEMALE,
                    words(
                            "female|f|woman|femme|féminin|女|女性|여|여자|여성"
                                + "|frau|weiblich|mujer|femenino|señora|mrs|ms|miss|mme|mlle|madame|mademoiselle|女士|小姐|여사"),
                    Gender.MALE,
                    words(
                            "male|m|man|herr|männlich|hombre|masculino|señor|homme|masculin|男|男性|남|남자|남성|mr|monsieur|先生"),
                    Gender.UNKNOWN,
                    words("unknown"));

    private static final Map<Standing, Set<String>> STANDING_WORDS =
            Map.of(
                    Standing.CURRENT,
                    words("current|in office|en fonction|现任|現任|현직"),
                    Standing.FORMER,
                    words("former|past|ancien|ancienne|前任|전임|전직"),
                    Standing.COMING,
                    words("coming|designate|elect|désigné|désignée|候任|내정"));

    private FieldWords() {}

    static Optional<Gender> gender(String word) {
        String wanted = word.strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
        return GENDER_WORDS.entrySet().stream()
                .filter(each -> each.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Standing> standing(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return STANDING_WORDS.entrySet().stream()
                .filter(each -> each.getValue().contains(wanted))
                .map(Map.Entry::getKey)
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
        String wanted = written.strip().replaceAll("(?<=\\b\\p{L})\\.", "");
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

    private static Set<String> words(String alternatives) {
        return Set.of(alternatives.split("\\|"));
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
                            Locale.GERMAN,
                            Locale.of("es"),
                            Locale.SIMPLIFIED_CHINESE,
                            Locale.TRADITIONAL_CHINESE,
                            Locale.KOREAN,
                            Locale.JAPANESE)) {
                names.put(country.getDisplayCountry(in).toLowerCase(Locale.ROOT), code);
            }
        }
        return names;
    }
}
