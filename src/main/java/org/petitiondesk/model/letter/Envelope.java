package org.petitiondesk.model.letter;

/**
 * Envelopes without a window that a folded letter fits into. Their fronts are measured in
 * millimetres from the top left.
 */
public enum Envelope {
    /** For A4 folded twice (ISO 269). */
    DL(220, 110),
    /** For US Letter folded twice: 9 1/2 by 4 1/8 inches. */
    NO_10(241.3, 104.8);

    private final double widthMm;
    private final double heightMm;

    Envelope(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /** The envelope for a letter on that paper. */
    public static Envelope of(Paper paper) {
        return switch (paper) {
            case A4 -> DL;
            case LETTER -> NO_10;
        };
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }

    /**
     * Where the address stands: at most 140 mm from the right edge, 15 mm from it and from the
     * bottom, 40 mm from the top (UPU, Letter Post Regulations, "address side"); in the United
     * States between 5/8 and 2 3/4 inches from the bottom and 1/2 inch from the right (USPS,
     * Domestic Mail Manual, 202.2.1).
     */
    public WindowEnvelope.Area address() {
        return switch (this) {
            case DL -> new WindowEnvelope.Area(90, 115, 40, 95);
            case NO_10 -> new WindowEnvelope.Area(105, 123, 35, 88.9);
        };
    }
}
