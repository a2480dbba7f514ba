package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.Points;

/** A logo at the left of the letterhead, in a frame of its own. */
record FittedLogo(Frame frame, Picture.Size size) {
    private static final double MOST_WIDTH_MM = 48;
    private static final double MOST_HEIGHT_MM = 16;
    private static final double GAP_MM = 5;

    static FittedLogo of(Block.Logo logo, Geometry geometry) {
        double y =
                geometry.window().map(window -> window.letterhead().yMm()).orElse(Geometry.TOP_MM);
        double most =
                geometry.window()
                        .map(window -> window.letterhead().heightMm())
                        .orElse(MOST_HEIGHT_MM);
        Picture.Size size = logo.picture().within(MOST_WIDTH_MM, Math.min(MOST_HEIGHT_MM, most));
        double width = size.widthMm() + GAP_MM;
        return new FittedLogo(new Frame(geometry.leftMm(), y, width, size.heightMm()), size);
    }

    /** What the logo leaves of a place. */
    Frame beside(Frame whole) {
        return new Frame(
                whole.xMm() + frame.widthMm(),
                whole.yMm(),
                whole.widthMm() - frame.widthMm(),
                whole.heightMm());
    }

    /** How much the logo reaches below lines beside it. */
    double pointsBelow(double heightPt) {
        return Math.max(0, Points.ofMm(size.heightMm()) - heightPt);
    }
}
