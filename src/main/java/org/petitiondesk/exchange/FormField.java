package org.petitiondesk.exchange;

import java.util.Locale;

/** The lines of a report form, in their order. */
enum FormField {
    PETITION,
    DELIVERY,
    CITY,
    OUTCOME,
    DATE,
    TIME,
    BY,
    TRACKING,
    NOTE,
    PHOTOGRAPHS;

    /** Whether it says which delivery is meant; the others say what happened. */
    boolean isOfHead() {
        return compareTo(CITY) <= 0;
    }

    /** By which the words of each language name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
