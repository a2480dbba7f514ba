package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.AddresseeEditing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The addressees of a library, found as one types, and the one that is looked at. */
public final class AddresseesViewModel {
    /** More than a screen has room for. */
    private static final int FIRST = 64;

    private final Desk desk;
    private final AddresseeFormViewModel form;
    private final AddressingViewModel addressing;
    private final FoundAddressees found = new FoundAddressees();
    private final ManyViewModel many;
    private final ReadOnlyObjectWrapper<Optional<Id>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper areAllThere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyListWrapper<CareOf> routes =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper usedIn = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private Loaded loaded = Loaded.NOTHING;
    private Optional<Id> wanted = Optional.empty();
    private boolean isInSight = true;
    private int asked;

    public AddresseesViewModel(Desk desk) {
        this.desk = desk;
        this.form = new AddresseeFormViewModel(desk);
        this.addressing = new AddressingViewModel(desk);
        this.many = new ManyViewModel(desk, () -> loaded.all());
        form.draftProperty().addListener((property, before, now) -> addressing.look(now));
        desk.changes().revisionProperty().addListener((property, before, now) -> reload());
        desk.petition().addListener((property, before, now) -> reload());
    }

    /** Out of sight nothing is read: the library's thread has better things to do. */
    void setInSight(boolean isInSight) {
        this.isInSight = isInSight;
    }

    private void reload() {
        if (isInSight) {
            load();
        }
    }

    /** Reads everything anew; what is chosen stays chosen. The first rows come at once. */
    public void load() {
        int ask = ++asked;
        Optional<Id> petition = desk.petition().get();
        Library library = desk.open().library();
        if (!loaded.isWhole()) {
            read(ask, () -> Loaded.beginning(library, petition, today(), FIRST));
        }
        read(ask, () -> Loaded.whole(library, petition, today()));
    }

    private void read(int ask, Callable<Loaded> reading) {
        desk.thread()
                .run(
                        reading,
                        read -> {
                            // What is on its way to the disk is not in it yet.
                            if (ask == asked && !desk.changes().savingProperty().get()) {
                                take(read);
                            }
                        },
                        this::tell);
    }

    private void take(Loaded read) {
        loaded = read;
        if (!read.routes().equals(List.copyOf(routes))) {
            routes.setAll(read.routes());
        }
        found.take(read);
        areAllThere.set(read.isWhole());
        if (!read.isWhole()) {
            // A form has to know who else is of the same body.
            return;
        }
        wanted.ifPresent(id -> chosen.set(Optional.of(id)));
        wanted = Optional.empty();
        Optional<Addressee> kept = chosen.get().map(read.all().addressees()::get);
        if (kept.isPresent()) {
            look(kept.get());
        } else if (!form.isNew()) {
            chosen.set(Optional.empty());
            form.clear();
            usedIn.set("");
            read.rows().stream().findFirst().map(AddresseeRow::id).ifPresent(this::choose);
        }
    }

    /**
     * Looks at an addressee; what was typed about the one before is kept first.
     *
     * @return false if that cannot be kept and stays in sight
     */
    boolean choose(Id id) {
        if (form.shown().equals(Optional.of(id))) {
            return true;
        }
        if (!form.save()) {
            return false;
        }
        Addressee addressee = loaded.all().addressees().get(id);
        if (addressee == null) {
            wanted = Optional.of(id);
            return true;
        }
        fault.set("");
        chosen.set(Optional.of(id));
        look(addressee);
        return true;
    }

    private void look(Addressee addressee) {
        form.show(loaded.all(), addressee, loaded.dates().getOrDefault(addressee.id(), today()));
        desk.ask(
                () -> AddresseeEditing.petitionsTo(desk.open().library(), Set.of(addressee.id())),
                petitions -> {
                    if (chosen.get().equals(Optional.of(addressee.id()))) {
                        usedIn.set(
                                petitions.isEmpty()
                                        ? ""
                                        : words().say("addressee.used", codes(petitions)));
                    }
                });
    }

    private static String codes(List<Petition> petitions) {
        return petitions.stream().map(Petition::code).collect(Collectors.joining(", "));
    }

    /** Begins a new addressee. */
    void add() {
        if (!form.save()) {
            return;
        }
        fault.set("");
        usedIn.set("");
        chosen.set(Optional.empty());
        form.showNew(loaded.all());
        chosen.set(form.shown());
    }

    /** Deletes those that are selected, unless a petition is written to one of them. */
    void delete() {
        Optional<Id> id = form.shown();
        if (form.isNew() || id.isEmpty()) {
            form.clear();
            chosen.set(Optional.empty());
            load();
            return;
        }
        form.save();
        String title =
                form.draftProperty().get().map(it -> AddresseeHeading.of(it).title()).orElse("");
        Set<Id> ids = many.selected().size() > 1 ? Set.copyOf(many.selected()) : Set.of(id.get());
        desk.ask(
                () -> Deletion.of(desk.open().library(), ids),
                deletion -> {
                    if (deletion.petitions().isEmpty()) {
                        delete(ids, title, deletion);
                    } else {
                        fault.set(
                                words().say(
                                                ids.size() > 1
                                                        ? "addressee.fault.used-many"
                                                        : "addressee.fault.used",
                                                codes(deletion.petitions())));
                    }
                });
    }

    private void delete(Set<Id> ids, String title, Deletion deletion) {
        if (deletion.size() == 0) {
            return;
        }
        Optional<Id> next = found.next(ids);
        String told =
                deletion.size() > 1
                        ? words().say("addressee.deleted-many", deletion.size())
                        : words().say("addressee.deleted", title);
        desk.changes().make(deletion.change(told), this::tell);
        next.ifPresent(this::choose);
    }

    /** A list that is to be taken in. */
    ImportViewModel list(Path file) {
        form.save();
        return new ImportViewModel(desk, file);
    }

    private void tell(Exception failure) {
        fault.set(FailureWords.of(failure, words()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
    }

    Words words() {
        return desk.words();
    }

    AddresseeFormViewModel form() {
        return form;
    }

    AddressingViewModel addressing() {
        return addressing;
    }

    StringProperty searchProperty() {
        return found.searchProperty();
    }

    /** Those of the addressees that the table has. */
    FoundAddressees found() {
        return found;
    }

    /** Several addressees at once. */
    ManyViewModel many() {
        return many;
    }

    /** Those of the rows that are selected, in the order of the table. */
    List<AddresseeRow> selectedRows() {
        Set<Id> selected = Set.copyOf(many.selected());
        return loaded.rows().stream().filter(row -> selected.contains(row.id())).toList();
    }

    ReadOnlyListProperty<AddresseeRow> rowsProperty() {
        return found.rowsProperty();
    }

    /** Whether there is no addressee at all. */
    boolean isEmpty() {
        return loaded.isWhole() && loaded.rows().isEmpty();
    }

    /** False while only the first rows are there, so that nothing can be counted yet. */
    ReadOnlyBooleanProperty allThereProperty() {
        return areAllThere.getReadOnlyProperty();
    }

    /** Which one is looked at. */
    ReadOnlyObjectProperty<Optional<Id>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The posts that a letter can go care of. */
    ReadOnlyListProperty<CareOf> routesProperty() {
        return routes.getReadOnlyProperty();
    }

    /** Which petitions are written to the one that is looked at; empty for none. */
    ReadOnlyStringProperty usedInProperty() {
        return usedIn.getReadOnlyProperty();
    }

    /** What could not be done, in one sentence; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
