package org.petitiondesk.matching;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and accents. */
final class Folding {
    private static final String SPECIAL = "łøđðıħŋæœßþ";
    private static final String[] PLAIN = {
        "l", "o", "d", "d", "i", "h", "n", "ae", "oe", "ss", "th"
    };

    private Folding() {}

    /** Small letters of a text; what is no letter, digit or space is left out. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(c -> append(folded, c));
        return folded.toString();
    }

    /** A word as a name begins. */
    static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int c) {
        int special = SPECIAL.indexOf(c);
        if (special >= 0) {
            folded.append(PLAIN[special]);
        } else if (Character.isLetterOrDigit(c)
                || c == ' '
                || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(c);
        }
    }
}
