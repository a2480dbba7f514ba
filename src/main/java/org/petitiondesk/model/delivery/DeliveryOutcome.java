package org.petitiondesk.model.delivery;

import java.util.Locale;

/** What happened at the gate, or instead. */
public enum DeliveryOutcome {
    ACCEPTED,
    REFUSED,
    LEFT_AT_GATE,
    LETTER_BOX,
    POSTED,
    FAXED,
    EMAILED,
    PREVENTED;

    /** The word used in files and commands, for example {@code letter-box}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
