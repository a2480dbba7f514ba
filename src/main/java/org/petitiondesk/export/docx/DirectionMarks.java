package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.Isolates.Range;

import java.text.Bidi;
import java.util.List;

/**
 * Marks around what is read from the left amid text from right to left, such as a telephone number,
 * where the rules for directions (UAX #9) would turn its parts round. Word processors know these
 * marks, but not all know isolates.
 */
final class DirectionMarks {
    private static final char FROM_THE_LEFT = '\u200E';
    private static final char FROM_THE_RIGHT = '\u200F';

    private DirectionMarks() {}

    /** A text from right to left with the marks that it needs. */
    static String in(String text, Isolates isolates) {
        List<Range> ranges = isolates.in(text);
        if (ranges.isEmpty()) {
            return text;
        }
        Bidi unmarked = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (Range range : ranges) {
            String part = text.substring(range.from(), range.to());
            boolean follows = end > 0 && hasNoLetter(text.substring(end, range.from()));
            if (isFromTheLeft(part) && (follows || isTurned(unmarked, range))) {
                if (follows) {
                    // Otherwise both would be read as one.
                    marked.append(FROM_THE_RIGHT);
                }
                marked.append(text, end, range.from());
                marked.append(FROM_THE_LEFT).append(part).append(FROM_THE_LEFT);
            } else {
                marked.append(text, end, range.to());
            }
            end = range.to();
        }
        return marked.append(text.substring(end)).toString();
    }

    private static boolean isFromTheLeft(String part) {
        return new Bidi(part, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether some of it would be read from the right. */
    private static boolean isTurned(Bidi unmarked, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (unmarked.getLevelAt(i) % 2 == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoLetter(String between) {
        return between.codePoints().noneMatch(Character::isLetter);
    }
}
