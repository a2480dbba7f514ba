package org.petitiondesk.gui.delivery;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.ReplyEdit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What officials answered to a petition, and the reply that is being written down. */
final class RepliesViewModel {
    private final Desk desk;
    private final Petition petition;
    private final List<City> cities;
    private final ReplyFields fields = new ReplyFields();
    private final ReadOnlyListWrapper<Reply> replies =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Reply>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param cities that it may come from
     */
    RepliesViewModel(Desk desk, Petition petition, List<City> cities) {
        this.desk = desk;
        this.petition = petition;
        this.cities = List.copyOf(cities);
        load();
    }

    private void load() {
        Id of = petition.id();
        desk.ask(() -> desk.open().library().deliveries().repliesOf(of), replies::setAll);
    }

    /** Shows the latest to a delivery, or begins one if there is none. */
    void open(Id delivery) {
        Id of = petition.id();
        desk.ask(
                () -> desk.open().library().deliveries().repliesOf(of),
                found ->
                        found.stream()
                                .filter(reply -> reply.delivery().equals(Optional.of(delivery)))
                                .reduce((earlier, later) -> later)
                                .ifPresentOrElse(this::choose, () -> begin(Optional.of(delivery))));
    }

    /**
     * Begins a new one.
     *
     * @param from the city that it comes from, if that is known
     */
    void begin(Optional<Id> from) {
        if (commit()) {
            show(
                    new Reply(
                            desk.ids().next(),
                            petition.id(),
                            from,
                            LocalDate.now(desk.clock()),
                            "",
                            "",
                            "",
                            Map.of()));
        }
    }

    /** Shows one, once that which was shown is kept. */
    void choose(Reply reply) {
        if (!chosen.get().equals(Optional.of(reply)) && commit()) {
            show(reply);
        }
    }

    private void show(Reply reply) {
        fields.show(reply);
        chosen.set(Optional.of(reply));
    }

    /** What it says of a demand; empty for nothing. */
    void answer(Demand demand, Optional<DemandOutcome> outcome) {
        Map<Id, DemandOutcome> answers = new HashMap<>(fields.answers.get());
        answers.remove(demand.id());
        outcome.ifPresent(said -> answers.put(demand.id(), said));
        fields.answers.set(Map.copyOf(answers));
    }

    /**
     * Keeps what was written, if it differs.
     *
     * @return false if it is not right
     */
    boolean commit() {
        if (chosen.get().isEmpty()) {
            return true;
        }
        if (!fields.areRight()) {
            return false;
        }
        Reply before = chosen.get().get();
        Reply after = fields.over(before);
        if (!after.equals(before)) {
            chosen.set(Optional.of(after));
            make(
                    () -> ReplyEdit.saving(desk.open().library(), after),
                    words().say("deliveries.told.reply", after.on()));
        }
        return true;
    }

    /** Removes the one that is shown. */
    void remove() {
        chosen.get()
                .ifPresent(reply -> {
                    chosen.set(Optional.empty());
                    make(
                            () -> removing(reply),
                            words().say("deliveries.told.reply-removed", reply.on()));
                });
    }

    private ReplyEdit removing(Reply reply) throws LibraryException {
        return ReplyEdit.removing(desk.open().library(), reply);
    }

    private void make(Callable<ReplyEdit> making, String told) {
        desk.ask(
                making,
                edit ->
                        desk.changes()
                                .make(
                                        new Change(told, edit::apply, edit::takeBack),
                                        this::load,
                                        desk.failures()));
    }

    /** The name of the city that a reply comes from; empty if that is not known. */
    String cityOf(Optional<Id> delivery) {
        return delivery.flatMap(
                        id -> cities.stream().filter(city -> city.id().equals(id)).findFirst())
                .map(City::name)
                .orElse("");
    }

    Words words() {
        return desk.words();
    }

    Petition petition() {
        return petition;
    }

    /** From which it may come. */
    List<City> cities() {
        return cities;
    }

    ReplyFields fields() {
        return fields;
    }

    /** By date. */
    ReadOnlyListProperty<Reply> repliesProperty() {
        return replies.getReadOnlyProperty();
    }

    /** The one that is shown. */
    ReadOnlyObjectProperty<Optional<Reply>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
