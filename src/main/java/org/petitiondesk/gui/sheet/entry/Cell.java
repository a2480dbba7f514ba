package org.petitiondesk.gui.sheet.entry;

import java.util.Locale;

/** What one types of a line, in the order of the columns. */
enum Cell {
    NAME,
    OWN_SCRIPT,
    PLACE,
    DATE,
    CONSENT,
    ORGANIZATION;

    /** The key of its name among the words. */
    String word() {
        return "entry." + id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
