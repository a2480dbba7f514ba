package org.petitiondesk.model.manuscript;

/**
 * Something that paragraphs stand in.
 *
 * @param step how a paragraph stands to the one before it
 * @param start the number of the first item, where numbers open
 */
public record Nest(Kind kind, Step step, int start) {
    public Nest {
        start = kind == Kind.NUMBERS && step == Step.OPENS ? start : 1;
    }

    /** What it is. */
    public enum Kind {
        QUOTE,
        BULLETS,
        NUMBERS;

        public boolean isList() {
            return this != QUOTE;
        }
    }

    /** How a paragraph stands to the one before it. */
    public enum Step {
        /** It is the first one in it. */
        OPENS,
        /** It begins the next item of the same list. */
        NEXT,
        /** It goes on with the same item or quotation. */
        GOES_ON
    }

    /** One that opens, counted from 1. */
    public static Nest opening(Kind kind) {
        return new Nest(kind, Step.OPENS, 1);
    }

    /** The same with another step. */
    public Nest with(Step other) {
        return new Nest(kind, other, start);
    }

    /** Whether an item of a list begins. */
    public boolean beginsItem() {
        return kind.isList() && step != Step.GOES_ON;
    }
}
