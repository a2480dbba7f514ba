package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What happens with deliveries in the course of a day. */
public final class DeliveryCourse {
    private static final Set<DeliveryOutcome> IN_VAIN =
            EnumSet.of(DeliveryOutcome.REFUSED, DeliveryOutcome.PREVENTED);

    private DeliveryCourse() {}

    /**
     * The delivery with one more event, or with another one in the place of the one with the same
     * identifier. It stands after those that happened before; one without a time stands last.
     */
    public static Delivery with(Delivery delivery, DeliveryEvent event) {
        List<DeliveryEvent> events = new ArrayList<>(without(delivery, event.id()).events());
        int at = events.size();
        while (at > 0 && isLater(events.get(at - 1), event)) {
            at--;
        }
        events.add(at, event);
        return delivery.withEvents(events);
    }

    private static boolean isLater(DeliveryEvent one, DeliveryEvent other) {
        return one.at().isPresent()
                && other.at().isPresent()
                && one.at().get().isAfter(other.at().get());
    }

    /** The delivery without an event. */
    public static Delivery without(Delivery delivery, Id event) {
        return delivery.withEvents(
                delivery.events().stream().filter(each -> !each.id().equals(event)).toList());
    }

    /** Whether the petition reached its addressee this way, at the gate or later. */
    public static boolean hasReached(Delivery delivery) {
        return delivery.outcome().filter(event -> !IN_VAIN.contains(event.outcome())).isPresent();
    }

    /**
     * Whether it is time to say of a petition that it is delivered: there is word of every
     * delivery, and one at least reached its addressee.
     */
    public static boolean isToBeCalledDelivered(Petition petition, List<Delivery> all) {
        return petition.status() != PetitionStatus.DELIVERED
                && all.stream().noneMatch(each -> each.events().isEmpty())
                && all.stream().anyMatch(DeliveryCourse::hasReached);
    }
}
