package org.petitiondesk.model.petition;

/** What became of a demand. */
public enum DemandOutcome {
    OPEN,
    MET,
    REFUSED,
    IGNORED,
    SUPERSEDED
}
