package org.petitiondesk.export.docx;

/**
 * Estimates how wide text will be: which face it is set in is known on the reader's machine alone.
 */
final class TextWidth {
    private static final double WESTERN_EM = 0.52;
    private static final double MM_PER_POINT = 25.4 / 72;

    private TextWidth() {}

    static double ems(String text) {
        return text.codePoints()
                .mapToDouble(codePoint -> codePoint < 0x1100 ? WESTERN_EM : 1)
                .sum();
    }

    /** How many lines a paragraph takes, at least one. */
    static int lines(String text, double sizePt, double widthMm) {
        return Math.max(1, (int) Math.ceil(mm(ems(text) * sizePt) / widthMm));
    }

    static double mm(double points) {
        return points * MM_PER_POINT;
    }
}
