package org.petitiondesk.model.petition;

/**
 * Why no signature was copied from a line of a signature sheet that is written on.
 *
 * @param reason why it is struck out, in somebody's words; empty if nobody said it
 */
public record LineMark(Kind kind, String reason) {
    public static final LineMark ILLEGIBLE = new LineMark(Kind.ILLEGIBLE, "");

    /** What is wrong with the line. */
    public enum Kind {
        ILLEGIBLE,
        /** Crossed out on the sheet, or not to be counted. */
        STRUCK
    }

    public static LineMark struck(String reason) {
        return new LineMark(Kind.STRUCK, reason.strip());
    }
}
