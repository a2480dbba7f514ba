package org.petitiondesk.typeset;

/**
 * How wide lines are, and how they fill the width.
 *
 * @param firstMm width of the first line
 * @param restMm width of the others
 * @param justified whether lines but the last are drawn out to the width
 */
record Measure(double firstMm, double restMm, boolean justified) {

    static Measure ragged(double widthMm) {
        return new Measure(widthMm, widthMm, false);
    }

    double ofLine(boolean first) {
        return first ? firstMm : restMm;
    }
}
