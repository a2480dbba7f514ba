package org.petitiondesk.typeset;

/**
 * How a piece of text is printed.
 *
 * @param gray darkness of the ink: 0 is black
 */
record Type(Style style, double sizePt, double gray) {
    private static final double LABEL_GRAY = 0.35;

    static Type serif(double sizePt) {
        return new Type(Style.SERIF, sizePt, 0);
    }

    static Type bold(double sizePt) {
        return new Type(Style.SERIF_BOLD, sizePt, 0);
    }

    static Type sans(double sizePt) {
        return new Type(Style.SANS, sizePt, 0);
    }

    static Type label(double sizePt) {
        return new Type(Style.SANS, sizePt, LABEL_GRAY);
    }

    Type withStyle(Style other) {
        return new Type(other, sizePt, gray);
    }

    Type withSize(double otherPt) {
        return new Type(style, otherPt, gray);
    }
}
