package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.Picture;

/** Where a logo stands: at the margin, its top level with the capitals of the first sponsor. */
record LogoPlace(double xMm, double topMm, Picture.Size size) {

    static LogoPlace of(Picture picture, LetterheadMeasures measures, double xMm) {
        return new LogoPlace(xMm, measures.logoTopMm(), measures.logoSize(picture));
    }

    /** How much it takes of the width. */
    double takesMm() {
        return size.widthMm() + LetterheadMeasures.BESIDE_LOGO_MM;
    }

    /** Where a rule may stand below it. */
    double ruleMm() {
        return topMm + size.heightMm() + LetterheadMeasures.RULE_GAP_MM;
    }

    Placed.Image image(Picture picture, int element) {
        return new Placed.Image(picture, xMm, topMm, size.widthMm(), size.heightMm(), element);
    }
}
