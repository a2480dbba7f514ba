package org.petitiondesk.model.petition;

/** Where a petition stands in its life. */
public enum PetitionStatus {
    DRAFT,
    /** Names are being collected. */
    OPEN,
    CLOSED,
    DELIVERED;

    /** Whether no name comes in any more. */
    public boolean isOver() {
        return this == CLOSED || this == DELIVERED;
    }
}
