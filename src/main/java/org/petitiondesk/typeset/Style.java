package org.petitiondesk.typeset;

/** Which of a series' faces a text is set in. */
record Style(boolean sans, boolean bold, boolean italic) {
    static final Style SERIF = new Style(false, false, false);
    static final Style SERIF_BOLD = new Style(false, true, false);
    static final Style SANS = new Style(true, false, false);
    static final Style SANS_BOLD = new Style(true, true, false);

    /** How many there can be. */
    static final int COUNT = 8;

    /** Each has its own, from 0 on. */
    int number() {
        return (sans ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    Style withBold() {
        return new Style(sans, true, italic);
    }

    Style withItalic() {
        return new Style(sans, bold, true);
    }
}
