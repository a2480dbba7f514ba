package org.petitiondesk.exchange.letter;

/**
 * A paragraph of a letter that was read, with what it probably is.
 *
 * @param markdown as a petition's text is written
 */
public record LetterPart(Role role, String markdown) {

    /** What a paragraph is in a letter. */
    public enum Role {
        LETTERHEAD,
        DATE,
        ADDRESS,
        SUBJECT,
        SALUTATION,
        TEXT,
        /** The complimentary close, and what stands below it. */
        CLOSE
    }

    /** Whether the program prints such a part by itself: every one but the text. */
    public boolean isPrintedAnyway() {
        return role != Role.TEXT;
    }

    /** As one reads it: lines that belong together end without a mark. */
    public String shown() {
        return markdown.replace("\\\n", "\n");
    }

    LetterPart as(Role other) {
        return new LetterPart(other, markdown);
    }
}
