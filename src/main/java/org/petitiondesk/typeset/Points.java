package org.petitiondesk.typeset;

/** Typographic points of 1/72 inch, in which sizes of text are given. */
final class Points {
    private static final double MM_PER_POINT = 25.4 / 72;

    private Points() {}

    static double toMm(double points) {
        return points * MM_PER_POINT;
    }
}
