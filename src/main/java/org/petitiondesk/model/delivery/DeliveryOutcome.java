package org.petitiondesk.model.delivery;

/** What happened at the gate, or instead. */
public enum DeliveryOutcome {
    ACCEPTED,
    REFUSED,
    LEFT_AT_GATE,
    LETTER_BOX,
    POSTED,
    FAXED,
    EMAILED,
    PREVENTED
}
