package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.workflow.AddresseeEditing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One addressee as it is typed; what is typed is kept when typing comes to rest. */
final class AddresseeFormViewModel {
    private final Desk desk;
    private final PostFields post = new PostFields();
    private final HolderFields holder;
    private final ContactFields contacts;
    private final WishFields wishes = new WishFields();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyListWrapper<Language> languages =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<AddresseeOnDate>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyListWrapper<Holding> holdings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final Unread unread = new Unread();

    private Directory all = Directory.EMPTY;

    /** What the library has of it; nothing while it is new. */
    private Directory base = Directory.EMPTY;

    /** What the form was filled with. */
    private Directory start = Directory.EMPTY;

    private Optional<Addressee> shown = Optional.empty();
    private Optional<Id> tenure = Optional.empty();
    private Optional<Id> body = Optional.empty();
    private LocalDate date;
    private boolean isFilling;
    private boolean isTyped;

    AddresseeFormViewModel(Desk desk) {
        this.desk = desk;
        this.holder = new HolderFields(desk.ids());
        this.contacts = new ContactFields(desk.ids());
        this.date = today();
        language.addListener((property, before, now) -> speak(now));
        plainFields().forEach(field -> watch(field.textProperty()));
        for (LocalizedField field :
                List.of(
                        post.title(),
                        post.body(),
                        holder.full(),
                        holder.family(),
                        holder.given())) {
            watch(field.field().textProperty());
        }
        wishes.localized().forEach(field -> watch(field.field().textProperty()));
        watch(post.officeProperty());
        watch(holder.genderProperty());
        watch(wishes.paperProperty());
        wishes.languages().addListener((SetChangeListener<Language>) change -> typed());
    }

    private List<Field> plainFields() {
        List<Field> fields = new ArrayList<>(contacts.fields());
        fields.addAll(
                List.of(
                        post.country(),
                        holder.since(),
                        holder.until(),
                        holder.verified(),
                        holder.source()));
        return fields;
    }

    private void watch(ObservableValue<?> value) {
        value.addListener((property, before, now) -> typed());
    }

    private void speak(Language now) {
        isFilling = true;
        post.use(now);
        holder.use(now);
        wishes.use(now);
        isFilling = false;
    }

    private void typed() {
        if (!isFilling) {
            isTyped = true;
            edits.set(edits.get() + 1);
            show(read(new Reading(desk.words(), false)));
        }
    }

    /** Shows an addressee of the library. What is being typed stays if the library has no news. */
    void show(Directory directory, Addressee addressee, LocalDate on) {
        all = directory;
        Directory found = directory.around(addressee);
        boolean isTheSame = shown.map(Addressee::id).equals(Optional.of(addressee.id()));
        if (isTheSame && found.equals(base) && on.equals(date)) {
            return;
        }
        if (!isTheSame) {
            tenure = Optional.empty();
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
        tenure = Optional.empty();
        Post office =
                new Post(
                        desk.ids().next(),
                        OfficeKind.HEAD_OF_STATE,
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        Optional.empty());
        Addressee addressee =
                new Addressee(
                        desk.ids().next(),
                        office.id(),
                        new Route.Direct(),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of());
        fill(Directory.EMPTY.with(office).with(addressee), addressee);
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
        isFilling = true;
        start = with;
        shown = Optional.of(addressee);
        Set<Language> spoken = new TreeSet<>();
        Post office = postOf(with, addressee);
        List<Tenure> held = tenuresOf(with, office);
        Optional<Tenure> chosen =
                held.stream()
                        .filter(each -> tenure.equals(Optional.of(each.id())))
                        .findFirst()
                        .or(() -> Holders.on(date, held));
        tenure = chosen.map(Tenure::id);
        post.show(office, with);
        holder.show(chosen, with);
        wishes.show(addressee);
        AddresseeOnDate onDate = onDate(with, addressee);
        contacts.show(onDate);
        spoken.addAll(office.titles().texts().keySet());
        onDate.to()
                .holder()
                .ifPresent(person -> person.names().forEach(name -> spoken.add(name.language())));
        wishes.localized().forEach(field -> spoken.addAll(field.read().texts().keySet()));
        showLanguages(spoken);
        showHoldings(with, office);
        unread.restore(addressee.id(), plainFields());
        isFilling = false;
        isTyped = false;
        draft.set(Optional.of(onDate));
    }

    private void showHoldings(Directory directory, Post office) {
        List<Holding> held =
                tenuresOf(directory, office).stream()
                        .map(each -> Holding.of(each, directory))
                        .toList();
        if (!held.equals(List.copyOf(holdings))) {
            holdings.setAll(held);
        }
    }

    private void showLanguages(Set<Language> spoken) {
        List<Language> offered = new ArrayList<>(FormsOfAddress.languages());
        spoken.stream().filter(each -> !offered.contains(each)).forEach(offered::add);
        if (!offered.equals(List.copyOf(languages))) {
            languages.setAll(offered);
        }
        if (!offered.contains(language.get())) {
            language.set(Language.ENGLISH);
        }
    }

    private static Post postOf(Directory directory, Addressee addressee) {
        return Objects.requireNonNull(
                directory.posts().get(addressee.post()), "an addressee has a post");
    }

    private static List<Tenure> tenuresOf(Directory directory, Post office) {
        return directory.tenures().values().stream()
                .filter(each -> each.post().equals(office.id()))
                .toList();
    }

    private AddresseeOnDate onDate(Directory directory, Addressee addressee) {
        return directory.onDates(each -> date).stream()
                .filter(each -> each.addressee().id().equals(addressee.id()))
                .findFirst()
                .orElseThrow();
    }

    private void show(Directory read) {
        shown.map(Addressee::id)
                .map(read.addressees()::get)
                .ifPresent(addressee -> draft.set(Optional.of(onDate(read, addressee))));
    }

    private Directory read(Reading reading) {
        if (shown.isEmpty()) {
            return base;
        }
        Addressee before = shown.get();
        Post office = postOf(start, before);
        Directory read = post.read(start, office, all, freshBody(), holder.isNamed(), reading);
        read = holder.read(read, office.id(), all, reading);
        read = read.with(wishes.read(before));
        AddresseeOnDate route = onDate(read, before);
        OfficeHolder end = route.careOf().orElse(route.to());
        return contacts.read(read, end, reading);
    }

    /** The identifier of a body that comes to be; the addressee's and the post's are taken. */
    private Id freshBody() {
        if (body.isEmpty()) {
            body = Optional.of(desk.ids().next());
        }
        return body.get();
    }

    /** Keeps what was typed; what cannot be kept is told below its field. */
    void save() {
        if (!isTyped || shown.isEmpty()) {
            return;
        }
        Reading reading = new Reading(desk.words(), true);
        Directory after = read(reading);
        unread.remember(shown.get().id(), plainFields());
        boolean isNew = base.addressees().isEmpty();
        if (isNew && reading.refused(post.title().field())) {
            return;
        }
        isTyped = false;
        if (!after.equals(base)) {
            keep(isNew ? "addressee.added" : "addressee.changed", base, after);
        }
    }

    private void keep(String told, Directory before, Directory after) {
        Directory filled = start;
        Optional<Addressee> was = shown;
        tenure = holder.tenure();
        base = after;
        start = after;
        shown = shown.map(Addressee::id).map(after.addressees()::get);
        body = Optional.empty();
        shown.ifPresent(addressee -> showHoldings(after, postOf(after, addressee)));
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, name(after)),
                                library -> AddresseeEditing.replace(library, before, after),
                                library -> AddresseeEditing.replace(library, after, before)),
                        failure -> {
                            base = before;
                            start = filled;
                            shown = was;
                            isTyped = true;
                            desk.failures().accept(failure);
                        });
    }

    private String name(Directory after) {
        return shown.map(addressee -> AddresseeRow.of(onDate(after, addressee), date).title())
                .orElse("");
    }

    /** Lets the letter go another way. */
    void routeTo(Optional<Id> careOf) {
        if (shown.isEmpty() || careOf.equals(careOf())) {
            return;
        }
        save();
        Addressee before = shown.get();
        Addressee after =
                new Addressee(
                        before.id(),
                        before.post(),
                        careOf.<Route>map(Route.CareOf::new).orElseGet(Route.Direct::new),
                        before.form(),
                        before.careOfForm(),
                        before.paper(),
                        before.languages());
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

    /** The post on the route; empty for a direct one. */
    Optional<Id> careOf() {
        return shown.map(Addressee::route)
                .flatMap(route ->
                        switch (route) {
                            case Route.Direct() -> Optional.<Id>empty();
                            case Route.CareOf(Id via) -> Optional.of(via);
                        });
    }

    /** Shows another of those who held the office. */
    void chooseHolder(Id held) {
        save();
        tenure = Optional.of(held);
        shown.ifPresent(addressee -> fill(start, addressee));
    }

    /** Makes room for the one who holds the office from today on. */
    void newHolder() {
        save();
        isFilling = true;
        holder.showSuccessor(today(), start);
        isFilling = false;
    }

    /** The holder was checked today. */
    void verifyHolderToday() {
        if (holder.isNamed()) {
            holder.verified().textProperty().set(today().toString());
            save();
        }
    }

    /** Every contact detail that is given was checked today. */
    void verifyToday() {
        contacts.verify(today());
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
        return post;
    }

    HolderFields holder() {
        return holder;
    }

    ContactFields contacts() {
        return contacts;
    }

    WishFields wishes() {
        return wishes;
    }

    /** In which language texts are shown and typed. */
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The languages to choose from. */
    ReadOnlyListProperty<Language> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    /** The addressee as it is typed, on the day it is looked at; empty if none is shown. */
    ReadOnlyObjectProperty<Optional<AddresseeOnDate>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Who held the office, in the order in which they were recorded. */
    ReadOnlyListProperty<Holding> holdingsProperty() {
        return holdings.getReadOnlyProperty();
    }

    /** Counts up as one types, so that what is typed is kept once it does so no more. */
    ReadOnlyIntegerProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /** Which holder is shown. */
    Optional<Id> tenure() {
        return tenure;
    }
}
