package org.petitiondesk.model.petition;

/** How far a signature sheet has come. */
public enum SheetState {
    /** Printed, and in nobody's hands. */
    BLANK,
    ISSUED,
    RETURNED,
    /** Some of its lines stand in the library. */
    BEING_ENTERED,
    /** All of its counted lines stand in the library. */
    CLOSED
}
