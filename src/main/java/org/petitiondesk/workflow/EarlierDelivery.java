package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.HandedIn;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Petition;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the petitions that a follow-up follows were handed in to each of its addressees. */
final class EarlierDelivery {
    /** What was posted or sent was not handed in, and what was refused was not delivered. */
    private static final Set<DeliveryOutcome> HANDED_IN =
            EnumSet.of(
                    DeliveryOutcome.ACCEPTED,
                    DeliveryOutcome.LEFT_AT_GATE,
                    DeliveryOutcome.LETTER_BOX);

    private EarlierDelivery() {}

    /** The first of them to each addressee of whom day and city are known. */
    static Map<Id, HandedIn> of(Library library, Petition petition) throws LibraryException {
        Map<Id, HandedIn> first = new LinkedHashMap<>();
        for (AppealCourse.Earlier earlier : petition.course().earlier()) {
            Optional<Petition> followed = library.petitions().findByCode(earlier.code());
            if (followed.isPresent()) {
                for (Delivery delivery : library.deliveries().of(followed.get().id())) {
                    handedIn(earlier.code(), delivery)
                            .ifPresent(told -> first.putIfAbsent(delivery.addressee(), told));
                }
            }
        }
        return first;
    }

    private static Optional<HandedIn> handedIn(String code, Delivery delivery) {
        Optional<DeliveryEvent> event =
                delivery.outcome().filter(last -> HANDED_IN.contains(last.outcome()));
        return event.filter(each -> !delivery.city().isBlank())
                .flatMap(each ->
                        each.at().map(LocalDateTime::toLocalDate).or(() -> delivery.when().date()))
                .map(day -> new HandedIn(code, delivery.city(), day));
    }
}
