package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.Points;

/** Where a logo stands: at the margin, its top level with the capitals of the first sponsor. */
record LogoPlace(double xMm, double topMm, Picture.Size size) {
    private static final double MOST_WIDTH = 48;
    private static final double MOST_HEIGHT = 16;
    private static final double CAP_HEIGHT = 0.72;
    private static final double GAP = 5;
    private static final double RULE_GAP = 3;

    static LogoPlace of(Picture picture, HeadPlan.LetterheadPlace letterhead) {
        double top = letterhead.baselineMm() - CAP_HEIGHT * Points.toMm(letterhead.type().sizePt());
        double room = letterhead.lowestRuleMm() - RULE_GAP - top;
        return new LogoPlace(
                letterhead.xMm(), top, picture.within(MOST_WIDTH, Math.min(MOST_HEIGHT, room)));
    }

    /** How much it takes of the width. */
    double takesMm() {
        return size.widthMm() + GAP;
    }

    /** Where a rule may stand below it. */
    double ruleMm() {
        return topMm + size.heightMm() + RULE_GAP;
    }

    Placed.Image image(Picture picture, int element) {
        return new Placed.Image(picture, xMm, topMm, size.widthMm(), size.heightMm(), element);
    }
}
