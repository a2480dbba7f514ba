package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.letter.WindowEnvelope.Area;

import java.util.Locale;
import java.util.Optional;

/**
 * Envelopes without a window. Their fronts are measured in millimetres from the top left; the long
 * edges lie at the top and the bottom, as post wants them read (UPU, Letter Post Regulations).
 */
public enum Envelope {
    /** For A4 folded twice (ISO 269). */
    DL(220, 110),
    /** The same with room for a machine that fills it (DIN 678-1). */
    C6_5(229, 114),
    /** For A4 folded once (ISO 269). */
    C5(229, 162),
    /** For A4 that is not folded (ISO 269). */
    C4(324, 229),
    /** For US Letter folded twice: 9 1/2 by 4 1/8 inches. */
    NO_10(241.3, 104.8),
    /**
     * The Korean standard envelope (규격봉투) for A4 folded twice: Korea Post takes 140 to 235 by 90 to
     * 130 mm; this size is the usual one (general knowledge).
     */
    KOREAN(220, 105),
    /** The Chinese standard envelope ZL (GB/T 1416-2003, formerly no. 6). */
    CHINESE_ZL(230, 120),
    /** The Chinese standard envelope DL (GB/T 1416-2003, formerly no. 5). */
    CHINESE_DL(220, 110),
    /** The Chinese standard envelope C5 (GB/T 1416-2003, formerly no. 7). */
    CHINESE_C5(229, 162);

    private static final double SIDE = 15;

    /** UPU, Letter Post Regulations, "address side": no farther from the right edge. */
    private static final double FROM_RIGHT = 140;

    private static final double BELOW_TOP = 40;

    /** Higher ones have the address in their lower half (general knowledge). */
    private static final double HIGH = 130;

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

    /** The word used on the command line and in names of files, for example {@code c6-5}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The envelope for a word. */
    public static Optional<Envelope> ofWord(String word) {
        for (Envelope envelope : values()) {
            if (envelope.word().equals(word)) {
                return Optional.of(envelope);
            }
        }
        return Optional.empty();
    }

    /** The country within which it is a standard envelope with boxes for the postcode. */
    public Optional<Country> standardOf() {
        return switch (this) {
            case KOREAN -> Optional.of(new Country("KR"));
            case CHINESE_ZL, CHINESE_DL, CHINESE_C5 -> Optional.of(new Country("CN"));
            case DL, C6_5, C5, C4, NO_10 -> Optional.empty();
        };
    }

    /**
     * Whether an address gets the layout of the country's own post. What goes abroad, and where it
     * is not known to which country, has the international layout.
     */
    public boolean isDomesticFor(MailAddress address) {
        return standardOf().isPresent() && standardOf().equals(address.country());
    }

    /**
     * What stands where.
     *
     * @param isDomestic whether it has the layout of the country's own post
     */
    public EnvelopeFront front(boolean isDomestic) {
        return isDomestic ? EnvelopeFront.domestic(this) : international();
    }

    private EnvelopeFront international() {
        Area address = address();
        // Stamps and marks have 74 by 40 mm at the top right (general knowledge).
        double senderWidth = Math.min(90, widthMm - 74 - 12);
        Area sender = new Area(12, senderWidth, 10, address.topMm() - 3);
        return new EnvelopeFront(address, sender, Optional.empty(), Optional.empty());
    }

    /**
     * Where the address of the international layout stands: at most 140 mm from the right edge, 15
     * mm from it and from the bottom, 40 mm from the top (UPU, Letter Post Regulations, "address
     * side"); in the United States between 5/8 and 2 3/4 inches from the bottom and 1/2 inch from
     * the right (USPS, Domestic Mail Manual, 202.2.1).
     */
    public Area address() {
        if (this == NO_10) {
            return new Area(105, 123, 35, 88.9);
        }
        double left = Math.max(widthMm - FROM_RIGHT, Math.floor(widthMm * 0.41));
        double top = heightMm > HIGH ? Math.round(heightMm * 0.48) : BELOW_TOP;
        return new Area(left, widthMm - SIDE - left, top, heightMm - SIDE);
    }
}
