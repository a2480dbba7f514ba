package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells where a text is in another writing than its language, so that it is read out as such. */
final class ForeignPhrases {
    /** Of Han characters in another language's text; which way they are written is not known. */
    private static final Language CHINESE = new Language("zh");

    private static final Language JAPANESE = new Language("ja");
    private static final Language GREEK = new Language("el");
    private static final Language ARMENIAN = new Language("hy");
    private static final Language GEORGIAN = new Language("ka");

    /** Written in Latin and in Cyrillic letters. */
    private static final Set<String> OF_TWO_WRITINGS =
            Set.of("az", "bs", "cnr", "ku", "sh", "sr", "tk", "tt", "uz");

    private static final int FIRST_GREEK = 0x370;

    private static final Map<Language, Integer> SCRIPTS = new ConcurrentHashMap<>();
    private static final Map<Integer, Language> TAGS = new ConcurrentHashMap<>();

    private final Language around;
    private final Language base;
    private final int own;
    private final Optional<ComplexScript> shaped;

    private ForeignPhrases(Language around, Language base) {
        this.around = around;
        this.base = base;
        this.own = SCRIPTS.computeIfAbsent(around, ForeignPhrases::script);
        this.shaped = ComplexScript.of(around);
    }

    /**
     * The language that the writing of each code point gives away; empty where it is that of the
     * text around. What stands between letters of one language, such as spaces, is in it too.
     *
     * @param around in which the text is said to be
     * @param base the letter's
     */
    static List<Optional<Language>> in(int[] text, Language around, Language base) {
        ForeignPhrases phrases = new ForeignPhrases(around, base);
        return phrases.isPlain(text)
                ? Collections.nCopies(text.length, Optional.empty())
                : phrases.languages(text);
    }

    /** Whether a look at each character tells that none is foreign; most texts are such. */
    private boolean isPlain(int[] text) {
        if (own != UScript.LATIN) {
            return false;
        }
        for (int character : text) {
            if (character >= FIRST_GREEK) {
                return false;
            }
        }
        return true;
    }

    private List<Optional<Language>> languages(int[] text) {
        List<Optional<Language>> found =
                new ArrayList<>(Collections.nCopies(text.length, Optional.empty()));
        Optional<Language> last = Optional.empty();
        int end = 0;
        for (int at = 0; at < text.length; at++) {
            boolean goesOn = at == end && at > 0 && Writing.isMark(text[at]);
            if (goesOn || !isOfNoWriting(text[at])) {
                Optional<Language> language = goesOn ? last : language(text[at]);
                int from = language.equals(last) ? end : at;
                for (int i = from; i <= at; i++) {
                    found.set(i, language);
                }
                last = language;
                end = at + 1;
            }
        }
        return found;
    }

    private static boolean isOfNoWriting(int character) {
        return switch (UScript.getScript(character)) {
            case UScript.COMMON -> !Writing.isKana(character);
            case UScript.INHERITED, UScript.UNKNOWN -> true;
            default -> Character.getType(character) == Character.LETTER_NUMBER;
        };
    }

    private Optional<Language> language(int letter) {
        if (Writing.isKana(letter)) {
            return Optional.of(JAPANESE).filter(_ -> !Writing.isJapanese(around));
        }
        if (Writing.isHangul(letter)) {
            return Optional.of(Language.KOREAN).filter(_ -> !Writing.isKorean(around));
        }
        if (Writing.isHan(letter)) {
            boolean isForeign = !Writing.isHanLanguage(around) && !Writing.isKorean(base);
            return Optional.of(CHINESE).filter(_ -> isForeign);
        }
        Optional<ComplexScript> complex = ComplexScript.of(letter);
        if (complex.isPresent()) {
            return complex.map(ComplexScript::tag).filter(_ -> !complex.equals(shaped));
        }
        int script = UScript.getScript(letter);
        boolean isOwn = own == UScript.UNKNOWN || own == script || isOtherWriting(script);
        return isOwn
                ? Optional.empty()
                : Optional.of(TAGS.computeIfAbsent(script, ForeignPhrases::tag));
    }

    /** Whether it is the other of two writings of a language of which nobody told which it is. */
    private boolean isOtherWriting(int script) {
        return (script == UScript.LATIN || script == UScript.CYRILLIC)
                && OF_TWO_WRITINGS.contains(around.tag());
    }

    /** The writing of a language; unknown where the tag does not tell. */
    private static int script(Language language) {
        String tag = language.tag();
        String likely =
                tag.equals(Language.UNDETERMINED.tag())
                        ? ""
                        : ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
        return switch (likely) {
            case "" -> UScript.UNKNOWN;
            case "Hans", "Hant", "Jpan" -> UScript.HAN;
            case "Kore" -> UScript.HANGUL;
            default -> UScript.getCodeFromName(likely);
        };
    }

    private static Language tag(int script) {
        return switch (script) {
            case UScript.GREEK -> GREEK;
            case UScript.ARMENIAN -> ARMENIAN;
            case UScript.GEORGIAN -> GEORGIAN;
            default -> new Language("und-" + UScript.getShortName(script));
        };
    }
}
