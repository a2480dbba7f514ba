package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That packs were made. Each step is to run as one change of the library. */
public final class PacksMade {
    private final Map<Id, Optional<Instant>> before = new LinkedHashMap<>();
    private final Instant at;

    /**
     * @param deliveries as they stood before
     */
    public PacksMade(List<Delivery> deliveries, Instant at) {
        deliveries.forEach(delivery -> before.put(delivery.id(), delivery.packMadeAt()));
        this.at = at;
    }

    /** Keeps when they were made; of deliveries that are gone there is nothing to keep. */
    public void apply(Library library) throws LibraryException {
        for (Id delivery : before.keySet()) {
            set(library, delivery, Optional.of(at));
        }
    }

    /** As if they had not been made. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<Id, Optional<Instant>> each : before.entrySet()) {
            set(library, each.getKey(), each.getValue());
        }
    }

    private static void set(Library library, Id delivery, Optional<Instant> made)
            throws LibraryException {
        Optional<Delivery> now = library.deliveries().find(delivery);
        if (now.isPresent()) {
            library.deliveries().save(now.get().withPackMadeAt(made));
        }
    }
}
