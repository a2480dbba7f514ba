package org.petitiondesk.typeset;

import java.util.Optional;

/**
 * Where the parts above the text stand on a letter's first page, in millimetres.
 *
 * @param letterhead the sponsors' place
 * @param returnLineMm baseline of the small line above the address that names the sender, 0 for
 *     none
 * @param subjectBaselineMm its first baseline at the earliest
 * @param subjectGapMm between the last baseline above the subject and the subject's first, at least
 * @param bodyGapMm between the last baseline of the head and the first one of the text
 */
record HeadPlan(
        LetterheadPlace letterhead,
        double returnLineMm,
        AddressZone address,
        References references,
        DatePlace date,
        Subject subject,
        double subjectBaselineMm,
        double subjectGapMm,
        double bodyGapMm) {

    /**
     * Where the sponsors stand.
     *
     * @param logo at the left of them
     * @param xMm left end of their lines
     * @param baselineMm of the first sponsor
     * @param ruleMm height of the rule below
     * @param lowestRuleMm where the rule may be at the lowest
     * @param type of the first sponsor
     */
    record LetterheadPlace(
            Optional<LogoPlace> logo,
            double xMm,
            double baselineMm,
            double ruleMm,
            double lowestRuleMm,
            double widthMm,
            Type type,
            double trackingMm) {
        LetterheadPlace withRule(double otherMm) {
            return new LetterheadPlace(
                    logo, xMm, baselineMm, otherMm, lowestRuleMm, widthMm, type, trackingMm);
        }

        /** The same with a logo, which takes from the room of the lines. */
        LetterheadPlace beside(LogoPlace logoPlace) {
            return new LetterheadPlace(
                    Optional.of(logoPlace),
                    xMm + logoPlace.takesMm(),
                    baselineMm,
                    Math.max(ruleMm, logoPlace.ruleMm()),
                    lowestRuleMm,
                    widthMm - logoPlace.takesMm(),
                    type,
                    trackingMm);
        }
    }

    /**
     * Labelled facts: in two columns, or, where {@code valueXMm} is 0, right-aligned rows.
     *
     * @param valueWidthMm of the second column
     */
    record References(
            double xMm, double valueXMm, double valueWidthMm, double baselineMm, double leadingMm) {
        static final double VALUE_PT = 9.2;

        /** Rows against the right margin. */
        static References atRight(double baselineMm, double leadingMm) {
            return new References(0, 0, 0, baselineMm, leadingMm);
        }

        boolean rightAligned() {
            return valueXMm == 0;
        }

        Type valueType() {
            return rightAligned() && leadingMm < 4.3 ? Type.label(8.4) : Type.serif(VALUE_PT);
        }
    }

    /**
     * Where the date stands.
     *
     * @param widthMm of its lines at most
     * @param baselineMm of the first one
     */
    record DatePlace(
            boolean rightAligned,
            double xMm,
            double widthMm,
            double baselineMm,
            Type type,
            double leadingMm) {}

    /** How the subject is shown. */
    enum Subject {
        /** Bold, at the margin. */
        LINE,
        /** Bold after a label that is bold. */
        LABEL_FIRST,
        /** Large and centred, before the address. */
        TITLE,
        /** In a row with its label. */
        ROW
    }
}
