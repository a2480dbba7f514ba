package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.AddresseeEditing;
import org.petitiondesk.workflow.Missions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** One addressee as it is typed; what is typed is kept when typing comes to rest. */
final class AddresseeFormViewModel {
    private final Desk desk;
    private final AddresseeFields fields;
    private final FormLanguages languages = new FormLanguages();
    private final ReadOnlyObjectWrapper<Optional<AddresseeOnDate>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Dossier dossier;
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final Unread unread = new Unread();

    private Directory all = Directory.EMPTY;

    /** What the library has of it; nothing while it is new. */
    private Directory base = Directory.EMPTY;

    /** What the form was filled with. */
    private Directory start = Directory.EMPTY;

    private Optional<Addressee> shown = Optional.empty();
    private LocalDate date;
    private boolean isTyped;

    AddresseeFormViewModel(Desk desk) {
        this.desk = desk;
        this.fields = new AddresseeFields(desk.ids(), this::typed);
        this.date = today();
        languageProperty().addListener((property, before, now) -> fields.use(now));
        this.dossier = new Dossier(desk, fields, languages);
    }

    private void typed() {
        isTyped = true;
        edits.set(edits.get() + 1);
        show(read(new Reading(desk.words(), false)));
    }

    /**
     * Shows an addressee of the library. What is being typed stays if the library has no news, and
     * is kept before any is shown.
     */
    void show(Directory directory, Addressee addressee, LocalDate on) {
        all = directory;
        Directory found = directory.around(addressee);
        dossier.missions().show(directory, addressee);
        boolean isTheSame = shown.map(Addressee::id).equals(Optional.of(addressee.id()));
        if (isTheSame && found.equals(base) && on.equals(date)) {
            return;
        }
        if (isTheSame && isTyped) {
            save();
            if (desk.changes().savingProperty().get()) {
                return;
            }
        }
        if (!isTheSame) {
            dossier.holders().choose(Optional.empty());
        }
        date = on;
        base = found;
        fill(found, addressee);
    }

    /** Shows an empty form for a new addressee, which is kept as soon as it has a title. */
    void showNew(Directory directory) {
        all = directory;
        base = Directory.EMPTY;
        date = today();
        dossier.holders().choose(Optional.empty());
        Directory blank = Records.blank(desk.ids());
        Addressee fresh = blank.addressees().values().iterator().next();
        dossier.missions().show(directory, fresh);
        fill(blank, fresh);
    }

    /** Shows nothing. */
    void clear() {
        shown = Optional.empty();
        base = Directory.EMPTY;
        start = Directory.EMPTY;
        isTyped = false;
        draft.set(Optional.empty());
    }

    private void fill(Directory with, Addressee addressee) {
        start = with;
        shown = Optional.of(addressee);
        Post office = Records.post(with, addressee);
        AddresseeOnDate onDate = Records.onDate(with, addressee.id(), date);
        fields.show(with, office, dossier.holders().choose(with, office, date), onDate);
        languages.offer(fields.spoken());
        fields.fill(() -> unread.restore(addressee.id(), fields.plain()));
        isTyped = false;
        dossier.begin(with, office, date, all);
        draft.set(Optional.of(onDate));
    }

    private void show(Directory read) {
        shown.map(Addressee::id)
                .map(read.addressees()::get)
                .ifPresent(addressee -> {
                    dossier.look(
                            read,
                            Records.post(read, addressee),
                            Records.post(start, addressee),
                            date);
                    draft.set(Optional.of(Records.onDate(read, addressee.id(), date)));
                });
    }

    private Directory read(Reading reading) {
        return shown.map(addressee -> fields.read(start, addressee, all, date, reading))
                .orElse(base);
    }

    /**
     * Keeps what was typed; what cannot be kept is told below its field.
     *
     * @return false if the addressee is new and cannot be kept at all, so that it must stay shown
     */
    boolean save() {
        if (!isTyped || shown.isEmpty()) {
            return true;
        }
        Reading reading = new Reading(desk.words(), true);
        Directory after = read(reading);
        unread.remember(shown.get().id(), fields.plain());
        boolean isNew = base.addressees().isEmpty();
        if (isNew && reading.refused(fields.post().title().field())) {
            return false;
        }
        isTyped = false;
        if (!after.equals(base)) {
            // What the library has already is not made by this, and not taken back with it.
            Directory known = Records.known(after, all).with(base);
            boolean isAtAnother = !known.organizations().equals(base.organizations());
            keep(isNew ? "addressee.added" : "addressee.changed", known, after);
            if (isAtAnother) {
                base = after.around(shown.get());
                fill(base, shown.get());
            }
        }
        return true;
    }

    /** Whether nothing was typed that could not be kept. */
    boolean isKept() {
        return !isTyped && unread.isEmpty();
    }

    private void keep(String told, Directory before, Directory after) {
        Directory filled = start;
        Optional<Addressee> was = shown;
        dossier.holders().choose(fields.holder().tenure());
        base = after;
        start = after;
        shown = shown.map(Addressee::id).map(after.addressees()::get);
        shown.map(addressee -> Records.post(after, addressee))
                .ifPresent(office -> dossier.holders().show(after, office, date));
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, name(after)),
                                library -> AddresseeEditing.replace(library, before, after),
                                library -> AddresseeEditing.replace(library, after, before)),
                        failure -> {
                            if (shown().equals(was.map(Addressee::id))) {
                                base = before;
                                start = filled;
                                shown = was;
                                isTyped = true;
                            }
                            desk.failures().accept(failure);
                        });
    }

    private String name(Directory after) {
        return shown.map(addressee ->
                        AddresseeHeading.of(Records.onDate(after, addressee.id(), date)).title())
                .orElse("");
    }

    /** Lets the letter go another way. */
    void routeTo(Optional<Id> careOf) {
        if (shown.isEmpty() || careOf.equals(careOf())) {
            return;
        }
        save();
        Addressee before = shown.get();
        Addressee after = Records.routed(before, careOf);
        Directory known = careOf.map(all::aroundPost).orElse(Directory.EMPTY).with(start);
        boolean isNew = base.addressees().isEmpty();
        Directory changed = known.with(after);
        if (isNew) {
            base = careOf.map(all::aroundPost).orElse(Directory.EMPTY);
        } else {
            keep("addressee.changed", known, changed);
            base = changed.around(after);
        }
        boolean wasTyped = isTyped;
        fill(changed.around(after), after);
        isTyped = wasTyped;
    }

    /**
     * Takes the post that is offered in the place of the one that was typed. Its holders and
     * addresses come with it, and what was typed of others goes.
     */
    void takePost() {
        Optional<Id> office =
                dossier.post().found().filter(id -> !careOf().equals(Optional.of(id)));
        if (office.isEmpty() || !save() || shown.isEmpty()) {
            return;
        }
        Directory known = all.with(base);
        Addressee after = Records.at(shown.get(), office.get());
        Directory kept = known.with(after).around(after);
        Directory before =
                Records.known(kept, known).with(AddresseeEditing.deletedWith(known, shown.get()));
        keep("addressee.changed", before, kept);
        dossier.holders().choose(Optional.empty());
        fill(kept, after);
    }

    /** Lets the post be written to through the chosen missions too. */
    void addMissions() {
        if (save() && !isNew()) {
            shown.ifPresent(dossier.missions()::add);
        }
    }

    /** The post on the route; empty for a direct one. */
    Optional<Id> careOf() {
        return shown.flatMap(Missions::careOf);
    }

    /** Shows another of those who held the office. */
    void chooseHolder(Id held) {
        save();
        dossier.holders().choose(Optional.of(held));
        shown.ifPresent(addressee -> fill(start, addressee));
    }

    /** Makes room for the one who holds the office from today on. */
    void newHolder() {
        save();
        fields.showSuccessor(today(), start);
    }

    /** Somebody has checked today that this one holds the office. */
    void verifyToday(Id held) {
        if (fields.holder().tenure().equals(Optional.of(held))) {
            fields.holder().verified().textProperty().set(today().toString());
            save();
        } else {
            save();
            dossier.holders().verify(held, today());
        }
    }

    /** Every contact detail that is given was checked today. */
    void verifyToday() {
        fields.contacts().verify(today());
        save();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
    }

    /** Which addressee is shown; empty if none. */
    Optional<Id> shown() {
        return shown.map(Addressee::id);
    }

    /** Whether it is not in the library yet. */
    boolean isNew() {
        return shown.isPresent() && !base.addressees().containsKey(shown.get().id());
    }

    PostFields post() {
        return fields.post();
    }

    HolderFields holder() {
        return fields.holder();
    }

    ContactFields contacts() {
        return fields.contacts();
    }

    WishFields wishes() {
        return fields.wishes();
    }

    /** In which language texts are shown and typed. */
    ObjectProperty<Language> languageProperty() {
        return languages.shownProperty();
    }

    /** The languages to choose from. */
    ReadOnlyListProperty<Language> languagesProperty() {
        return languages.allProperty();
    }

    /** The addressee as it is typed, on the day it is looked at; empty if none is shown. */
    ReadOnlyObjectProperty<Optional<AddresseeOnDate>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What the form tells beside its fields. */
    Dossier dossier() {
        return dossier;
    }

    /** Counts up as one types, so that what is typed is kept once it does so no more. */
    ReadOnlyIntegerProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }
}
