package org.petitiondesk.typeset;

/**
 * Which of a series' faces a text is set in.
 *
 * @param amidBold whether the text around is bold, so that weight does not emphasise
 */
record Style(boolean sans, boolean bold, boolean italic, boolean amidBold) {
    static final Style SERIF = new Style(false, false, false, false);
    static final Style SERIF_BOLD = new Style(false, true, false, true);
    static final Style SANS = new Style(true, false, false, false);
    static final Style SANS_BOLD = new Style(true, true, false, true);

    /** How many there can be. */
    static final int COUNT = 16;

    /** Each has its own, from 0 on. */
    int number() {
        return (amidBold ? 8 : 0) + (sans ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    Style withBold() {
        return new Style(sans, true, italic, amidBold);
    }

    Style withItalic() {
        return new Style(sans, bold, true, amidBold);
    }
}
