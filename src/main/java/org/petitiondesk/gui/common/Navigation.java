package org.petitiondesk.gui.common;

import org.petitiondesk.model.common.Id;

import java.util.Optional;

/** Goes from one room to another. */
@FunctionalInterface
public interface Navigation {

    /**
     * Shows a room.
     *
     * @param what the petition, addressee or signature to choose there; empty to leave the choice
     *     as it was
     */
    void go(Place place, Optional<Id> what);
}
