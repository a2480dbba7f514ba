package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who holds the office: names by language, gender as told, from when to when. */
final class HolderFields {
    private final LocalizedField full = new LocalizedField();
    private final LocalizedField family = new LocalizedField();
    private final LocalizedField given = new LocalizedField();
    private final ObjectProperty<Gender> gender = new SimpleObjectProperty<>(Gender.UNKNOWN);
    private final Field since = new Field();
    private final Field until = new Field();
    private final Field verified = new Field();
    private final Field source = new Field();
    private final IdSource ids;
    private Optional<Tenure> tenure = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private Optional<Tenure> former = Optional.empty();
    private Id freshPerson;
    private Id freshTenure;

    HolderFields(IdSource ids) {
        this.ids = ids;
        this.freshPerson = ids.next();
        this.freshTenure = ids.next();
    }

    void show(Optional<Tenure> held, Directory from) {
        tenure = held;
        former = Optional.empty();
        person = held.flatMap(known -> Optional.ofNullable(from.people().get(known.person())));
        freshPerson = ids.next();
        freshTenure = ids.next();
        full.show(texts(PersonName::full));
        family.show(texts(PersonName::family));
        given.show(texts(PersonName::given));
        gender.set(person.map(Person::gender).orElse(Gender.UNKNOWN));
        since.show(held.flatMap(Tenure::from).map(LocalDate::toString).orElse(""));
        until.show(held.flatMap(Tenure::to).map(LocalDate::toString).orElse(""));
        verified.show(held.flatMap(Tenure::verifiedOn).map(LocalDate::toString).orElse(""));
        source.show(held.map(Tenure::source).orElse(""));
    }

    /** Nobody yet, who follows the one that was shown. */
    void showSuccessor(LocalDate from, Directory directory) {
        Optional<Tenure> before = tenure().map(directory.tenures()::get);
        show(Optional.empty(), directory);
        former = before;
        since.show(from.toString());
    }

    private LocalizedText texts(Function<PersonName, String> part) {
        Map<Language, String> texts = new HashMap<>();
        person.ifPresent(known ->
                known.names().forEach(name -> texts.put(name.language(), part.apply(name))));
        return new LocalizedText(texts);
    }

    void use(Language language) {
        full.use(language);
        family.use(language);
        given.use(language);
    }

    /** Puts names in the place of the first one, and beside it where there are none. */
    void take(List<PersonName> names) {
        Language typed = names.getFirst().language();
        for (PersonName name : names) {
            if (name.language().equals(typed)
                    || !full.read().texts().containsKey(name.language())) {
                full.write(name.language(), name.full());
                if (!name.family().isEmpty()) {
                    family.write(name.language(), name.family());
                    given.write(name.language(), name.given());
                }
            }
        }
    }

    /** Whether the name stands there as it was filled in. */
    boolean isKept(Language language) {
        String kept =
                person.stream()
                        .flatMap(known -> known.names().stream())
                        .filter(name -> name.language().equals(language))
                        .map(PersonName::full)
                        .findFirst()
                        .orElse("");
        return full.field().value().equals(kept);
    }

    /** Whether there is a name in any language. */
    boolean isNamed() {
        return !full.read().isEmpty();
    }

    /** The tenure that is shown, or that comes to be with a name; empty if nobody is named. */
    Optional<Id> tenure() {
        return isNamed()
                ? Optional.of(tenure.map(Tenure::id).orElse(freshTenure))
                : Optional.empty();
    }

    /** The holder as typed. */
    Directory read(Directory base, Id post, Directory all, Reading reading) {
        if (!isNamed()) {
            return withoutHolder(base, all, reading);
        }
        Optional<LocalDate> from = reading.day(since, tenure.flatMap(Tenure::from));
        Optional<LocalDate> to = reading.day(until, tenure.flatMap(Tenure::to));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reading.refuse(until, "addressee.fault.until");
            from = tenure.flatMap(Tenure::from);
            to = tenure.flatMap(Tenure::to);
        }
        Id id = person.map(Person::id).orElse(freshPerson);
        Tenure held =
                new Tenure(
                        tenure.map(Tenure::id).orElse(freshTenure),
                        id,
                        post,
                        from,
                        to,
                        tenure.flatMap(Tenure::attestedOn),
                        reading.day(verified, tenure.flatMap(Tenure::verifiedOn)),
                        source.value());
        Directory read = base.with(new Person(id, names(reading), gender.get())).with(held);
        return former.isPresent() && from.isPresent()
                ? read.with(ended(former.get(), from.get().minusDays(1)))
                : read;
    }

    /** The one before ends where the next begins, if nobody told otherwise. */
    private static Tenure ended(Tenure before, LocalDate last) {
        boolean goesOn = before.to().isEmpty() && !before.from().map(last::isBefore).orElse(false);
        return goesOn
                ? new Tenure(
                        before.id(),
                        before.person(),
                        before.post(),
                        before.from(),
                        Optional.of(last),
                        before.attestedOn(),
                        before.verifiedOn(),
                        before.source())
                : before;
    }

    private Directory withoutHolder(Directory base, Directory all, Reading reading) {
        if (isPartGiven()) {
            reading.refuse(full.field(), "addressee.fault.name");
            return base;
        }
        reading.accept(full.field());
        Id held = tenure.map(Tenure::id).orElse(freshTenure);
        Id holder = person.map(Person::id).orElse(freshPerson);
        Set<Id> gone = new LinkedHashSet<>(Set.of(held));
        boolean holdsMore =
                all.tenures().values().stream()
                        .filter(other -> other.person().equals(holder))
                        .anyMatch(other -> !other.id().equals(held));
        if (!holdsMore) {
            gone.add(holder);
            base.contacts().values().stream()
                    .filter(detail -> detail.owner().equals(holder))
                    .forEach(detail -> gone.add(detail.id()));
        }
        return base.without(gone);
    }

    private List<PersonName> names(Reading reading) {
        Set<Language> languages = new LinkedHashSet<>();
        person.ifPresent(known -> known.names().forEach(name -> languages.add(name.language())));
        languages.addAll(full.read().texts().keySet());
        List<PersonName> names = new ArrayList<>();
        reading.accept(full.field());
        for (Language language : languages) {
            String whole = full.read().texts().getOrDefault(language, "");
            if (!whole.isEmpty()) {
                names.add(
                        name(
                                language,
                                whole,
                                family.read().texts().getOrDefault(language, ""),
                                given.read().texts().getOrDefault(language, "")));
            }
        }
        if (full.field().value().isEmpty() && isPartGiven()) {
            reading.refuse(full.field(), "addressee.fault.name");
        }
        return names;
    }

    private boolean isPartGiven() {
        return !family.field().value().isEmpty() || !given.field().value().isEmpty();
    }

    private PersonName name(Language language, String whole, String family, String given) {
        NameOrder order =
                family.isEmpty()
                        ? person.flatMap(known -> known.nameIn(language))
                                .map(PersonName::order)
                                .orElse(NameOrder.FAMILY_FIRST)
                        : whole.startsWith(family) ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST;
        return new PersonName(language, whole, family, given, order);
    }

    LocalizedField full() {
        return full;
    }

    LocalizedField family() {
        return family;
    }

    LocalizedField given() {
        return given;
    }

    ObjectProperty<Gender> genderProperty() {
        return gender;
    }

    Field since() {
        return since;
    }

    Field until() {
        return until;
    }

    Field verified() {
        return verified;
    }

    Field source() {
        return source;
    }
}
