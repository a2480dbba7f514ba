package org.petitiondesk.model.letter;

import java.util.List;
import java.util.Optional;

/**
 * What a window envelope fixes on a letter's first page, in millimetres from the sheet's top left.
 */
public enum WindowEnvelope {
    DIN_5008_A,
    /** All stands 18 mm lower than in form A. */
    DIN_5008_B,
    SN_010130,
    /** The Swiss envelope with its window at the left. */
    SN_010130_LEFT,
    US_NO_10;

    /**
     * The part of the sheet that the window always shows, however the letter has slipped.
     *
     * @param topMm where the first line begins at the earliest
     * @param usualTopMm where it begins if there is room below it
     */
    public record Window(
            double xMm, double widthMm, double topMm, double usualTopMm, double bottomMm) {}

    /** A part of the sheet. */
    public record Area(double xMm, double widthMm, double topMm, double bottomMm) {}

    /** From the labels of the information to what they label. */
    public static final double LABEL_WIDTH_MM = 22;

    /** From the last line of the information to the subject, at least. */
    public static final double BELOW_INFORMATION_MM = 9;

    /** From the last reference to a date below it. */
    public static final double DATE_LEADING_MM = 5.13;

    private static final double INFORMATION_ASCENT_MM = 2.5;

    /** The envelope that a layout is made for; empty if it is made for none. */
    public static Optional<WindowEnvelope> of(LetterLayout layout) {
        return switch (layout) {
            case PLAIN -> Optional.empty();
            case DIN_5008_A -> Optional.of(DIN_5008_A);
            case DIN_5008_B -> Optional.of(DIN_5008_B);
            case SN_010130 -> Optional.of(SN_010130);
            case SN_010130_LEFT -> Optional.of(SN_010130_LEFT);
            case US_NO_10 -> Optional.of(US_NO_10);
        };
    }

    /** The paper that is folded into it. */
    public Paper paper() {
        return switch (this) {
            case DIN_5008_A, DIN_5008_B, SN_010130, SN_010130_LEFT -> Paper.A4;
            case US_NO_10 -> Paper.LETTER;
        };
    }

    /** Left of the text. */
    public double leftMarginMm() {
        return switch (this) {
            case DIN_5008_A, DIN_5008_B, SN_010130, SN_010130_LEFT -> 25;
            case US_NO_10 -> 25.4;
        };
    }

    /** Right of the text. */
    public double rightMarginMm() {
        return switch (this) {
            case DIN_5008_A, DIN_5008_B -> 20;
            case SN_010130, SN_010130_LEFT -> 25;
            case US_NO_10 -> 25.4;
        };
    }

    /** Where the letterhead has ended, its rule included. */
    public double letterheadBottomMm() {
        return switch (this) {
            case DIN_5008_A -> 28;
            case DIN_5008_B -> 46;
            case SN_010130, SN_010130_LEFT -> 47;
            case US_NO_10 -> 45;
        };
    }

    /** Where the address stands. */
    public Window address() {
        return switch (this) {
            case DIN_5008_A -> new Window(25, 75, 32.2, 44.7, 72);
            case DIN_5008_B -> new Window(25, 75, 50.2, 62.7, 90);
            case SN_010130 -> new Window(119, 71, 52, 52, 83.5);
            case SN_010130_LEFT -> new Window(25, 75, 52, 52, 80);
            case US_NO_10 -> new Window(25.4, 82.5, 63.5, 66.7, 85.7);
        };
    }

    /** Where references stand. */
    public Area information() {
        return switch (this) {
            case DIN_5008_A -> new Area(125, 65, 32, 72);
            case DIN_5008_B -> new Area(125, 65, 50, 90);
            case SN_010130 -> new Area(25, 85, 52, 88);
            case SN_010130_LEFT -> new Area(125, 60, 52, 84);
            case US_NO_10 -> new Area(120, 70.5, 48.8, 85);
        };
    }

    /** Baseline of the first reference. */
    public double informationMm() {
        return information().topMm() + INFORMATION_ASCENT_MM;
    }

    /** From one reference's line to the next. */
    public double referenceLeadingMm() {
        return switch (this) {
            case DIN_5008_A, DIN_5008_B -> 5.13;
            case SN_010130, SN_010130_LEFT -> 4.85;
            case US_NO_10 -> 4.4;
        };
    }

    /** Baseline of the subject. */
    public double subjectMm() {
        return switch (this) {
            case DIN_5008_A -> 85.6;
            case DIN_5008_B -> 103.6;
            case SN_010130 -> 99.9;
            case SN_010130_LEFT -> 90.4;
            case US_NO_10 -> 97.6;
        };
    }

    /** Heights at which the sheet is folded. */
    public List<Double> foldsMm() {
        return switch (this) {
            case DIN_5008_A -> List.of(87.0, 192.0);
            case DIN_5008_B, SN_010130, SN_010130_LEFT -> List.of(105.0, 210.0);
            case US_NO_10 -> List.of(98.4, 188.9);
        };
    }

    /** Height at which the sheet is punched; 0 if it is not marked. */
    public double punchMm() {
        return switch (this) {
            case DIN_5008_A, DIN_5008_B, SN_010130, SN_010130_LEFT -> 148.5;
            case US_NO_10 -> 0;
        };
    }
}
