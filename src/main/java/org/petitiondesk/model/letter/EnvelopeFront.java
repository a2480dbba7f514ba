package org.petitiondesk.model.letter;

import org.petitiondesk.model.letter.WindowEnvelope.Area;

import java.util.Optional;

/**
 * What stands where on an envelope, in millimetres from its top left.
 *
 * @param sender where the sender's lines stand
 * @param boxes for the postcode, one digit each; empty if it stands in the address
 * @param stamp a frame for it; empty if none is drawn
 */
public record EnvelopeFront(
        Area address, Area sender, Optional<Boxes> boxes, Optional<Area> stamp) {

    /**
     * Boxes in a row.
     *
     * @param count of boxes and of digits
     * @param pitchMm from the left edge of a box to that of the next
     */
    public record Boxes(
            int count, double xMm, double topMm, double widthMm, double heightMm, double pitchMm) {

        /** The left edge of a box, counted from 0. */
        public double leftMm(int box) {
            return xMm + box * pitchMm;
        }

        /** Whether a postcode has a digit for each box. */
        public boolean take(String postcode) {
            return postcode.matches("[0-9]{" + count + "}");
        }
    }

    /** The layout of the post of the country whose standard envelope it is. */
    static EnvelopeFront domestic(Envelope envelope) {
        return switch (envelope) {
            case KOREAN -> korean(envelope);
            case CHINESE_ZL, CHINESE_DL, CHINESE_C5 -> chinese(envelope);
            case DL, C6_5, C5, C4, NO_10 -> envelope.front(false);
        };
    }

    /**
     * Sender at the top left, addressee at the lower right, five boxes below; the lowest 17 mm stay
     * free for machines (Korea Post, postal standards). The boxes' size, and that they end 20 mm
     * from the right edge, is general knowledge.
     */
    private static EnvelopeFront korean(Envelope envelope) {
        double pitch = 8;
        double width = 6.5;
        double left = envelope.widthMm() - 20 - (4 * pitch + width);
        double top = envelope.heightMm() - 17 - 5 - 8;
        return new EnvelopeFront(
                new Area(90, envelope.widthMm() - 90 - 15, 34, top - 3),
                new Area(12, 90, 10, 32),
                Optional.of(new Boxes(5, left, top, width, 8, pitch)),
                Optional.empty());
    }

    /**
     * Six boxes at the top left, a frame for the stamp at the top right, the addressee in the
     * middle, the sender below at the right (GB/T 1416-2003; GB/T 22657.1-2008, figure 1). The
     * lowest 20 mm are for bar codes. Sizes and places of boxes and frame are general knowledge.
     */
    private static EnvelopeFront chinese(Envelope envelope) {
        double free = envelope.heightMm() - 20;
        double senderTop = free - (envelope.heightMm() > 130 ? 36 : 25);
        double senderLeft = Math.round(envelope.widthMm() * 0.42);
        return new EnvelopeFront(
                new Area(40, envelope.widthMm() - 40 - 32, 32, senderTop - 2),
                new Area(senderLeft, envelope.widthMm() - senderLeft - 12, senderTop, free),
                Optional.of(new Boxes(6, 12, 10, 8, 9, 10)),
                Optional.of(new Area(envelope.widthMm() - 10 - 20, 20, 10, 30)));
    }
}
