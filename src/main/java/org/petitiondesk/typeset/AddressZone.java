package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.WindowEnvelope;

/**
 * Where an address may stand.
 *
 * @param preferredTopMm where it begins if it is short enough
 * @param topMm where it may begin at the earliest
 * @param bottomMm where it must have ended
 * @param sizePt size of the text if there is room
 * @param leading distance of the lines in sizes
 * @param leastPt how small the text may become
 */
record AddressZone(
        double xMm,
        double widthMm,
        double preferredTopMm,
        double topMm,
        double bottomMm,
        double sizePt,
        double leading,
        double leastPt) {
    /** In letters and on envelopes (DIN 5008). */
    private static final double USUAL_LEAST_PT = 8;

    /** One in a letter or on an envelope. */
    AddressZone(
            double xMm,
            double widthMm,
            double preferredTopMm,
            double topMm,
            double bottomMm,
            double sizePt,
            double leading) {
        this(xMm, widthMm, preferredTopMm, topMm, bottomMm, sizePt, leading, USUAL_LEAST_PT);
    }

    /** The same where text may become smaller. */
    AddressZone downTo(double otherLeastPt) {
        return new AddressZone(
                xMm, widthMm, preferredTopMm, topMm, bottomMm, sizePt, leading, otherLeastPt);
    }

    /** What an envelope's window shows. */
    static AddressZone of(WindowEnvelope.Window window, double sizePt, double leading) {
        return new AddressZone(
                window.xMm(),
                window.widthMm(),
                window.usualTopMm(),
                window.topMm(),
                window.bottomMm(),
                sizePt,
                leading);
    }

    /** The same elsewhere. */
    AddressZone at(double otherX) {
        return new AddressZone(
                otherX, widthMm, preferredTopMm, topMm, bottomMm, sizePt, leading, leastPt);
    }

    AddressZone fromTop() {
        return new AddressZone(xMm, widthMm, topMm, topMm, bottomMm, sizePt, leading, leastPt);
    }

    /** A place on paper without a window: it may be as long as it likes. */
    static AddressZone open(
            double xMm, double widthMm, double topMm, double sizePt, double leading) {
        return new AddressZone(
                xMm, widthMm, topMm, topMm, Double.POSITIVE_INFINITY, sizePt, leading);
    }

    /** Whether it is on plain paper, where nothing has to be made smaller. */
    boolean isOpen() {
        return bottomMm == Double.POSITIVE_INFINITY;
    }
}
