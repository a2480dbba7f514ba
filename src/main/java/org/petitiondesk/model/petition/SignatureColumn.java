package org.petitiondesk.model.petition;

import java.util.Locale;

/** By what a table of signatures can be sorted. */
public enum SignatureColumn {
    NAME,
    PLACE,
    COUNTRY,
    ORGANIZATION,
    DATE,
    CONSENT,
    SOURCE,
    STATE;

    /** The word used in keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
