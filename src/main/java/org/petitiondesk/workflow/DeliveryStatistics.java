package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the deliveries of one petition.
 *
 * @param year of the first delivery that has a date, or else of the letter
 * @param deliveries all of them
 * @param outcomes how many came to each in the end
 * @param waiting those of which there is no word
 * @param replies to the petition
 */
public record DeliveryStatistics(
        int year,
        Petition petition,
        int deliveries,
        Map<DeliveryOutcome, Integer> outcomes,
        int waiting,
        int replies) {
    public DeliveryStatistics {
        outcomes = Map.copyOf(outcomes);
    }

    /** Of every petition that has deliveries or replies, the latest year first, then by code. */
    public static List<DeliveryStatistics> of(Library library) throws LibraryException {
        List<DeliveryStatistics> all = new ArrayList<>();
        for (Petition petition : library.petitions().all()) {
            List<Delivery> deliveries = library.deliveries().of(petition.id());
            int replies = library.deliveries().repliesOf(petition.id()).size();
            if (!deliveries.isEmpty() || replies > 0) {
                all.add(of(petition, deliveries, replies));
            }
        }
        all.sort(
                Comparator.comparingInt(DeliveryStatistics::year)
                        .reversed()
                        .thenComparing(each -> each.petition().code()));
        return List.copyOf(all);
    }

    private static DeliveryStatistics of(
            Petition petition, List<Delivery> deliveries, int replies) {
        Map<DeliveryOutcome, Integer> outcomes = new EnumMap<>(DeliveryOutcome.class);
        int waiting = 0;
        for (Delivery delivery : deliveries) {
            if (delivery.events().isEmpty()) {
                waiting++;
            } else {
                outcomes.merge(delivery.events().getLast().outcome(), 1, Integer::sum);
            }
        }
        int year =
                deliveries.stream()
                        .flatMap(delivery -> delivery.when().date().stream())
                        .findFirst()
                        .orElse(petition.date())
                        .getYear();
        return new DeliveryStatistics(
                year, petition, deliveries.size(), outcomes, waiting, replies);
    }
}
