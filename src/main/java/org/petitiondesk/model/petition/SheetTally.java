package org.petitiondesk.model.petition;

/**
 * How many lines of a signature sheet are accounted for.
 *
 * @param entered those from which a signature was copied, in whatever state it is
 */
public record SheetTally(int entered, int illegible, int struck) {
    /** Of a sheet of which nothing was entered. */
    public static final SheetTally NONE = new SheetTally(0, 0, 0);

    /** What must equal the lines that were counted by hand. */
    public int lines() {
        return entered + illegible + struck;
    }
}
