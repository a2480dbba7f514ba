package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Points;

/**
 * Where a line's baseline lies: word processors put it at four fifths of a line whose height is
 * exact.
 */
final class Leading {
    private static final double ABOVE = 0.8;

    private Leading() {}

    /** From the top of a line to its baseline. */
    static double ascentMm(double leadingMm) {
        return ABOVE * leadingMm;
    }

    /** What a line reaches below its baseline. */
    static double descentMm(double leadingMm) {
        return leadingMm - ascentMm(leadingMm);
    }

    /**
     * Space between two lines, in points, so that their baselines have a distance.
     *
     * @param mm the distance
     * @param abovePt height of the upper line
     * @param belowPt height of the lower line
     */
    static double space(double mm, double abovePt, double belowPt) {
        double taken = (1 - ABOVE) * abovePt + ABOVE * belowPt;
        return Math.max(0, Points.ofMm(mm) - taken);
    }
}
