package org.petitiondesk.model.petition;

/** Where a petition stands in its life. */
public enum PetitionStatus {
    DRAFT,
    /** Names are being collected. */
    OPEN,
    CLOSED,
    DELIVERED
}
