package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

/**
 * Where a letterhead stands, the same in every kind of file, in millimetres from the sheet's top.
 *
 * @param baselineMm of the first sponsor
 * @param ruleMm where the rule below stands at the earliest
 * @param lowestRuleMm where it may stand at the lowest
 * @param sizePt of the first sponsor
 */
public record LetterheadMeasures(
        double baselineMm, double ruleMm, double lowestRuleMm, double sizePt) {
    /** Between the lines of a first sponsor that takes several. */
    public static final double SPONSOR_LEADING_MM = 5.7;

    /** From the baseline of the first sponsor to that of the line below. */
    public static final double FIRST_DETAIL_MM = 5.4;

    /** Between the small lines. */
    public static final double DETAIL_LEADING_MM = 4.2;

    /** From the last line or the logo to the rule, at least. */
    public static final double RULE_GAP_MM = 3;

    /** Between a logo and what stands beside it. */
    public static final double BESIDE_LOGO_MM = 5;

    /** From the rule to the first thing below it on plain paper, at least. */
    public static final double BELOW_RULE_MM = 9.6;

    private static final double LOGO_WIDTH_MM = 48;
    private static final double LOGO_HEIGHT_MM = 16;
    private static final double CAP_HEIGHT = 0.72;
    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    /** Windows leave room by their envelopes' standards, plain paper as the language is used to. */
    public static LetterheadMeasures of(LetterLayout layout, Language language) {
        return WindowEnvelope.of(layout)
                .map(LetterheadMeasures::above)
                .orElseGet(() -> plain(language));
    }

    private static LetterheadMeasures above(WindowEnvelope envelope) {
        double lowest = envelope.letterheadBottomMm();
        return switch (envelope) {
            case DIN_5008_A -> new LetterheadMeasures(12, 22, lowest, 13);
            case DIN_5008_B -> new LetterheadMeasures(19, 32, lowest, 13);
            case SN_010130, SN_010130_LEFT -> new LetterheadMeasures(17, 34, lowest, 12.5);
            case US_NO_10 -> new LetterheadMeasures(16, 29, lowest, 13);
        };
    }

    private static LetterheadMeasures plain(Language language) {
        return switch (language.writing()) {
            case HAN -> new LetterheadMeasures(20, 23, UNLIMITED, 11);
            case HANGUL -> new LetterheadMeasures(20.2, 23.4, UNLIMITED, 11.5);
            case OTHER ->
                    language.sameLanguageAs(Language.FRENCH)
                            ? new LetterheadMeasures(18.8, 25.4, UNLIMITED, 12)
                            : new LetterheadMeasures(18, 29, UNLIMITED, 13);
        };
    }

    /** Top of a logo: level with the capitals of the first sponsor. */
    public double logoTopMm() {
        return baselineMm - CAP_HEIGHT * Points.toMm(sizePt);
    }

    /** How large a logo is where a window leaves room for it. */
    public Picture.Size logoSize(Picture logo) {
        double room = lowestRuleMm - RULE_GAP_MM - logoTopMm();
        return logo.within(LOGO_WIDTH_MM, Math.min(LOGO_HEIGHT_MM, room));
    }

    /** How large a logo is where nothing else asks for room. */
    public static Picture.Size largestLogo(Picture logo) {
        return logo.within(LOGO_WIDTH_MM, LOGO_HEIGHT_MM);
    }
}
