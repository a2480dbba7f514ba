package org.petitiondesk.model.common;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A language as a BCP 47 tag in canonical case, for example {@code en}, {@code en-GB}, {@code
 * zh-Hans}, {@code ko}.
 */
public record Language(String tag) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language CHINESE_SIMPLIFIED = new Language("zh-Hans");
    public static final Language CHINESE_TRADITIONAL = new Language("zh-Hant");
    public static final Language KOREAN = new Language("ko");

    /** For text whose language nobody told (ISO 639-2 "und"). */
    public static final Language UNDETERMINED = new Language("und");

    private static final Set<String> FROM_RIGHT_TO_LEFT =
            Set.of(
                    "ar", "ary", "arz", "azb", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo",
                    "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS_FROM_RIGHT_TO_LEFT =
            Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    /**
     * @throws IllegalArgumentException if the tag is not well-formed by BCP 47
     */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (java.util.IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag", e);
        }
    }

    /** The language alone, without script or region: {@code zh} for {@code zh-Hans}. */
    public String primary() {
        return locale().getLanguage();
    }

    /** What it is written in. */
    public Writing writing() {
        return Writing.of(this);
    }

    /** Whether both are the same language, whatever their script or region. */
    public boolean sameLanguageAs(Language other) {
        return primary().equals(other.primary());
    }

    /**
     * The first of some things that are in this language, whatever its region; Chinese in the same
     * characters goes before Chinese in others.
     */
    public <T> Optional<T> nearest(Collection<T> things, Function<T, Language> language) {
        return things.stream()
                .filter(each -> sameLanguageAs(language.apply(each)))
                .min(
                        Comparator.comparing(each ->
                                hasTraditionalCharacters()
                                        != language.apply(each).hasTraditionalCharacters()));
    }

    /** Whether it is written from right to left, by its script or else by the language. */
    public boolean isRightToLeft() {
        String script = locale().getScript();
        return script.isEmpty()
                ? FROM_RIGHT_TO_LEFT.contains(primary())
                : SCRIPTS_FROM_RIGHT_TO_LEFT.contains(script);
    }

    /** Whether this is Chinese in traditional characters, by its script or region. */
    public boolean hasTraditionalCharacters() {
        return primary().equals("zh")
                && switch (locale().getCountry()) {
                    case "TW", "HK", "MO" -> !locale().getScript().equals("Hans");
                    default -> locale().getScript().equals("Hant");
                };
    }

    /** The same as a locale of the platform. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
