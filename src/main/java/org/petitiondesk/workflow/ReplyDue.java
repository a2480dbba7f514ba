package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.Petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A delivery that reached its addressee, and to which nobody replied for a while.
 *
 * @param since the day on which it was handed in, or was to be
 * @param days since then
 */
public record ReplyDue(Petition petition, Delivery delivery, LocalDate since, long days) {

    /**
     * The deliveries without a reply, the longest waiting first. A reply that is linked to no
     * delivery answers none of them.
     *
     * @param after how many days a reply may take
     */
    public static List<ReplyDue> of(
            Library library, List<Petition> petitions, LocalDate today, int after)
            throws LibraryException {
        List<ReplyDue> due = new ArrayList<>();
        for (Petition petition : petitions) {
            Set<Id> answered =
                    library.deliveries().repliesOf(petition.id()).stream()
                            .map(Reply::delivery)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
            for (Delivery delivery : library.deliveries().of(petition.id())) {
                Optional<LocalDate> since = reachedOn(delivery);
                if (since.isPresent() && !answered.contains(delivery.id())) {
                    long days = ChronoUnit.DAYS.between(since.get(), today);
                    if (days >= after) {
                        due.add(new ReplyDue(petition, delivery, since.get(), days));
                    }
                }
            }
        }
        due.sort(Comparator.comparing(ReplyDue::since));
        return List.copyOf(due);
    }

    /** The day on which a delivery reached its addressee, as far as it is known. */
    private static Optional<LocalDate> reachedOn(Delivery delivery) {
        return DeliveryCourse.hasReached(delivery)
                ? delivery.outcome()
                        .orElseThrow()
                        .at()
                        .map(LocalDateTime::toLocalDate)
                        .or(() -> delivery.when().date())
                : Optional.empty();
    }
}
