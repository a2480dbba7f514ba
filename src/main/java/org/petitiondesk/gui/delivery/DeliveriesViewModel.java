package org.petitiondesk.gui.delivery;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryState;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.workflow.DeliveryCourse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cities of the current petition, the chosen one, and those that are marked. */
final class DeliveriesViewModel {
    /** Of how many cities the time is told. */
    private static final int MOST_CLOCKS = 2;

    private final Desk desk;
    private final CityViewModel inspector;
    private final PackCourse packs;
    private final ReadOnlyListWrapper<City> cities =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObservableSet<Id> marked = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Optional<Petition>> petition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Tally> tally =
            new ReadOnlyObjectWrapper<>(Tally.of(List.of()));
    private final ReadOnlyStringWrapper days = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clocks = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper allTold = new ReadOnlyBooleanWrapper();
    private Optional<Id> awaited = Optional.empty();
    private int asked;

    DeliveriesViewModel(Desk desk) {
        this.desk = desk;
        this.inspector = new CityViewModel(desk, this::changed, this::load);
        this.packs = new PackCourse(desk);
        desk.petition()
                .addListener((property, before, now) -> {
                    commit();
                    load();
                });
        desk.changes().revisionProperty().addListener((property, before, now) -> load());
        load();
    }

    /** Reads everything anew; the choice stays, or goes to a neighbour. */
    void load() {
        int ask = ++asked;
        Optional<Id> current = desk.petition().get();
        Instant now = desk.clock().instant();
        LocalDate today = LocalDate.now(desk.clock());
        desk.ask(
                () -> FoundCities.in(desk.open().library(), current, now, today),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                });
    }

    private void take(FoundCities found) {
        int place = chosen().map(cities::indexOf).orElse(0);
        Optional<Id> wanted = awaited.or(() -> chosen().map(City::id));
        petition.set(found.petition());
        set(found.cities());
        due.set(
                found.due().isEmpty()
                        ? ""
                        : words().say(
                                        "deliveries.due",
                                        found.due().size(),
                                        FoundCities.DAYS_TO_REPLY));
        marked.retainAll(found.cities().stream().map(City::id).collect(Collectors.toSet()));
        Optional<City> there = wanted.flatMap(this::city);
        there.ifPresent(city -> awaited = Optional.empty());
        inspector.show(there.or(() -> near(place)));
    }

    private void set(List<City> now) {
        if (!List.copyOf(cities).equals(now)) {
            cities.setAll(now);
        }
        tally.set(Tally.of(now));
        List<Delivery> deliveries = now.stream().map(City::delivery).toList();
        allTold.set(
                petition.get()
                        .filter(of -> DeliveryCourse.isToBeCalledDelivered(of, deliveries))
                        .isPresent());
        tellTimes();
    }

    private Optional<City> near(int place) {
        return cities.isEmpty()
                ? Optional.empty()
                : Optional.of(cities.get(Math.clamp(place, 0, cities.size() - 1)));
    }

    /** What was typed is on its way to the disk: the board need not wait for it. */
    private void changed(Delivery after) {
        Instant now = desk.clock().instant();
        set(
                cities.stream()
                        .map(city -> city.id().equals(after.id()) ? city.with(after, now) : city)
                        .toList());
        inspector.show(city(after.id()));
    }

    /** Time goes on: cities come to the gate. */
    void beat() {
        Instant now = desk.clock().instant();
        set(cities.stream().map(city -> city.with(city.delivery(), now)).toList());
        inspector.show(chosen().map(City::id).flatMap(this::city));
    }

    private void tellTimes() {
        List<LocalDate> dates =
                cities.stream().flatMap(city -> city.date().stream()).distinct().sorted().toList();
        days.set(
                switch (dates.size()) {
                    case 0 -> "";
                    case 1 -> words().date(dates.getFirst());
                    default ->
                            words().say(
                                            "deliveries.days",
                                            words().date(dates.getFirst()),
                                            words().date(dates.getLast()));
                });
        Instant now = desk.clock().instant();
        List<String> times = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (City city : byUrgency()) {
            city.clocks(now)
                    .map(clock -> City.clock(clock.toLocalTime()))
                    .filter(time -> times.size() < MOST_CLOCKS && seen.add(time))
                    .ifPresent(
                            time -> times.add(words().say("deliveries.clock", time, city.name())));
        }
        clocks.set(times.isEmpty() ? "" : words().say("deliveries.now", String.join(", ", times)));
    }

    /** Those from which word is awaited first, then those to come. */
    private List<City> byUrgency() {
        return cities.stream()
                .filter(city -> city.state() != DeliveryState.DONE)
                .sorted(
                        Comparator.comparing(
                                (City city) -> city.state() != DeliveryState.AT_THE_GATE))
                .toList();
    }

    /**
     * Somebody chooses a city.
     *
     * @return false if something that was typed of another is not right; that one stays chosen
     */
    boolean select(City city) {
        if (chosen().map(City::id).equals(Optional.of(city.id()))) {
            return true;
        }
        if (!commit()) {
            return false;
        }
        fault.set("");
        inspector.show(city(city.id()));
        return true;
    }

    /** Chooses a city, also where it is still being read. */
    void choose(Id delivery) {
        commit();
        awaited = Optional.of(delivery);
        load();
    }

    /** Those that are marked; else the chosen one. */
    List<City> meant() {
        List<City> several = cities.stream().filter(city -> marked.contains(city.id())).toList();
        return several.isEmpty() ? chosen().stream().toList() : several;
    }

    /** Those whose packs are to be made: the marked ones, or else those that have none. */
    List<City> toPack() {
        return cities.stream()
                .filter(city ->
                        marked.isEmpty()
                                ? city.state() == DeliveryState.PACK_TO_MAKE
                                : marked.contains(city.id()))
                .toList();
    }

    /** Takes the marked ones, or else the chosen one, out of the plan. */
    void remove() {
        if (commit() && !meant().isEmpty()) {
            ManyViewModel.remove(desk, meant());
            marked.clear();
        }
    }

    /** Says of the petition that it is delivered. */
    void callDelivered() {
        petition.get()
                .filter(now -> commit() && allTold.get())
                .ifPresent(now ->
                        desk.changes()
                                .make(
                                        new Change(
                                                words().say(
                                                                "petition.status-set.delivered",
                                                                now.code()),
                                                library ->
                                                        setStatus(
                                                                library,
                                                                now.id(),
                                                                PetitionStatus.DELIVERED),
                                                library ->
                                                        setStatus(
                                                                library, now.id(), now.status()))));
    }

    private static void setStatus(Library library, Id of, PetitionStatus status)
            throws LibraryException {
        library.petitions().save(library.petitions().find(of).orElseThrow().withStatus(status));
    }

    /** Marks all cities. */
    void markAll() {
        marked.addAll(cities.stream().map(City::id).toList());
    }

    /** Marks a city, or marks it no longer. */
    void mark(City city) {
        if (!marked.remove(city.id())) {
            marked.add(city.id());
        }
    }

    /**
     * Keeps what was typed.
     *
     * @return false if something of it is not right
     */
    boolean commit() {
        return inspector.commit();
    }

    /**
     * Keeps what was typed and goes to the next city from which word is awaited; where none is, to
     * the next from which there is no word.
     *
     * @return false if it stays where it was
     */
    boolean saveAndNext() {
        if (!commit()) {
            return false;
        }
        Optional<City> next =
                next(city -> city.state() == DeliveryState.AT_THE_GATE)
                        .or(() -> next(city -> city.state() != DeliveryState.DONE));
        next.ifPresent(this::select);
        return next.isPresent();
    }

    private Optional<City> next(Predicate<City> wanted) {
        int after = chosen().map(City::id).flatMap(this::city).map(cities::indexOf).orElse(-1) + 1;
        List<City> round = new ArrayList<>(cities);
        Collections.rotate(round, -after);
        return round.stream()
                .filter(wanted)
                .filter(city -> !chosen().map(City::id).equals(Optional.of(city.id())))
                .findFirst();
    }

    private Optional<City> chosen() {
        return inspector.cityProperty().get();
    }

    private Optional<City> city(Id delivery) {
        return cities.stream().filter(each -> each.id().equals(delivery)).findFirst();
    }

    Words words() {
        return desk.words();
    }

    Desk desk() {
        return desk;
    }

    /** The chosen city in its fields. */
    CityViewModel inspector() {
        return inspector;
    }

    /** Packs while they are made. */
    PackCourse packs() {
        return packs;
    }

    /** By the time at which they are due. */
    ReadOnlyListProperty<City> citiesProperty() {
        return cities.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<City>> chosenProperty() {
        return inspector.cityProperty();
    }

    /** Those to which something is to be done together. */
    ObservableSet<Id> marked() {
        return marked;
    }

    ReadOnlyObjectProperty<Optional<Petition>> petitionProperty() {
        return petition.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** On which day or days it is; empty if none is told. */
    ReadOnlyStringProperty daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** What the clocks show in the cities that matter now; empty if no zone is known. */
    ReadOnlyStringProperty clocksProperty() {
        return clocks.getReadOnlyProperty();
    }

    /** How many cities have not replied for long; empty if none. */
    ReadOnlyStringProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Whether it is time to say that the petition is delivered: there is word of every city. */
    ReadOnlyBooleanProperty allToldProperty() {
        return allTold.getReadOnlyProperty();
    }

    /** Why something could not be done; empty if nothing failed. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
