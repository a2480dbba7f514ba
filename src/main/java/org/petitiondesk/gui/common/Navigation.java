package org.petitiondesk.gui.common;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** Goes from one room to another. */
@FunctionalInterface
public interface Navigation {

    /**
     * Shows a room.
     *
     * @param what the petition, addressee or signature to choose there; empty to leave the choice
     *     as it was
     * @param in the language to choose there, where the room shows one of several
     */
    void go(Place place, Optional<Id> what, Optional<Language> in);

    /** Likewise, leaving the language as it was. */
    default void go(Place place, Optional<Id> what) {
        go(place, what, Optional.empty());
    }
}
