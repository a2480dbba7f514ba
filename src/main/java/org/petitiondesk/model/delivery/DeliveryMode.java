package org.petitiondesk.model.delivery;

import java.util.Locale;

/** How a petition is brought to its addressee. */
public enum DeliveryMode {
    HAND,
    POST,
    FAX,
    EMAIL;

    /** The word used in files and commands, for example {@code hand}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
