package org.petitiondesk.matching;

import java.util.Arrays;

/**
 * Korean in Latin letters. The same syllables are spelled in many ways (Jin-su, Jinsoo, Chin-su);
 * {@link #of} is alike for all that may be meant by one spelling.
 */
final class KoreanSound {
    private static final int FIRST = 0xAC00;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    /** Revised Romanization of Korean (2000), letter by letter. */
    private static final String[] INITIAL = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h"
    };

    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "eu", "ui", "i"
    };

    private static final String[] FINAL = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"
    };

    /** Spellings of one vowel or consonant, the longest first. */
    private static final String[][] ALIKE = {
        {"yeo", "yu"},
        {"you", "yu"},
        {"yoo", "yu"},
        {"yae", "ye"},
        {"woo", "u"},
        {"wae", "we"},
        {"hui", "hi"},
        {"eui", "i"},
        {"tch", "j"},
        {"eo", "u"},
        {"eu", "u"},
        {"oo", "u"},
        {"ou", "u"},
        {"uh", "u"},
        {"oh", "u"},
        {"ah", "a"},
        {"ae", "e"},
        {"ai", "e"},
        {"ay", "e"},
        {"oe", "e"},
        {"ee", "i"},
        {"ie", "i"},
        {"ui", "i"},
        {"yi", "i"},
        {"yo", "yu"},
        {"wu", "u"},
        {"ch", "j"},
        {"jj", "j"},
        {"kk", "g"},
        {"gg", "g"},
        {"tt", "d"},
        {"dd", "d"},
        {"pp", "b"},
        {"bb", "b"},
        {"ss", "s"},
        {"sh", "s"},
        {"rr", "l"},
        {"ll", "l"},
        {"o", "u"},
        {"k", "g"},
        {"t", "d"},
        {"p", "b"},
        {"r", "l"},
        {"z", "j"}
    };

    private static final String[][][] BY_LETTER = byLetter();

    private KoreanSound() {}

    private static String[][][] byLetter() {
        String[][][] letters = new String['z' + 1][][];
        for (char letter = 0; letter < letters.length; letter++) {
            String begun = Character.toString(letter);
            letters[letter] =
                    Arrays.stream(ALIKE)
                            .filter(pair -> pair[0].startsWith(begun))
                            .toArray(String[][]::new);
        }
        return letters;
    }

    private static String[][] beginningWith(char letter) {
        return BY_LETTER[letter < BY_LETTER.length ? letter : 0];
    }

    static boolean isSyllable(int c) {
        return c >= FIRST && c < FIRST + INITIAL.length * VOWELS * FINALS;
    }

    /** Hangul in Latin letters; other characters are left out. */
    static String romanised(String hangul) {
        StringBuilder latin = new StringBuilder();
        hangul.chars()
                .filter(KoreanSound::isSyllable)
                .map(c -> c - FIRST)
                .forEach(syllable ->
                        latin.append(INITIAL[syllable / (VOWELS * FINALS)])
                                .append(VOWEL[syllable / FINALS % VOWELS])
                                .append(FINAL[syllable % FINALS]));
        return latin.toString();
    }

    /** A syllable as it stands in most passports: Young rather than Yeong, Soo rather than Su. */
    static String asMostSpell(String romanised) {
        return romanised
                .replace("yeo", "you")
                .replace("eo", "u")
                .replace("eu", "u")
                .replace("ui", "ee")
                .replaceFirst("^(s|m|j|)u$", "$1oo");
    }

    /**
     * What a given name in Latin letters sounds like, roughly.
     *
     * @param latin small letters
     */
    static String of(String latin) {
        StringBuilder sound = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            at += append(sound, latin, at);
        }
        return atBeginning(sound.toString());
    }

    private static int append(StringBuilder sound, String latin, int at) {
        for (String[] pair : beginningWith(latin.charAt(at))) {
            if (latin.startsWith(pair[0], at) && !isWordFinalH(pair[0], latin, at)) {
                sound.append(pair[1]);
                return pair[0].length();
            }
        }
        sound.append(latin.charAt(at));
        return 1;
    }

    /** In "uhyeon" the h begins a syllable; at a word's end and before a consonant it is mute. */
    private static boolean isWordFinalH(String spelling, String latin, int at) {
        int next = at + spelling.length();
        return spelling.endsWith("h")
                && spelling.length() == 2
                && "aou".indexOf(spelling.charAt(0)) >= 0
                && next < latin.length()
                && "aeiouyw".indexOf(latin.charAt(next)) >= 0;
    }

    /** South Korea drops or changes an r or n with which a word would begin, the North does not. */
    private static String atBeginning(String sound) {
        boolean isSoft = sound.startsWith("l") || sound.startsWith("n");
        if (isSoft && sound.length() > 1 && "yi".indexOf(sound.charAt(1)) >= 0) {
            return sound.substring(1);
        }
        return sound.startsWith("l") ? "n" + sound.substring(1) : sound;
    }
}
