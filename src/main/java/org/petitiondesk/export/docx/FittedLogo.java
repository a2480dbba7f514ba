package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.Points;

/** A logo at the left of the letterhead, in a frame of its own, level with the first sponsor. */
record FittedLogo(Frame frame, Picture.Size size) {
    private static final double MOST_WIDTH_MM = 48;
    private static final double MOST_HEIGHT_MM = 16;
    private static final double CAP_HEIGHT = 0.72;
    private static final double GAP_MM = 5;

    static FittedLogo of(Block.Logo logo, LetterheadPlace place) {
        double top = place.baselineMm() - CAP_HEIGHT * Points.toMm(place.sizePt());
        double room = place.lowestRuleMm() - FittedLetterhead.RULE_GAP_MM - top;
        Picture.Size size = logo.picture().within(MOST_WIDTH_MM, Math.min(MOST_HEIGHT_MM, room));
        double width = size.widthMm() + GAP_MM;
        return new FittedLogo(new Frame(place.xMm(), top, width, size.heightMm()), size);
    }

    /** How large it is where nothing else asks for room. */
    static Picture.Size largest(Picture picture) {
        return picture.within(MOST_WIDTH_MM, MOST_HEIGHT_MM);
    }

    double endMm() {
        return frame.yMm() + size.heightMm();
    }
}
