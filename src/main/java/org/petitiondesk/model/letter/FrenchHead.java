package org.petitiondesk.model.letter;

import java.util.List;

/**
 * Where the parts above the text of a French letter stand on plain paper, the same in every kind of
 * file, in millimetres from the sheet's top left. The address stands at the right, where French
 * window envelopes show it.
 *
 * @param downMm how much lower than usual all stands below a long letterhead
 * @param addressTopMm where the address begins
 */
public record FrenchHead(double downMm, double addressTopMm) {
    public static final double ADDRESS_X_MM = 110;
    public static final double REFERENCE_LEADING_MM = 5.6;

    /** Baseline of the subject at the earliest. */
    public static final double SUBJECT_MM = 96.2;

    /** From the last baseline above the subject to the subject's first, at least. */
    public static final double SUBJECT_GAP_MM = 10;

    /** From the subject's last baseline to the first one of the text. */
    public static final double BODY_GAP_MM = 11.7;

    /** Heights at which A4 is folded. */
    public static final List<Double> FOLDS_MM = List.of(99.0, 198.0);

    /** Height at which A4 is punched. */
    public static final double PUNCH_MM = 148.5;

    private static final double HIGH_TOP_MM = 44;
    private static final double USUAL_TOP_MM = 50;
    private static final int USUAL_LINES = 7;
    private static final double REFERENCES_MM = 47.5;
    private static final double DATE_MM = 85.6;
    private static final double DATE_GAP_MM = 9;

    /** How far an address may go on into the right margin. */
    private static final double INTO_MARGIN_MM = 6;

    /**
     * The head below a letterhead.
     *
     * @param ruleMm the letterhead's rule
     */
    public static FrenchHead of(int addressLines, double ruleMm) {
        double down = Math.max(0, ruleMm + LetterheadMeasures.BELOW_RULE_MM - HIGH_TOP_MM);
        // A long address begins higher, so that the text need not begin lower.
        double top = addressLines > USUAL_LINES ? HIGH_TOP_MM : USUAL_TOP_MM;
        return new FrenchHead(down, top + down);
    }

    /**
     * How wide lines of the address may be.
     *
     * @param textRightMm right end of the text
     */
    public static double addressWidthMm(double textRightMm) {
        return textRightMm + INTO_MARGIN_MM - ADDRESS_X_MM;
    }

    /** Baseline of the first reference. */
    public double referencesMm() {
        return REFERENCES_MM + downMm;
    }

    /**
     * Baseline of the date.
     *
     * @param addressEndMm baseline of the address's last line
     */
    public static double dateMm(double addressEndMm) {
        return Math.max(DATE_MM, addressEndMm + DATE_GAP_MM);
    }
}
