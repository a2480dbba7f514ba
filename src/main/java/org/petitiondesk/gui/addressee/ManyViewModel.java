package org.petitiondesk.gui.addressee;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.AddresseeEditing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is done to all selected addressees at once, and taken back at once. */
final class ManyViewModel {
    private final Desk desk;
    private final Supplier<Directory> all;
    private final ObservableList<Id> selected = FXCollections.observableArrayList();

    /**
     * @param all the library's directory as it was read last
     */
    ManyViewModel(Desk desk, Supplier<Directory> all) {
        this.desk = desk;
        this.all = all;
    }

    Words words() {
        return desk.words();
    }

    /** Which addressees are selected. */
    ObservableList<Id> selected() {
        return selected;
    }

    private List<Addressee> addressees() {
        return selected.stream().map(all.get().addressees()::get).filter(Objects::nonNull).toList();
    }

    /** They are written to in a language alone, or in every one there is a text in. */
    void speak(Optional<Language> language) {
        change(each ->
                new Addressee(
                        each.id(),
                        each.post(),
                        each.route(),
                        each.form(),
                        each.careOfForm(),
                        each.paper(),
                        language.stream().toList()));
    }

    /** Their letters have a paper, or the petition's. */
    void print(Optional<String> paper) {
        change(each ->
                new Addressee(
                        each.id(),
                        each.post(),
                        each.route(),
                        each.form(),
                        each.careOfForm(),
                        paper,
                        each.languages()));
    }

    /** Their letters go care of a post, or directly. Nobody's go care of themselves. */
    void route(Optional<Id> careOf) {
        change(each ->
                careOf.equals(Optional.of(each.post())) ? each : Records.routed(each, careOf));
    }

    private void change(UnaryOperator<Addressee> change) {
        List<Addressee> before = addressees();
        make(
                "addressee.changed-many",
                addressees(before),
                addressees(before.stream().map(change).toList()));
    }

    private static Directory addressees(List<Addressee> addressees) {
        return Directory.of(List.of(), List.of(), List.of(), List.of(), List.of(), addressees);
    }

    /**
     * Holders and contact details were checked today.
     *
     * @param source where; empty leaves what is noted
     */
    void verifyToday(String source) {
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
        Set<Id> ids = new HashSet<>(selected);
        List<AddresseeOnDate> looked =
                all.get().onDates(each -> today).stream()
                        .filter(each -> ids.contains(each.addressee().id()))
                        .toList();
        List<Tenure> tenures =
                looked.stream()
                        .flatMap(each ->
                                Stream.concat(
                                        each.to().tenure().stream(),
                                        each.careOf().flatMap(careOf -> careOf.tenure()).stream()))
                        .distinct()
                        .toList();
        List<ContactDetail> contacts =
                looked.stream().flatMap(each -> each.contacts().stream()).distinct().toList();
        make(
                "addressee.verified-many",
                checked(tenures, contacts),
                checked(
                        tenures.stream().map(each -> checked(each, today, source)).toList(),
                        contacts.stream().map(each -> checked(each, today, source)).toList()));
    }

    private static Directory checked(List<Tenure> tenures, List<ContactDetail> contacts) {
        return Directory.of(List.of(), List.of(), List.of(), tenures, contacts, List.of());
    }

    private static Tenure checked(Tenure each, LocalDate day, String source) {
        return new Tenure(
                each.id(),
                each.person(),
                each.post(),
                each.from(),
                each.to(),
                each.attestedOn(),
                Optional.of(day),
                source.isBlank() ? each.source() : source.strip());
    }

    private static ContactDetail checked(ContactDetail each, LocalDate day, String source) {
        return new ContactDetail(
                each.id(),
                each.owner(),
                each.point(),
                Optional.of(day),
                source.isBlank() ? each.source() : source.strip());
    }

    private void make(String told, Directory before, Directory after) {
        if (before.equals(after)) {
            return;
        }
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, selected.size()),
                                library -> AddresseeEditing.replace(library, before, after),
                                library -> AddresseeEditing.replace(library, after, before)));
    }
}
