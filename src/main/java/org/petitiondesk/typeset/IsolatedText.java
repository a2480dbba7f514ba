package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;

import org.petitiondesk.model.letter.Isolates.Range;

import java.util.List;

/**
 * A paragraph with marks around what is read in its own direction (UAX #9, 2.4). They are there for
 * the reckoning of directions alone and are never set.
 */
final class IsolatedText {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** No phrase goes on after these. */
    private static final String ENDS = "\n!?\u061F\u060C\u061B";

    private final String written;
    private final StringBuilder marked = new StringBuilder();

    /** Where each unit of what was written stands among the marks. */
    private final int[] places;

    /**
     * @param ranges in order, none within another
     */
    IsolatedText(String written, List<Range> ranges) {
        this.written = written;
        this.places = new int[written.length()];
        int end = 0;
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            append(end, range.from());
            int next = i + 1 < ranges.size() ? ranges.get(i + 1).from() : written.length();
            boolean isPart = goesOnBefore(range, end) || goesOnAfter(range, next);
            char mark = isRightToLeft(range) ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
            marked.append(isPart ? mark : FIRST_STRONG_ISOLATE);
            append(range.from(), range.to());
            marked.append(isPart ? mark : POP_ISOLATE);
            end = range.to();
        }
        append(end, written.length());
    }

    /**
     * The levels of what was written.
     *
     * @param level of the whole
     */
    byte[] levels(byte level) {
        Bidi paragraph = new Bidi();
        paragraph.setPara(marked.toString(), level, null);
        byte[] ofMarked = paragraph.getLevels();
        byte[] levels = new byte[places.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = ofMarked[places[i]];
        }
        return levels;
    }

    private void append(int from, int to) {
        for (int i = from; i < to; i++) {
            places[i] = marked.length();
            marked.append(written.charAt(i));
        }
    }

    private boolean isRightToLeft(Range range) {
        return Bidi.getBaseDirection(written.substring(range.from(), range.to())) == Bidi.RTL;
    }

    /** Whether it is part of a phrase in its direction that begins before it. */
    private boolean goesOnBefore(Range range, int least) {
        int at = range.from();
        while (at > least) {
            int before = written.codePointBefore(at);
            if (ENDS.indexOf(before) >= 0 || isLetter(before)) {
                return isLetter(before) && isRightToLeft(before) == isRightToLeft(range);
            }
            at -= Character.charCount(before);
        }
        return false;
    }

    /** Whether it is part of such a phrase that goes on after it. */
    private boolean goesOnAfter(Range range, int most) {
        int at = range.to();
        while (at < most) {
            int after = written.codePointAt(at);
            if (ENDS.indexOf(after) >= 0 || isLetter(after)) {
                return isLetter(after) && isRightToLeft(after) == isRightToLeft(range);
            }
            at += Character.charCount(after);
        }
        return false;
    }

    private static boolean isLetter(int character) {
        return UCharacter.getDirection(character) == UCharacterDirection.LEFT_TO_RIGHT
                || isRightToLeft(character);
    }

    private static boolean isRightToLeft(int character) {
        return switch (UCharacter.getDirection(character)) {
            case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }
}
