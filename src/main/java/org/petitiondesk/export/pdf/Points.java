package org.petitiondesk.export.pdf;

/** Points of 1/72 inch, in which PDF measures. */
final class Points {
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    private Points() {}

    static double points(double mm) {
        return mm / MM_PER_INCH * POINTS_PER_INCH;
    }
}
