package org.petitiondesk.model.letter;

/** Typographic points of 1/72 inch, in which sizes of text are given. */
public final class Points {
    private static final double MM_PER_INCH = 25.4;
    private static final double PER_INCH = 72;
    private static final double MM_PER_POINT = MM_PER_INCH / PER_INCH;

    private Points() {}

    public static double ofMm(double mm) {
        return mm / MM_PER_INCH * PER_INCH;
    }

    public static double toMm(double points) {
        return points * MM_PER_POINT;
    }
}
