package org.petitiondesk.typeset;

/**
 * Where an address may stand.
 *
 * @param preferredTopMm where it begins if it is short enough
 * @param topMm where it may begin at the earliest
 * @param bottomMm where it must have ended
 * @param sizePt size of the text if there is room
 * @param leading distance of the lines in sizes
 */
record AddressZone(
        double xMm,
        double widthMm,
        double preferredTopMm,
        double topMm,
        double bottomMm,
        double sizePt,
        double leading) {

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
