package org.petitiondesk.model.manuscript;

/** A piece of a line. */
public record Piece(Content content, Look look) {

    /** Plain words. */
    public static Piece words(String text) {
        return new Piece(new Content.Words(text), Look.PLAIN);
    }

    /** A plain merge field. */
    public static Piece tag(String source) {
        return new Piece(new Content.Tag(source), Look.PLAIN);
    }
}
