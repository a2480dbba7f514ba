package org.petitiondesk.export.docx;

/** Word's unit of length: a twentieth of a point. */
final class Twips {
    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }

    static double toMillimetres(int twips) {
        return twips / PER_MILLIMETRE;
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }
}
