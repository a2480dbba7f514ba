package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.Picture;

/**
 * A logo before the letterhead, in a frame of its own, level with the first sponsor.
 *
 * @param frame at the left; elsewhere in letters that are read from the right
 */
record FittedLogo(Frame frame, Picture.Size size) {

    static FittedLogo of(Block.Logo logo, LetterheadMeasures place, double xMm) {
        Picture.Size size = place.logoSize(logo.picture());
        double width = size.widthMm() + LetterheadMeasures.BESIDE_LOGO_MM;
        return new FittedLogo(new Frame(xMm, place.logoTopMm(), width, size.heightMm()), size);
    }

    double endMm() {
        return frame.yMm() + size.heightMm();
    }
}
