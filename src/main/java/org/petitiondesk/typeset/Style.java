package org.petitiondesk.typeset;

/** Which of a series' faces a text is set in. */
record Style(boolean sans, boolean bold, boolean italic) {
    static final Style SERIF = new Style(false, false, false);
    static final Style SERIF_BOLD = new Style(false, true, false);
    static final Style SANS = new Style(true, false, false);
    static final Style SANS_BOLD = new Style(true, true, false);

    Style withBold() {
        return new Style(sans, true, italic);
    }

    Style withItalic() {
        return new Style(sans, bold, true);
    }
}
