package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Picture;

import java.util.List;

/**
 * Something drawn at a place on a page. Millimetres are counted from the top left corner of the
 * sheet, downwards.
 */
public sealed interface Placed {

    /** Element of what is drawn but not read: rules, fold marks, page numbers, running heads. */
    int ARTIFACT = -1;

    /** Darkness of the ink: 0 is black, 1 is white. */
    double gray();

    /**
     * Characters of one face in a row, all of which the face has.
     *
     * @param sizePt in points
     * @param xMm left end of the first character
     * @param baselineMm where the characters stand
     * @param text in logical order, spaces included
     * @param extraMm space added after each code point on top of its own advance (negative closes
     *     up); empty if there is none
     * @param element index of the structure element it belongs to, or {@link #ARTIFACT}
     */
    record Run(
            Face face,
            double sizePt,
            double xMm,
            double baselineMm,
            String text,
            List<Double> extraMm,
            double gray,
            int element)
            implements Placed {
        public Run {
            extraMm = List.copyOf(extraMm);
        }
    }

    /** A straight line; never read. */
    record Rule(
            double fromXMm,
            double fromYMm,
            double toXMm,
            double toYMm,
            double thicknessPt,
            double gray)
            implements Placed {}

    /**
     * A picture, drawn as large as it is told.
     *
     * @param element index of the structure element that it is, or {@link #ARTIFACT}
     */
    record Image(
            Picture picture, double xMm, double topMm, double widthMm, double heightMm, int element)
            implements Placed {
        @Override
        public double gray() {
            return 0;
        }
    }
}
