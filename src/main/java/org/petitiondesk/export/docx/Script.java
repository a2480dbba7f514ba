package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kinds of script that Word needs to be told apart, for it keeps a font and a language for each.
 */
enum Script {
    WESTERN("en"),
    ARMENIAN("hy"),
    GEORGIAN("ka"),
    ETHIOPIC("am", "ti"),
    HAN("zh"),
    KANA("ja"),
    HANGUL("ko"),
    ARABIC("ar"),
    HEBREW("he", "yi"),
    TIBETAN("bo", "dz"),
    DEVANAGARI("hi", "ne", "mr", "sa"),
    THAI("th"),
    MYANMAR("my", "shn", "mnw"),
    KHMER("km"),
    /** The program has no face for these, and does not know their language. */
    OTHER_COMPLEX("und", "lo");

    private static final int FIRST_NOT_WESTERN = 0x0530;
    private static final int TATWEEL = 0x640;
    private static final String LATIN_WORD = "[\\p{IsLatin}\\p{M}’'.-]+";
    private static final Pattern LATIN_WORDS =
            Pattern.compile(LATIN_WORD + "(?:[ \\u00A0]" + LATIN_WORD + ")*");

    /** East Asian faces lack many letters from here on; Korean ones hardly have more than ASCII. */
    private static final int FIRST_RARE_AMID_HAN = 0x100;

    private static final int FIRST_RARE_AMID_HANGUL = 0x80;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> languages;

    /**
     * @param languages that are written so, the one that a name is taken for first
     */
    Script(String... languages) {
        this.languages = List.of(languages);
    }

    /** Text of one script, with the marks and spaces that belong to it. */
    record Stretch(Script script, String text) {}

    /** The script that letters in a language are in. */
    static Script of(Language language) {
        return switch (language.writing()) {
            case HAN -> HAN;
            case HANGUL -> HANGUL;
            case OTHER -> ofOther(language);
        };
    }

    private static Script ofOther(Language language) {
        if (language.isRightToLeft()) {
            return isInHebrewScript(language) ? HEBREW : ARABIC;
        }
        boolean latin = language.locale().getScript().equals("Latn");
        return Stream.of(values())
                .filter(script -> !latin && !script.isEastAsian() && !script.isRightToLeft())
                .filter(script -> script.languages.contains(language.primary()))
                .findFirst()
                .orElse(WESTERN);
    }

    private static boolean isInHebrewScript(Language language) {
        String script = language.locale().getScript();
        return script.isEmpty()
                ? HEBREW.languages.contains(language.primary())
                : script.equals("Hebr");
    }

    boolean isEastAsian() {
        return this == HAN || this == KANA || this == HANGUL;
    }

    boolean isRightToLeft() {
        return this == ARABIC || this == HEBREW;
    }

    /** Whether Word takes its complex-script font and size for it. */
    boolean isComplex() {
        return switch (this) {
            case WESTERN, ARMENIAN, GEORGIAN, ETHIOPIC, HAN, KANA, HANGUL -> false;
            case ARABIC, HEBREW, TIBETAN, DEVANAGARI, THAI, MYANMAR, KHMER, OTHER_COMPLEX -> true;
        };
    }

    /** Whether Word takes it for Western letters, which its faces for those lack. */
    boolean isOtherAlphabet() {
        return this == ARMENIAN || this == GEORGIAN || this == ETHIOPIC;
    }

    /** What a name in it is taken for amid text in another. */
    Language language() {
        return new Language(languages.getFirst());
    }

    /**
     * Splits text by script. Marks and spaces go with the words on both their sides if these are of
     * one script, otherwise with the text around.
     *
     * @param base the script of the text around
     */
    static List<Stretch> split(String text, Script base) {
        return split(text, base, new BitSet());
    }

    /**
     * The same in a paragraph from right to left, where what is read from the left stands apart.
     */
    static List<Stretch> splitFromTheRight(String text, Script base) {
        return split(text, base, readFromTheLeft(text));
    }

    /**
     * @param turned what is read from the left amid text from the right
     */
    private static List<Stretch> split(String text, Script base, BitSet turned) {
        if (base == WESTERN && text.chars().allMatch(character -> character < FIRST_NOT_WESTERN)) {
            return List.of(new Stretch(WESTERN, text));
        }
        Script[] scripts = new Script[text.length()];
        Script last = base;
        int weakFrom = 0;
        BitSet names = base.isEastAsian() ? westernNames(text, base) : new BitSet();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean western = names.get(i) || isApostrophe(text, i);
            boolean weak = !western && isWeak(codePoint, base);
            western |= weak && turned.get(i);
            if (weak && !western && !isPartOfWord(codePoint, last)) {
                continue;
            }
            Script script = western ? WESTERN : weak ? last : strong(codePoint, base, last);
            boolean within = script == last && (turned.isEmpty() || script.isRightToLeft());
            Arrays.fill(scripts, weakFrom, i, within ? script : base);
            weakFrom = i + Character.charCount(codePoint);
            Arrays.fill(scripts, i, weakFrom, script);
            last = script;
        }
        Arrays.fill(scripts, weakFrom, text.length(), base);
        return stretches(text, scripts);
    }

    /**
     * Characters that amid text from right to left are read from the left (UAX #9): numbers, and
     * what parts and follows the words of an alphabet.
     */
    private static BitSet readFromTheLeft(String text) {
        Bidi paragraph = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        BitSet turned = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            turned.set(i, paragraph.getLevelAt(i) % 2 == 0);
        }
        return turned;
    }

    /** Words with a letter that East Asian faces lack, which then take a Western one as a whole. */
    private static BitSet westernNames(String text, Script base) {
        BitSet western = new BitSet();
        int rare = base == HANGUL ? FIRST_RARE_AMID_HANGUL : FIRST_RARE_AMID_HAN;
        LATIN_WORDS
                .matcher(text)
                .results()
                .filter(words ->
                        words.group().codePoints().anyMatch(letter -> isRare(letter, rare)))
                .forEach(words -> western.set(words.start(), words.end()));
        return western;
    }

    private static boolean isRare(int codePoint, int rare) {
        return codePoint >= rare && Character.isAlphabetic(codePoint);
    }

    private static List<Stretch> stretches(String text, Script[] scripts) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= scripts.length; i++) {
            if (i == scripts.length || scripts[i] != scripts[start]) {
                stretches.add(new Stretch(scripts[start], text.substring(start, i)));
                start = i;
            }
        }
        return stretches;
    }

    /**
     * Between Latin letters the mark is narrow; East Asian faces have it as wide as a Han letter.
     */
    private static boolean isApostrophe(String text, int index) {
        return text.charAt(index) == '’'
                && index > 0
                && index + 1 < text.length()
                && Character.UnicodeScript.of(text.charAt(index - 1))
                        == Character.UnicodeScript.LATIN
                && Character.UnicodeScript.of(text.charAt(index + 1))
                        == Character.UnicodeScript.LATIN;
    }

    private static boolean isWeak(int codePoint, Script base) {
        if (isEastAsianMark(codePoint)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON -> base != WESTERN || !Character.isDigit(codePoint);
            case INHERITED, UNKNOWN -> true;
            // East Asian faces have Latin letters, but full-width Greek and Cyrillic ones.
            case LATIN -> base.isEastAsian();
            default -> false;
        };
    }

    /** Marks on letters and what joins or parts them, without which letters lose their forms. */
    private static boolean isPartOfWord(int codePoint, Script last) {
        return last.isRightToLeft()
                && (codePoint == TATWEEL
                        || Character.UnicodeScript.of(codePoint)
                                == Character.UnicodeScript.INHERITED);
    }

    private static Script strong(int codePoint, Script base, Script last) {
        if (isEastAsianMark(codePoint)) {
            return base.isEastAsian() ? base : last.isEastAsian() ? last : HAN;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, BOPOMOFO -> base == HANGUL ? HANGUL : HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case ARABIC, SYRIAC, THAANA, NKO -> ARABIC;
            case HEBREW -> HEBREW;
            case TIBETAN -> TIBETAN;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case ETHIOPIC -> ETHIOPIC;
            case DEVANAGARI -> DEVANAGARI;
            case THAI -> THAI;
            case MYANMAR -> MYANMAR;
            case KHMER -> KHMER;
            case BENGALI, GURMUKHI, GUJARATI, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, LAO ->
                    OTHER_COMPLEX;
            default -> WESTERN;
        };
    }

    /** CJK symbols and punctuation, and the full-width forms. */
    private static boolean isEastAsianMark(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return Objects.equals(block, Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION)
                || Objects.equals(block, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);
    }
}
