package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Isolates;

import java.util.Arrays;
import java.util.List;

/**
 * Which way the characters of a paragraph are read (UAX #9): a level for each UTF-16 unit, odd for
 * what is read from right to left.
 */
final class Directions {
    private static final Directions LEFT_TO_RIGHT = new Directions(new byte[0]);

    /** By how much the levels of what stands within something else are higher. */
    private static final byte WITHIN = 2;

    private final byte[] levels;

    /** Which way a paragraph as a whole is read. */
    enum Base {
        FROM_THE_LEFT,
        FROM_THE_RIGHT,
        /** As its first letter (UAX #9, P2 and P3). */
        BY_FIRST_LETTER;

        /** That of texts in a language. */
        static Base of(Language language) {
            return language.isRightToLeft() ? FROM_THE_RIGHT : FROM_THE_LEFT;
        }
    }

    private Directions(byte[] levels) {
        this.levels = levels;
    }

    /**
     * Looks at a paragraph.
     *
     * @param base the direction of the whole
     * @param isolates what is read in its own direction within it
     */
    static Directions of(List<String> texts, Base base, Isolates isolates) {
        boolean mayBeLeftToRight = base != Base.FROM_THE_RIGHT;
        if (mayBeLeftToRight && isBeforeRightToLeft(texts)) {
            return LEFT_TO_RIGHT;
        }
        String all = String.join("", texts);
        char[] units = all.toCharArray();
        if (mayBeLeftToRight && !java.text.Bidi.requiresBidi(units, 0, units.length)) {
            return LEFT_TO_RIGHT;
        }
        boolean fromTheRight =
                base == Base.FROM_THE_RIGHT
                        || (base == Base.BY_FIRST_LETTER && Bidi.getBaseDirection(all) == Bidi.RTL);
        byte level = fromTheRight ? Bidi.RTL : Bidi.LTR;
        return new Directions(new IsolatedText(all, isolates.in(all)).levels(level));
    }

    /** Whether most letters of some texts are read from right to left. */
    static boolean areMostlyFromTheRight(List<String> texts) {
        int balance =
                texts.stream()
                        .flatMapToInt(String::codePoints)
                        .map(letter ->
                                switch (UCharacter.getDirection(letter)) {
                                    case UCharacterDirection.RIGHT_TO_LEFT,
                                            UCharacterDirection.RIGHT_TO_LEFT_ARABIC ->
                                            1;
                                    case UCharacterDirection.LEFT_TO_RIGHT -> -1;
                                    default -> 0;
                                })
                        .sum();
        return balance > 0;
    }

    /** Whether no letter can be read from the right, nor anything that steers directions. */
    private static boolean isBeforeRightToLeft(List<String> texts) {
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= ComplexScript.FIRST) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The level at a unit of the texts one after the other. */
    int level(int unit) {
        return levels.length == 0 ? 0 : levels[unit];
    }

    /**
     * The indexes of a line's glyphs from left to right.
     *
     * @param paragraph level of the whole, which the spaces at the line's end take
     */
    static int[] fromTheLeft(List<Glyph> glyphs, int paragraph) {
        byte[] levels = new byte[glyphs.size()];
        Arrays.fill(levels, (byte) paragraph);
        int end = glyphs.size();
        boolean fromTheLeft = false;
        while (end > 0 && glyphs.get(end - 1).isSpace()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            levels[i] = (byte) glyphs.get(i).level();
            fromTheLeft |= levels[i] == 0;
        }
        // What is read its own way from the left stands within a line from the right.
        for (int i = 0; i < end && fromTheLeft && paragraph > 0; i++) {
            levels[i] += WITHIN;
        }
        return levels.length == 0 ? new int[0] : Bidi.reorderVisual(levels);
    }
}
