package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.typeset.FaceCatalog.Series;

import java.util.List;
import java.util.Optional;

/** Writings whose letters join, stack or change places, so that they are set by whole words. */
enum ComplexScript {
    ARABIC(Series.ARABIC, "und-Arab", "ar fa ug ur ps ckb sd", 1.3),
    HEBREW(Series.HEBREW, "und-Hebr", "he yi", 0),
    DEVANAGARI(Series.DEVANAGARI, "und-Deva", "hi ne mr sa", 0),
    THAI(Series.THAI, "th", "th", 0),
    TIBETAN(Series.TIBETAN, "bo", "bo dz", 1.75),
    MYANMAR(Series.MYANMAR, "und-Mymr", "my shn mnw", 1.6),
    KHMER(Series.KHMER, "km", "km", 1.7);

    /** No letter of these stands before it in Unicode. */
    static final int FIRST = 0x590;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Series series;
    private final String tag;
    private final String languages;
    private final double leading;

    /**
     * @param tag of text of which only the writing is known
     * @param languages that are written so, by tag
     * @param leading distance in sizes at which lines do not touch; 0 where the usual is enough
     */
    ComplexScript(Series series, String tag, String languages, double leading) {
        this.series = series;
        this.tag = tag;
        this.languages = languages;
        this.leading = leading;
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

    /** How far apart lines of a text must be, in sizes; 0 where the usual is enough. */
    static double leading(String text) {
        double most = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                most = Math.max(most, of(text.charAt(i)).map(script -> script.leading).orElse(0.0));
            }
        }
        return most;
    }

    /** The same of a text in a language. */
    static double leading(Language language) {
        for (ComplexScript script : values()) {
            if (script.writes(language)) {
                return script.leading;
            }
        }
        return 0;
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
        return List.of(languages.split(" ")).contains(language.primary());
    }

    /** What a name in this writing is tagged with; empty where the text around is in it. */
    Optional<Language> foreignTo(Language around) {
        return writes(around) ? Optional.empty() : Optional.of(new Language(tag));
    }
}
