package org.petitiondesk.gui.page;

import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;

/**
 * How large a page is shown.
 *
 * @param factor 1 for the size it has on paper; empty to fill the width there is
 * @param widthDots the width there is
 * @param dotsPerUnit dots of the screen in each of the window's units of length
 */
record Zoom(Optional<Double> factor, double widthDots, double dotsPerUnit) {
    private static final double UNITS_PER_INCH = 96;
    private static final double MM_PER_INCH = 25.4;
    private static final List<Double> STEPS = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    private static final double TOLERANCE = 0.01;

    /** The resolution in which a sheet of paper is drawn. */
    double dpi(Paper paper) {
        return factor.map(times -> times * UNITS_PER_INCH)
                        .orElse(widthDots / paper.widthMm() * MM_PER_INCH)
                * dotsPerUnit;
    }

    /** The factor it has, also where it fills the width. */
    double factor(Paper paper) {
        return factor.orElse(widthDots / paper.widthMm() * MM_PER_INCH / UNITS_PER_INCH);
    }

    /** How far something is on paper that is shown so large. */
    static double mm(double units, double factor) {
        return units / factor / UNITS_PER_INCH * MM_PER_INCH;
    }

    /** How far something is on the screen that is so far on paper. */
    static double units(double mm, double factor) {
        return mm / MM_PER_INCH * UNITS_PER_INCH * factor;
    }

    /** The next larger step. */
    static double larger(double factor) {
        return STEPS.stream()
                .filter(step -> step > factor + TOLERANCE)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    /** The next smaller step. */
    static double smaller(double factor) {
        return STEPS.reversed().stream()
                .filter(step -> step < factor - TOLERANCE)
                .findFirst()
                .orElse(STEPS.getFirst());
    }
}
