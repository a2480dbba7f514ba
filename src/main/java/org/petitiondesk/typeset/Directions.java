package org.petitiondesk.typeset;

import com.ibm.icu.text.Bidi;

import org.petitiondesk.model.common.Language;

import java.util.Arrays;
import java.util.List;

/**
 * Which way the characters of a paragraph are read (UAX #9): a level for each UTF-16 unit, odd for
 * what is read from right to left.
 */
final class Directions {
    private static final Directions LEFT_TO_RIGHT = new Directions(new byte[0]);

    private final byte[] levels;

    /** Which way a paragraph as a whole is read. */
    enum Base {
        FROM_THE_LEFT(Bidi.LTR),
        FROM_THE_RIGHT(Bidi.RTL),
        /** As its first letter (UAX #9, P2 and P3). */
        BY_FIRST_LETTER(Bidi.LEVEL_DEFAULT_LTR);

        private final byte level;

        Base(byte level) {
            this.level = level;
        }

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
     */
    static Directions of(List<String> texts, Base base) {
        char[] all = String.join("", texts).toCharArray();
        if (base != Base.FROM_THE_RIGHT && !java.text.Bidi.requiresBidi(all, 0, all.length)) {
            return LEFT_TO_RIGHT;
        }
        Bidi paragraph = new Bidi();
        paragraph.setPara(all, base.level, null);
        return new Directions(paragraph.getLevels());
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
        while (end > 0 && glyphs.get(end - 1).isSpace()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            levels[i] = (byte) glyphs.get(i).level();
        }
        return Bidi.reorderVisual(levels);
    }
}
