package org.petitiondesk.gui.petition;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.workflow.Removable;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/** Changes petitions, each time so that it can be taken back. */
final class PetitionChanges {
    private final Desk desk;

    PetitionChanges(Desk desk) {
        this.desk = desk;
    }

    /**
     * Adds a petition with its texts.
     *
     * @param adding puts them into the library
     * @param saved is told when it is kept
     */
    void add(
            Petition petition,
            Removable.Adding adding,
            Runnable saved,
            Consumer<Exception> failed) {
        Removable removable = Removable.petition(petition.id());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("petition.added", petition.code()),
                                library -> removable.addOrGiveBack(library, adding),
                                removable::remove),
                        saved,
                        failed);
    }

    /**
     * Puts other data in the place of a petition's.
     *
     * @param saved is told when it is kept
     */
    void save(Petition data, Runnable saved, Consumer<Exception> failed) {
        make(
                "petition.changed",
                data,
                (petition, from) ->
                        from.withStatus(petition.status())
                                .withTexts(petition.titles(), petition.demands())
                                .withAccount(petition.account().withKind(from.account().kind())),
                saved,
                failed);
    }

    /** Says where a petition stands in its life. */
    void setStatus(Petition petition, PetitionStatus status) {
        if (petition.status() != status) {
            make(
                    "petition.status-set." + status.name().toLowerCase(Locale.ROOT),
                    petition.withStatus(status),
                    (now, from) -> now.withStatus(from.status()),
                    () -> {},
                    desk.failures());
        }
    }

    /** Says what became of a demand. */
    void setOutcome(Petition petition, Demand demand, DemandOutcome outcome) {
        if (demand.outcome() != outcome) {
            make(
                    "petition.outcome-set",
                    petition.withOutcome(demand.id(), outcome),
                    (now, from) ->
                            from.demands().stream()
                                    .filter(each -> each.id().equals(demand.id()))
                                    .findFirst()
                                    .map(each -> now.withOutcome(each.id(), each.outcome()))
                                    .orElse(now),
                    () -> {},
                    desk.failures());
        }
    }

    /**
     * Changes a part of what the library has by then, and takes back that part alone.
     *
     * @param part a petition with a part out of another
     */
    private void make(
            String told,
            Petition to,
            BinaryOperator<Petition> part,
            Runnable saved,
            Consumer<Exception> failed) {
        AtomicReference<Petition> was = new AtomicReference<>(to);
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, to.code()),
                                library -> {
                                    Petition now = found(library, to);
                                    was.set(now);
                                    library.petitions().save(part.apply(now, to));
                                },
                                library ->
                                        library.petitions()
                                                .save(part.apply(found(library, to), was.get()))),
                        saved,
                        failed);
    }

    private static Petition found(Library library, Petition petition) throws LibraryException {
        return library.petitions()
                .find(petition.id())
                .orElseThrow(() -> new LibraryException(LibraryException.Reason.FAILED));
    }

    /** Deletes a petition with its texts, signatures and deliveries. */
    void delete(Petition petition, long signatures) {
        Removable removable = Removable.petition(petition.id());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("petition.deleted", petition.code(), signatures),
                                removable::remove,
                                removable::giveBack));
    }
}
