package org.petitiondesk.export.docx;

/**
 * The part of the sheet that an envelope's window always shows; in millimetres.
 *
 * @param topMm highest place of a line
 * @param usualTopMm where the first line stands if there is room below it
 */
record AddressWindow(double xMm, double widthMm, double topMm, double usualTopMm, double bottomMm) {
    private static final double LEADING_PT = 11;
    private static final double SIZE_PT = 10;
    private static final double LEAST_SIZE_PT = 8;
    private static final double MM_PER_POINT = 25.4 / 72;

    /** An address fitted into the window. */
    record Fitted(Frame frame, double sizePt, double leadingPt) {}

    /**
     * Many lines first borrow the room above the usual place, then are set smaller, but never so
     * small that a postman cannot read them.
     */
    Fitted fit(int lines) {
        double room = bottomMm - topMm;
        double leadingPt = Math.min(LEADING_PT, room / Math.max(1, lines) / MM_PER_POINT);
        double sizePt =
                Math.max(LEAST_SIZE_PT, Math.floor(2 * SIZE_PT * leadingPt / LEADING_PT) / 2);
        double heightMm = lines * leadingPt * MM_PER_POINT;
        double y = Math.max(topMm, Math.min(usualTopMm, bottomMm - heightMm));
        return new Fitted(new Frame(xMm, y, widthMm, bottomMm - y), sizePt, leadingPt);
    }
}
