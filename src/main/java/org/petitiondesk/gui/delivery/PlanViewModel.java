package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.FoundRows;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.CityList;
import org.petitiondesk.workflow.DeliveryPlan;
import org.petitiondesk.workflow.Mission;
import org.petitiondesk.workflow.PlannedCity;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cities to be planned: the missions of a country, of which some are chosen, and when. */
final class PlanViewModel {
    private final Desk desk;
    private final FoundRows<MissionRow> rows = new FoundRows<>(MissionRow::matches);
    private final ObservableSet<Id> chosen = FXCollections.observableSet();
    private final ObjectProperty<Optional<Country>> country =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyListWrapper<Optional<Country>> countries =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private Optional<DeliveryPlan> plan = Optional.empty();

    /** What a list says of missions, by their bodies. */
    private final Map<Id, PlannedCity> listed = new HashMap<>();

    PlanViewModel(Desk desk, Petition petition) {
        this.desk = desk;
        desk.ask(
                () ->
                        DeliveryPlan.of(
                                desk.open().library(), petition, Optional.empty(), desk.ids()),
                this::take);
        country.subscribe(now -> show());
        chosen.addListener((SetChangeListener<Id>) change -> tell());
        tell();
    }

    private void take(Optional<DeliveryPlan> found) {
        plan = found;
        fault.set(found.isEmpty() ? words().say("deliveries.plan.no-addressee") : "");
        found.ifPresent(now -> {
            countries.add(Optional.empty());
            now.missions().all().stream()
                    .flatMap(mission -> mission.represents().stream())
                    .distinct()
                    .sorted(Comparator.comparing(Country::code))
                    .map(Optional::of)
                    .forEach(countries::add);
            country.set(now.country().filter(one -> countries.contains(Optional.of(one))));
        });
        show();
    }

    private void show() {
        rows.setAll(missions().stream().map(this::row).toList());
        tell();
    }

    private List<Mission> missions() {
        return plan.map(now ->
                        country.get().map(now.missions()::of).orElseGet(() -> now.missions().all()))
                .orElse(List.of());
    }

    private MissionRow row(Mission mission) {
        return new MissionRow(
                mission, plan.flatMap(now -> now.plannedThrough(mission)).isPresent());
    }

    private List<MissionRow> wanted() {
        return plan.map(now -> now.missions().all()).orElse(List.of()).stream()
                .filter(mission -> chosen.contains(mission.body()))
                .map(this::row)
                .toList();
    }

    private void tell() {
        List<MissionRow> wanted = wanted();
        long planned = wanted.stream().filter(MissionRow::isPlanned).count();
        long lacking = wanted.stream().filter(MissionRow::lacksAddress).count();
        note.set(words().say("deliveries.plan.note", wanted.size() - planned, planned, lacking));
    }

    /** Chooses the missions that a list names, with what it says of them. */
    void read(Path file) {
        plan.ifPresent(now ->
                desk.thread()
                        .ask(
                                () -> CityList.of(now).read(file, Appointment.OPEN),
                                this::take,
                                failure -> fault.set(FailureWords.of(failure, words()))));
    }

    private void take(Read<List<PlannedCity>> list) {
        list.value()
                .orElse(List.of())
                .forEach(city -> {
                    listed.put(city.mission().body(), city);
                    chosen.add(city.mission().body());
                });
        fault.set(
                list.problems().stream()
                        .map(problem ->
                                words().say(
                                                "deliveries.plan.line",
                                                problem.place().line(),
                                                words().say(
                                                                "problem." + problem.key(),
                                                                problem.arguments())))
                        .collect(Collectors.joining("\n")));
    }

    /** What is to be planned for a mission: what the list says, else date and time for all. */
    private PlannedCity planned(Mission mission, Appointment usual) {
        PlannedCity city =
                Optional.ofNullable(listed.get(mission.body()))
                        .orElseGet(() -> PlannedCity.at(mission, usual));
        Appointment when = city.when();
        return new PlannedCity(
                mission,
                city.city(),
                new Appointment(
                        when.date().or(usual::date), when.time().or(usual::time), when.zone()),
                city.lead(),
                city.languages(),
                city.paper(),
                city.notes());
    }

    /** Chooses all that are found, or none of them. */
    void chooseFound(boolean isWanted) {
        Collection<Id> found = rows.rowsProperty().stream().map(MissionRow::body).toList();
        if (isWanted) {
            chosen.addAll(found);
        } else {
            chosen.removeAll(found);
        }
    }

    void choose(MissionRow row, boolean isWanted) {
        if (isWanted) {
            chosen.add(row.body());
        } else {
            chosen.remove(row.body());
        }
    }

    /**
     * Plans the chosen ones.
     *
     * @param done is told when it is begun
     */
    void plan(Runnable done) {
        if (!isPossible() || plan.isEmpty()) {
            return;
        }
        Appointment when =
                new Appointment(Typed.day(date.get()), Typed.time(time.get()), Optional.empty());
        DeliveryPlan.Planned planned =
                plan.get()
                        .plan(wanted().stream().map(row -> planned(row.mission(), when)).toList());
        if (!planned.edit().isEmpty()) {
            desk.changes()
                    .make(
                            new Change(
                                    words().say(
                                                    "deliveries.told.planned",
                                                    planned.added(),
                                                    planned.filled()),
                                    planned.edit()::apply,
                                    planned.edit()::takeBack));
        }
        done.run();
    }

    private boolean isPossible() {
        return !chosen.isEmpty()
                && Typed.isRight(date.get(), Typed::day)
                && Typed.isRight(time.get(), Typed::time);
    }

    /** Whether the chosen ones can be planned as it stands. */
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(this::isPossible, chosen, date, time);
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

    Words words() {
        return desk.words();
    }

    /** Those of the country that are found by what is typed. */
    ReadOnlyListProperty<MissionRow> rowsProperty() {
        return rows.rowsProperty();
    }

    StringProperty searchProperty() {
        return rows.searchProperty();
    }

    /** The bodies of the chosen ones. */
    ObservableSet<Id> chosen() {
        return chosen;
    }

    /** Whose missions are shown; empty for all. */
    ObjectProperty<Optional<Country>> countryProperty() {
        return country;
    }

    ReadOnlyListProperty<Optional<Country>> countriesProperty() {
        return countries.getReadOnlyProperty();
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty timeProperty() {
        return time;
    }

    /** What will be planned, what is there already, what lacks an address. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why nothing can be planned; empty if something can. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
