package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.AddresseeEditing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody who held the office that the form shows, and how far that was checked. */
final class HoldersViewModel {
    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24, 36);

    private final Desk desk;
    private final ReadOnlyListWrapper<Holding> holdings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<VerificationTerm> term =
            new ReadOnlyObjectWrapper<>(VerificationTerm.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Id>> tenure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Looked> looked = Optional.empty();

    /** What the list was made of. */
    private record Looked(Directory directory, Post office, LocalDate day) {}

    HoldersViewModel(Desk desk) {
        this.desk = desk;
        term.addListener((property, before, now) -> list());
        desk.changes().revisionProperty().addListener((property, before, now) -> readTerm());
        readTerm();
    }

    private void readTerm() {
        desk.ask(() -> desk.open().library().settings().verificationTerm(), term::set);
    }

    /** Lists those who held an office. */
    void show(Directory directory, Post office, LocalDate day) {
        looked = Optional.of(new Looked(directory, office, day));
        list();
    }

    private void list() {
        List<Holding> held =
                looked.map(at -> Holding.all(at.office(), at.directory(), at.day(), term.get()))
                        .orElse(List.of());
        if (!held.equals(List.copyOf(holdings))) {
            holdings.setAll(held);
        }
    }

    /** The tenure to be shown: the chosen one, or else that of the holder of the day. */
    Optional<Tenure> choose(Directory directory, Post office, LocalDate day) {
        List<Tenure> held = Records.tenures(directory, office);
        Optional<Tenure> chosen =
                held.stream()
                        .filter(each -> tenure.get().equals(Optional.of(each.id())))
                        .findFirst()
                        .or(() -> Holders.on(day, held));
        tenure.set(chosen.map(Tenure::id));
        return chosen;
    }

    /** Which tenure is to be shown; empty for that of the holder of the day. */
    void choose(Optional<Id> held) {
        tenure.set(held);
    }

    /** Which tenure is shown. */
    ReadOnlyObjectProperty<Optional<Id>> tenureProperty() {
        return tenure.getReadOnlyProperty();
    }

    /** Somebody has checked today that this one, whom the library has, holds the office. */
    void verify(Id held, LocalDate today) {
        holdings.stream()
                .filter(each -> each.tenure().id().equals(held))
                .findFirst()
                .ifPresent(each -> {
                    Directory before = Directory.EMPTY.with(each.tenure());
                    Directory after = Directory.EMPTY.with(each.tenure().checkedOn(today));
                    desk.changes()
                            .make(
                                    new Change(
                                            desk.words().say("addressee.changed", each.name()),
                                            to -> AddresseeEditing.replace(to, before, after),
                                            to -> AddresseeEditing.replace(to, after, before)));
                });
    }

    /** Lets checks count for so long, in the whole library. */
    void count(VerificationTerm other) {
        VerificationTerm before = term.get();
        if (other.equals(before)) {
            return;
        }
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("addressee.term-changed", other.months()),
                                library -> library.settings().save(other),
                                library -> library.settings().save(before)));
    }

    /** How long checks count. */
    ReadOnlyObjectProperty<VerificationTerm> termProperty() {
        return term.getReadOnlyProperty();
    }

    /** The terms to choose from. */
    List<VerificationTerm> terms() {
        return Stream.concat(MONTHS.stream(), Stream.of(term.get().months()))
                .sorted()
                .distinct()
                .map(VerificationTerm::new)
                .toList();
    }

    /** Everybody who held the office, the last one first. */
    ReadOnlyListProperty<Holding> holdingsProperty() {
        return holdings.getReadOnlyProperty();
    }
}
