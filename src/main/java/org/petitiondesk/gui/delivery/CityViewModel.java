package org.petitiondesk.gui.delivery;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.workflow.DeliveryEdit;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** The chosen city in its fields. What is typed is kept when it is right. */
final class CityViewModel {
    private final Desk desk;
    private final Consumer<Delivery> changed;
    private final Runnable lost;
    private final CityFields fields = new CityFields();
    private final OutcomeFields outcome;
    private final PhotosViewModel photographs;
    private final ReadOnlyObjectWrapper<Optional<City>> city =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Delivery> inFields = Optional.empty();

    /**
     * @param changed is told what is on its way to the disk
     * @param lost is told that it could not be kept
     */
    CityViewModel(Desk desk, Consumer<Delivery> changed, Runnable lost) {
        this.desk = desk;
        this.changed = changed;
        this.lost = lost;
        this.outcome = new OutcomeFields(desk.ids());
        this.photographs = new PhotosViewModel(desk);
    }

    /** Shows a city. What is being typed of it stays, unless it was changed otherwise. */
    void show(Optional<City> now) {
        Optional<Delivery> delivery = now.map(City::delivery);
        if (!delivery.equals(inFields)) {
            inFields = delivery;
            now.ifPresent(this::fill);
        }
        city.set(now);
        photographs.show(now);
    }

    private void fill(City now) {
        fields.show(now.delivery());
        outcome.show(now.delivery(), clocks(now).toLocalDate());
    }

    /** Somebody tells what happened. */
    void tell(DeliveryOutcome what) {
        city.get().ifPresent(now -> outcome.tell(what, clocks(now)));
    }

    /** There is no word after all. */
    void forgetOutcome() {
        outcome.outcome.set(Optional.empty());
        commit();
    }

    private LocalDateTime clocks(City of) {
        return LocalDateTime.ofInstant(desk.clock().instant(), of.zoneOr(desk.clock().getZone()));
    }

    /**
     * Keeps what was typed, if it is right and differs.
     *
     * @return false if something that was typed is not right
     */
    boolean commit() {
        if (inFields.isEmpty() || city.get().isEmpty()) {
            return true;
        }
        if (!fields.areRight() || !outcome.areRight()) {
            return false;
        }
        Delivery before = inFields.get();
        Delivery after = outcome.over(fields.over(before));
        if (!after.equals(before)) {
            change(before, after);
        }
        return true;
    }

    private void change(Delivery before, Delivery after) {
        inFields = Optional.of(after);
        DeliveryEdit edit = DeliveryEdit.of(before, after);
        desk.changes()
                .make(
                        new Change(told(before, after), edit::apply, edit::takeBack),
                        failure -> {
                            inFields = Optional.empty();
                            desk.failures().accept(failure);
                            lost.run();
                        });
        changed.accept(after);
    }

    private String told(Delivery before, Delivery after) {
        String name = city.get().map(City::name).orElse("");
        return after.outcome()
                .filter(now -> !before.events().equals(after.events()))
                .map(now ->
                        words().say(
                                        "deliveries.told.outcome",
                                        name,
                                        Outcomes.name(now.outcome(), words())))
                .orElseGet(() -> words().say("deliveries.told.changed", name));
    }

    Words words() {
        return desk.words();
    }

    CityFields fields() {
        return fields;
    }

    OutcomeFields outcome() {
        return outcome;
    }

    PhotosViewModel photographs() {
        return photographs;
    }

    /** The city that is shown; empty if none is. */
    ReadOnlyObjectProperty<Optional<City>> cityProperty() {
        return city.getReadOnlyProperty();
    }
}
