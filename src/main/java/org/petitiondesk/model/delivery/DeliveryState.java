package org.petitiondesk.model.delivery;

/** Where a delivery stands, in the order in which they go through it. */
public enum DeliveryState {
    PACK_TO_MAKE,
    PACK_READY,
    /** Its time has come, and there is no word yet. */
    AT_THE_GATE,
    DONE
}
