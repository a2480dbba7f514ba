package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.workflow.DeliveryEdit;
import org.petitiondesk.workflow.DeliveryRemoval;

import java.util.List;
import java.util.Optional;

/** The same for several cities; what is left empty stays as it is. */
final class ManyViewModel {
    private final Desk desk;
    private final List<Delivery> before;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Paper>> paper =
            new SimpleObjectProperty<>(Optional.empty());

    ManyViewModel(Desk desk, List<Delivery> deliveries) {
        this.desk = desk;
        this.before = List.copyOf(deliveries);
    }

    /** Sets what was written for all of them. */
    void set() {
        DeliveryEdit edit = DeliveryEdit.of(before, before.stream().map(this::over).toList());
        if (!edit.isEmpty()) {
            desk.changes()
                    .make(
                            new Change(
                                    words().say("deliveries.told.many", before.size()),
                                    edit::apply,
                                    edit::takeBack));
        }
    }

    private Delivery over(Delivery former) {
        Appointment was = former.when();
        Lead whoWas = former.lead();
        return former.withPlace(
                        former.addressee(),
                        former.city(),
                        new Appointment(
                                Typed.day(date.get()).or(was::date),
                                Typed.time(time.get()).or(was::time),
                                was.zone()))
                .withTeam(
                        lead.get().isBlank()
                                ? whoWas
                                : new Lead(lead.get(), "", whoWas.anonymous()),
                        former.notes())
                .withPapers(former.mode(), former.languages(), paper.get().or(former::paper));
    }

    /** Takes deliveries of one petition out of the plan; at least one. */
    static void remove(Desk desk, List<City> cities) {
        DeliveryRemoval removal =
                new DeliveryRemoval(
                        cities.getFirst().delivery().petition(),
                        cities.stream().map(City::id).toList());
        String told =
                cities.size() == 1
                        ? desk.words().say("deliveries.told.removed", cities.getFirst().name())
                        : desk.words().say("deliveries.told.removed-many", cities.size());
        desk.changes().make(new Change(told, removal::remove, removal::giveBack));
    }

    int count() {
        return before.size();
    }

    Words words() {
        return desk.words();
    }

    StringProperty leadProperty() {
        return lead;
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty timeProperty() {
        return time;
    }

    ObjectProperty<Optional<Paper>> paperProperty() {
        return paper;
    }

    StringBinding dateFault() {
        return Bindings.createStringBinding(
                () ->
                        Typed.isRight(date.get(), Typed::day)
                                ? ""
                                : words().say("deliveries.fault.date"),
                date);
    }

    StringBinding timeFault() {
        return Bindings.createStringBinding(
                () ->
                        Typed.isRight(time.get(), Typed::time)
                                ? ""
                                : words().say("deliveries.fault.time"),
                time);
    }

    BooleanBinding possible() {
        return dateFault().isEmpty().and(timeFault().isEmpty());
    }
}
