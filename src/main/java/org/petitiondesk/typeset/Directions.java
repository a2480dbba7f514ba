package org.petitiondesk.typeset;

import com.ibm.icu.text.Bidi;

import java.util.List;

/**
 * Which way the characters of a paragraph are read that as a whole is read from left to right (UAX
 * #9): a level for each UTF-16 unit, odd for what is read from right to left.
 */
final class Directions {
    private static final Directions LEFT_TO_RIGHT = new Directions(new byte[0]);

    private final byte[] levels;

    private Directions(byte[] levels) {
        this.levels = levels;
    }

    static Directions of(List<String> texts) {
        char[] all = String.join("", texts).toCharArray();
        if (!java.text.Bidi.requiresBidi(all, 0, all.length)) {
            return LEFT_TO_RIGHT;
        }
        Bidi paragraph = new Bidi();
        paragraph.setPara(all, Bidi.LTR, null);
        return new Directions(paragraph.getLevels());
    }

    /** The level at a unit of the texts one after the other. */
    int level(int unit) {
        return levels.length == 0 ? 0 : levels[unit];
    }

    /** The indexes of a line's glyphs from left to right. */
    static int[] fromTheLeft(List<Glyph> glyphs) {
        byte[] levels = new byte[glyphs.size()];
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
