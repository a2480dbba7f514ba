package org.petitiondesk.exchange.encoding;

import java.lang.Character.UnicodeScript;

/**
 * How much a reading of a text looks like a list of names: points for each character that is not
 * ASCII, relative to the bytes they take.
 */
final class NameLikeness {
    private static final double FAMILY_NAME = 3;
    private static final double NAME = 2;
    private static final double EVERYDAY = 0.5;
    private static final double RARE = -1;
    private static final double HALF_WIDTH_KANA = -1.5;
    private static final double OUT_OF_PLACE = -2;
    private static final double SCRIPTS_MIXED = -3;
    private static final double UNDECODABLE = -6;
    private static final double ACCENTED_LETTER = 1.5;

    private final int[] text;
    private final LegacyEncoding encoding;

    private NameLikeness(String text, LegacyEncoding encoding) {
        this.text = text.codePoints().toArray();
        this.encoding = encoding;
    }

    static double of(String text, LegacyEncoding encoding) {
        return new NameLikeness(text, encoding).average();
    }

    private double average() {
        double points = 0;
        int bytes = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= 0x80) {
                points += pointsAt(i);
                bytes += encoding == LegacyEncoding.WESTERN ? 1 : 2;
            }
        }
        return bytes == 0 ? 0 : 2 * points / bytes;
    }

    private double pointsAt(int i) {
        int c = text[i];
        if (c == 0xFFFD || !Character.isDefined(c) || isPrivateOrControl(c)) {
            return UNDECODABLE;
        }
        if (isEastAsian(c)) {
            return eastAsianPoints(i);
        }
        if ((c >= 0x3000 && c < 0x3020) || (c >= 0xFF01 && c <= 0xFF5E) || c == 0xB7) {
            return NAME;
        }
        if (encoding == LegacyEncoding.WESTERN && Character.isLetter(c) && c != 'ƒ') {
            return hasLatinNeighbour(i) ? ACCENTED_LETTER : OUT_OF_PLACE;
        }
        return encoding == LegacyEncoding.WESTERN && (c == '’' || c == '–') ? 0 : OUT_OF_PLACE;
    }

    private double eastAsianPoints(int i) {
        int c = text[i];
        int before = i == 0 ? '\n' : text[i - 1];
        double points;
        if (c >= 0xFF61 && c <= 0xFF9F) {
            points = HALF_WIDTH_KANA;
        } else if (NameCharacters.beginsNames(c) && !isEastAsian(before)) {
            points = FAMILY_NAME;
        } else if (NameCharacters.isInNames(c)) {
            points = NAME;
        } else if (isKana(c) || encoding.isEveryday(c)) {
            points = EVERYDAY;
        } else {
            points = RARE;
        }
        if (Character.isLetter(before) && before < 0x80) {
            points += OUT_OF_PLACE;
        }
        boolean mixed = isEastAsian(before) && isHangul(c) != isHangul(before);
        return mixed ? points + SCRIPTS_MIXED : points;
    }

    private boolean hasLatinNeighbour(int i) {
        return (i > 0 && isAsciiLetter(text[i - 1]))
                || (i + 1 < text.length && isAsciiLetter(text[i + 1]));
    }

    private static boolean isAsciiLetter(int c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isPrivateOrControl(int c) {
        return Character.getType(c) == Character.PRIVATE_USE || Character.isISOControl(c);
    }

    private static boolean isEastAsian(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN || isHangul(c) || isKana(c);
    }

    private static boolean isHangul(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
