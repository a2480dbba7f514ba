package org.petitiondesk.model.manuscript;

/** What a piece of a line is. */
public sealed interface Content {

    /** Letters; may be empty. */
    record Words(String text) implements Content {}

    /**
     * A merge field, or the begin or end of a section; one thing that is never taken apart.
     *
     * @param source as it is written, for example {@code {{petition.code?}}}; it need not name a
     *     field that there is
     */
    record Tag(String source) implements Content {}

    /**
     * A line end within a paragraph.
     *
     * @param stays whether the line ends there in the letter; otherwise it is a space or nothing
     */
    record Break(boolean stays) implements Content {}
}
