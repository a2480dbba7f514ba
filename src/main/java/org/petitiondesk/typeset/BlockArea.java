package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

/**
 * Where a block, or as much of it as a page has, stands on that page; in millimetres from the top
 * left corner of the sheet.
 *
 * @param block the very one of the letter, which may have others that say the same
 */
public record BlockArea(Block block, double leftMm, double topMm, double rightMm, double bottomMm) {

    /** Whether a place lies in it. */
    public boolean holds(double xMm, double yMm) {
        return xMm >= leftMm && xMm <= rightMm && yMm >= topMm && yMm <= bottomMm;
    }

    BlockArea with(BlockArea other) {
        return new BlockArea(
                block,
                Math.min(leftMm, other.leftMm),
                Math.min(topMm, other.topMm),
                Math.max(rightMm, other.rightMm),
                Math.max(bottomMm, other.bottomMm));
    }
}
