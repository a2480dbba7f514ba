package org.petitiondesk.model.petition;

import java.util.Optional;

/**
 * Why no signature was copied from a line of a signature sheet that is written on.
 *
 * @param reason why it is struck out; empty if nobody said it
 */
public record LineMark(Kind kind, Optional<Reason> reason) {
    public static final LineMark ILLEGIBLE = new LineMark(Kind.ILLEGIBLE, Optional.empty());

    /** What is wrong with the line. */
    public enum Kind {
        ILLEGIBLE,
        /** Crossed out on the sheet, or not to be counted. */
        STRUCK
    }

    /** Why a line is struck out. Free words could name somebody, so there are none. */
    public enum Reason {
        SIGNER("signer"),
        NO_PERSON("no-person"),
        TWICE("twice"),
        NOT_ENTITLED("not-entitled"),
        OTHER("other");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word used on the command line. */
        public String word() {
            return word;
        }
    }

    public static LineMark struck(Reason reason) {
        return new LineMark(Kind.STRUCK, Optional.of(reason));
    }
}
