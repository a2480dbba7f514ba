package org.petitiondesk.gui.delivery;

import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.DeliveryState;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How the deliveries stand, in numbers that add up to all cities.
 *
 * @param sent left at the gate, put in the letter box, posted, faxed or e-mailed
 * @param refused refused or prevented, and nothing since
 * @param waiting their time has come, and there is no word yet
 */
record Tally(int cities, int accepted, int sent, int refused, int waiting, int toCome) {
    private static final Set<DeliveryOutcome> REFUSALS =
            EnumSet.of(DeliveryOutcome.REFUSED, DeliveryOutcome.PREVENTED);

    static Tally of(List<City> cities) {
        List<DeliveryOutcome> known =
                cities.stream()
                        .flatMap(city -> city.delivery().outcome().stream())
                        .map(DeliveryEvent::outcome)
                        .toList();
        int accepted = (int) known.stream().filter(DeliveryOutcome.ACCEPTED::equals).count();
        int refused = (int) known.stream().filter(REFUSALS::contains).count();
        int waiting =
                (int)
                        cities.stream()
                                .filter(city -> city.state() == DeliveryState.AT_THE_GATE)
                                .count();
        return new Tally(
                cities.size(),
                accepted,
                known.size() - accepted - refused,
                refused,
                waiting,
                cities.size() - known.size() - waiting);
    }
}
