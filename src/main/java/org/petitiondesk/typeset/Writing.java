package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What kind of character a code point is, as far as setting text depends on it. */
final class Writing {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int GRAPHEME_JOINER = 0x34F;

    /** No mark stands before it in Unicode. */
    static final int FIRST_MARK = 0x300;

    private static final int NO_BREAK_SPACE = 0xA0;

    /** From here on to {@link #VARIATIONS}, with most Han and all Hangul, nothing is invisible. */
    private static final int HAN = 0x4E00;

    private static final int VARIATIONS = 0xFE00;
    private static final int LONG_KANA = 'ー';
    private static final String OPENING = "（《“‘「『【〔〈［｛";
    private static final String CLOSING = "、，。：；？！）》”’」』】〕〉］｝．";
    private static final String PAUSES = "、，。：；？！．";
    private static final Pattern EMPHASISED = Pattern.compile("[\\p{L}\\p{N}\\p{S}]");
    private static final String AMBIGUOUS = "“”‘’…—⋯";

    /** Asked for every character of a letter, and slow to find out. */
    private static final Map<Language, String> PRIMARY = new ConcurrentHashMap<>();

    private static final Map<Language, Boolean> TRADITIONAL = new ConcurrentHashMap<>();

    private Writing() {}

    /** Whether a language is written with Han characters and without spaces. */
    static boolean isHanLanguage(Language language) {
        String primary = primary(language);
        return primary.equals("zh") || primary.equals("ja") || primary.equals("yue");
    }

    /** Whether a language is written with traditional Han characters. */
    static boolean isTraditional(Language language) {
        return TRADITIONAL.computeIfAbsent(language, Language::hasTraditionalCharacters);
    }

    static boolean isKorean(Language language) {
        return primary(language).equals("ko");
    }

    static boolean isJapanese(Language language) {
        return primary(language).equals("ja");
    }

    /** As {@link Language#primary()}. */
    static String primary(Language language) {
        String known = PRIMARY.get(language);
        return known == null ? PRIMARY.computeIfAbsent(language, Language::primary) : known;
    }

    static boolean isHangul(int codePoint) {
        return UScript.getScript(codePoint) == UScript.HANGUL;
    }

    /** Kana, with the mark that makes them long. */
    static boolean isKana(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HIRAGANA, UScript.KATAKANA -> true;
            default -> codePoint == LONG_KANA;
        };
    }

    /** Han, kana and Bopomofo letters. */
    static boolean isHan(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
            default -> false;
        };
    }

    /** Whether a character is made for the full width of a Han character. */
    static boolean isWide(int codePoint) {
        return isHan(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0x3200 && codePoint <= 0x33FF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }

    /** Marks that Chinese sets wide and other languages narrow. */
    static boolean isAmbiguous(int codePoint) {
        return AMBIGUOUS.indexOf(codePoint) >= 0;
    }

    static boolean isOpening(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0;
    }

    /** Closing brackets and quotes, and the marks that close a phrase. */
    static boolean isClosing(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0;
    }

    /** The marks that close a phrase, which traditional Chinese puts in the middle. */
    static boolean isPause(int codePoint) {
        return PAUSES.indexOf(codePoint) >= 0;
    }

    static boolean isEuropeanWordPart(int codePoint) {
        return (Character.isLetterOrDigit(codePoint) || codePoint == '%')
                && !isWide(codePoint)
                && !isHangul(codePoint);
    }

    static boolean isSpace(int codePoint) {
        if (codePoint < NO_BREAK_SPACE) {
            return codePoint == ' ' || codePoint == '\n';
        }
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Characters that steer setting but are never seen (UAX #44, Default_Ignorable_Code_Point). */
    static boolean isInvisible(int codePoint) {
        if (codePoint < GRAPHEME_JOINER) {
            return codePoint == '\n' || codePoint == SOFT_HYPHEN;
        }
        if (codePoint >= HAN && codePoint < VARIATIONS) {
            return false;
        }
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Letters, digits and signs, but no punctuation. */
    static boolean takesEmphasis(int codePoint) {
        return EMPHASISED.matcher(Character.toString(codePoint)).matches();
    }

    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Whether a mark stands on a letter that is set by itself but for its marks: any of alphabets
     * that are composed where they can be, and of Han characters one that chooses a form.
     */
    static boolean bearsMark(int letter, int mark) {
        if (!isMark(mark)) {
            return false;
        }
        return switch (UScript.getScript(letter)) {
            case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK -> true;
            case UScript.HAN -> UCharacter.hasBinaryProperty(mark, UProperty.VARIATION_SELECTOR);
            default -> false;
        };
    }

    /** Whether letters of this script are set one after the other, without shaping. */
    static boolean isSettable(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN,
                    UScript.CYRILLIC,
                    UScript.GREEK,
                    UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.ARMENIAN,
                    UScript.GEORGIAN,
                    UScript.ETHIOPIC,
                    UScript.CHEROKEE,
                    UScript.CANADIAN_ABORIGINAL,
                    UScript.YI,
                    UScript.TIFINAGH,
                    UScript.LISU,
                    UScript.COPTIC,
                    UScript.COMMON,
                    UScript.INHERITED,
                    UScript.UNKNOWN ->
                    true;
            default -> false;
        };
    }
}
