package org.petitiondesk.model.petition;

/** What happened at the gate, or instead. */
public enum DeliveryOutcome {
    PLANNED,
    ACCEPTED,
    REFUSED,
    LEFT_AT_GATE,
    LETTER_BOX,
    POSTED,
    FAXED,
    EMAILED,
    PREVENTED
}
