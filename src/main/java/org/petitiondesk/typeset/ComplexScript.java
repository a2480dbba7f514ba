package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.typeset.FaceCatalog.Series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writings whose letters join, stack or change places, so that they are set by whole words. */
enum ComplexScript {
    ARABIC(Series.ARABIC, "und-Arab", "ar", "fa", "ug", "ur", "ps", "ckb", "sd"),
    HEBREW(Series.HEBREW, "und-Hebr", "he", "yi"),
    DEVANAGARI(Series.DEVANAGARI, "und-Deva", "hi", "ne", "mr", "sa"),
    THAI(Series.THAI, "th", "th"),
    TIBETAN(Series.TIBETAN, "bo", "bo", "dz"),
    MYANMAR(Series.MYANMAR, "und-Mymr", "my", "shn", "mnw"),
    KHMER(Series.KHMER, "km", "km");

    /** No letter of these stands before it in Unicode. */
    static final int FIRST = 0x590;

    private static final Map<String, ComplexScript> BY_LANGUAGE = byLanguage();

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Series series;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Language tag;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> languages;

    /**
     * @param tag of text of which only the writing is known
     * @param languages that are written so, by tag
     */
    ComplexScript(Series series, String tag, String... languages) {
        this.series = series;
        this.tag = new Language(tag);
        this.languages = List.of(languages);
    }

    /** The writing of a letter; empty if it is set letter by letter, or not at all. */
    static Optional<ComplexScript> of(int codePoint) {
        if (codePoint < FIRST) {
            return Optional.empty();
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.ARABIC -> Optional.of(ARABIC);
            case UScript.HEBREW -> Optional.of(HEBREW);
            case UScript.DEVANAGARI -> Optional.of(DEVANAGARI);
            case UScript.THAI -> Optional.of(THAI);
            case UScript.TIBETAN -> Optional.of(TIBETAN);
            case UScript.MYANMAR -> Optional.of(MYANMAR);
            case UScript.KHMER -> Optional.of(KHMER);
            default -> Optional.empty();
        };
    }

    /** The writing of a language; empty if it is set letter by letter, or not at all. */
    static Optional<ComplexScript> of(Language language) {
        return Optional.ofNullable(BY_LANGUAGE.get(Writing.primary(language)));
    }

    /** Whether a word in this writing goes on with a character. */
    boolean continuesWith(int codePoint) {
        return of(codePoint).equals(Optional.of(this))
                || codePoint == ZERO_WIDTH_JOINER
                || codePoint == ZERO_WIDTH_NON_JOINER
                || Writing.isMark(codePoint)
                || UScript.hasScript(codePoint, script());
    }

    private int script() {
        return switch (this) {
            case ARABIC -> UScript.ARABIC;
            case HEBREW -> UScript.HEBREW;
            case DEVANAGARI -> UScript.DEVANAGARI;
            case THAI -> UScript.THAI;
            case TIBETAN -> UScript.TIBETAN;
            case MYANMAR -> UScript.MYANMAR;
            case KHMER -> UScript.KHMER;
        };
    }

    Face face(Style style) {
        return FaceCatalog.face(series, style);
    }

    /** Whether the machine has what is needed to set it. */
    boolean canBeShaped() {
        return face(Style.SERIF).shaper().isPresent();
    }

    /** Where its letters are looked for. */
    List<Series> order() {
        return List.of(series);
    }

    /** Whether a language is written so. */
    boolean writes(Language language) {
        return of(language).equals(Optional.of(this));
    }

    /** What a text of which only the writing is known is tagged with. */
    Language tag() {
        return tag;
    }

    private static Map<String, ComplexScript> byLanguage() {
        Map<String, ComplexScript> found = new HashMap<>();
        for (ComplexScript script : values()) {
            script.languages.forEach(language -> found.put(language, script));
        }
        return Map.copyOf(found);
    }
}
