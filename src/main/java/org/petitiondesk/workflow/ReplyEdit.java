package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reply that is added, changed or removed, so that it can be taken back. Each step runs as one
 * change of the library.
 *
 * <p>What became of a demand follows the latest reply that says something of it, as long as the
 * demand was open or ignored before, or stood as replies said; what a person set otherwise stays.
 *
 * @param before empty where it is added
 * @param after empty where it is removed
 * @param were what had become of the demands that follow
 * @param are what is to become of them
 */
public record ReplyEdit(
        Id petition,
        Optional<Reply> before,
        Optional<Reply> after,
        Map<Id, DemandOutcome> were,
        Map<Id, DemandOutcome> are) {
    public ReplyEdit {
        were = Map.copyOf(were);
        are = Map.copyOf(are);
    }

    /** Adds a reply, or puts it in the place of the one with the same identifier. */
    public static ReplyEdit saving(Library library, Reply reply) throws LibraryException {
        return of(library, reply, Optional.of(reply));
    }

    /** Removes a reply. */
    public static ReplyEdit removing(Library library, Reply reply) throws LibraryException {
        return of(library, reply, Optional.empty());
    }

    private static ReplyEdit of(Library library, Reply reply, Optional<Reply> after)
            throws LibraryException {
        Petition petition = library.petitions().find(reply.petition()).orElseThrow();
        List<Reply> said = library.deliveries().repliesOf(petition.id());
        List<Reply> others = said.stream().filter(each -> !each.id().equals(reply.id())).toList();
        List<Reply> saying =
                Stream.concat(others.stream(), after.stream())
                        .sorted(Comparator.comparing(Reply::on).thenComparing(Reply::id))
                        .toList();
        Map<Id, DemandOutcome> were = new LinkedHashMap<>();
        Map<Id, DemandOutcome> are = new LinkedHashMap<>();
        for (Demand demand : petition.demands()) {
            Optional<DemandOutcome> wasSaid = latest(said, demand.id());
            Optional<DemandOutcome> isSaid = latest(saying, demand.id());
            boolean follows =
                    wasSaid.isPresent()
                            ? wasSaid.get() == demand.outcome()
                            : demand.outcome() == DemandOutcome.OPEN
                                    || demand.outcome() == DemandOutcome.IGNORED;
            if (follows && !wasSaid.equals(isSaid)) {
                were.put(demand.id(), demand.outcome());
                are.put(demand.id(), isSaid.orElse(DemandOutcome.OPEN));
            }
        }
        Optional<Reply> before =
                said.stream().filter(each -> each.id().equals(reply.id())).findFirst();
        return new ReplyEdit(petition.id(), before, after, were, are);
    }

    private static Optional<DemandOutcome> latest(List<Reply> byDate, Id demand) {
        return byDate.reversed().stream()
                .map(reply -> reply.answers().get(demand))
                .filter(answer -> answer != null)
                .findFirst();
    }

    public void apply(Library library) throws LibraryException {
        put(library, before, after, are);
    }

    public void takeBack(Library library) throws LibraryException {
        put(library, after, before, were);
    }

    private void put(
            Library library,
            Optional<Reply> was,
            Optional<Reply> is,
            Map<Id, DemandOutcome> outcomes)
            throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            if (is.isPresent()) {
                library.deliveries().save(is.get());
            } else if (was.isPresent()) {
                library.deliveries().deleteReply(was.get().id());
            }
            Petition told = library.petitions().find(petition).orElseThrow();
            for (Map.Entry<Id, DemandOutcome> each : new ArrayList<>(outcomes.entrySet())) {
                told = told.withOutcome(each.getKey(), each.getValue());
            }
            library.petitions().save(told);
            return true;
        });
    }
}
