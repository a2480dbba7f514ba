package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Picture;

import java.util.List;

/**
 * The line that is signed, and the scanned signature on it.
 *
 * @param fromXMm its left end
 * @param penMm room above it
 */
record SignatureLine(double fromXMm, double widthMm, double yMm, double penMm) {
    private static final double THICKNESS_PT = 0.4;
    private static final double GRAY = 0.4;

    /** How far a signature's foot reaches below the line, as one written by hand does. */
    private static final double BELOW = 1;

    /** What stays free above a scanned signature. */
    private static final double FREE = 1.5;

    private static final double MOST_HEIGHT = 14;

    /** Adds the signature first, so that the line is drawn over it. */
    void place(Block.Slot slot, Setting setting, List<Placed> items) {
        slot.shownScan().ifPresent(scan -> items.add(image(scan, setting)));
        items.add(new Placed.Rule(fromXMm, yMm, fromXMm + widthMm, yMm, THICKNESS_PT, GRAY));
    }

    private Placed.Image image(Block.Scan scan, Setting setting) {
        Picture.Size size =
                scan.picture().within(widthMm, Math.min(MOST_HEIGHT, penMm + BELOW - FREE));
        return new Placed.Image(
                scan.picture(),
                fromXMm + (widthMm - size.widthMm()) / 2,
                yMm + BELOW - size.heightMm(),
                size.widthMm(),
                size.heightMm(),
                setting.structure().figure(scan.alternative(), Structure.DOCUMENT));
    }
}
