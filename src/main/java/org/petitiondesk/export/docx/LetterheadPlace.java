package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.WindowEnvelope;

/**
 * Where the letterhead stands, in millimetres from the sheet's top left.
 *
 * @param baselineMm of the first sponsor
 * @param ruleMm where the rule below stands at the earliest
 * @param lowestRuleMm where it may stand at the lowest
 * @param sizePt of the first sponsor
 */
record LetterheadPlace(
        double xMm,
        double widthMm,
        double baselineMm,
        double ruleMm,
        double lowestRuleMm,
        double sizePt) {
    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    /** Where no window is. */
    static LetterheadPlace plain(Usage usage, double xMm, double widthMm) {
        return switch (usage) {
            case BLOCK -> new LetterheadPlace(xMm, widthMm, 18, 29, UNLIMITED, 13);
            case FRENCH -> new LetterheadPlace(xMm, widthMm, 18.8, 25.4, UNLIMITED, 12);
            case CHINESE -> new LetterheadPlace(xMm, widthMm, 20, 23, UNLIMITED, 11);
            case KOREAN -> new LetterheadPlace(xMm, widthMm, 20.2, 23.4, UNLIMITED, 11.5);
        };
    }

    static LetterheadPlace in(WindowEnvelope envelope, double xMm, double widthMm) {
        double lowest = envelope.letterheadBottomMm();
        return switch (envelope) {
            case DIN_5008_A -> new LetterheadPlace(xMm, widthMm, 12, 22, lowest, 13);
            case DIN_5008_B -> new LetterheadPlace(xMm, widthMm, 19, 32, lowest, 13);
            case SN_010130, SN_010130_LEFT ->
                    new LetterheadPlace(xMm, widthMm, 17, 34, lowest, 12.5);
            case US_NO_10 -> new LetterheadPlace(xMm, widthMm, 16, 29, lowest, 13);
        };
    }

    /** Top of the first sponsor's line. */
    double topMm() {
        return baselineMm - Leading.ascentMm(FittedLetterhead.SPONSOR_LEADING_MM);
    }
}
