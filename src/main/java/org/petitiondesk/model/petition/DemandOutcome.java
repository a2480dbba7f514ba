package org.petitiondesk.model.petition;

/** What became of a demand. */
public enum DemandOutcome {
    OPEN,
    MET,
    REFUSED,
    IGNORED,
    SUPERSEDED;

    /** Whether it is still to be asked for: it was neither met nor overtaken by events. */
    public boolean isStanding() {
        return switch (this) {
            case OPEN, REFUSED, IGNORED -> true;
            case MET, SUPERSEDED -> false;
        };
    }
}
