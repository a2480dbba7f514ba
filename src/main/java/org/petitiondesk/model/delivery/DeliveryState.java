package org.petitiondesk.model.delivery;

import java.util.Locale;

/** Where a delivery stands, in the order in which they go through it. */
public enum DeliveryState {
    PACK_TO_MAKE,
    PACK_READY,
    /** Its time has come, and there is no word yet. */
    AT_THE_GATE,
    DONE;

    /** The word used in files and commands, for example {@code pack-ready}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
