package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Points;

/**
 * Estimates how wide text will be: which face it is set in is known on the reader's machine alone.
 */
final class TextWidth {
    private static final double WESTERN_EM = 0.52;

    private TextWidth() {}

    static double ems(String text) {
        return text.codePoints()
                .mapToDouble(codePoint -> codePoint < 0x1100 ? WESTERN_EM : 1)
                .sum();
    }

    /** How many lines a paragraph takes, at least one. */
    static int lines(String text, double sizePt, double widthMm) {
        return Math.max(1, (int) Math.ceil(Points.toMm(ems(text) * sizePt) / widthMm));
    }
}
