package org.petitiondesk.typeset;

/** The width that a block may fill. */
record Frame(double leftMm, double widthMm) {

    Frame inset(double leftInset, double rightInset) {
        return new Frame(leftMm + leftInset, widthMm - leftInset - rightInset);
    }
}
