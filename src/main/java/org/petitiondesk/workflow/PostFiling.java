package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the post that a file names among those of the library, or adds it; likewise its holder. */
final class PostFiling {
    private final Ledger ledger;
    private final IdSource ids;
    private final Map<Place, List<Post>> byPlace = new HashMap<>();

    /** Where posts are that may be the same. */
    private record Place(OfficeKind office, Optional<Id> organization) {}

    PostFiling(Ledger ledger, IdSource ids) {
        this.ledger = ledger;
        this.ids = ids;
        for (Post post : ledger.posts()) {
            index(post);
        }
    }

    /**
     * The post of that title at that organization.
     *
     * @param person who is written to; tells apart posts of persons without an office
     * @param former the post that stood in this place before
     */
    Post file(
            OfficeKind office,
            LocalizedText titles,
            Optional<Id> organization,
            Optional<Country> country,
            LocalizedText person,
            Optional<Id> former) {
        Optional<Post> known = Optional.empty();
        for (Post candidate : byPlace.getOrDefault(new Place(office, organization), List.of())) {
            if ((candidate.country().isEmpty()
                            || country.isEmpty()
                            || candidate.country().equals(country))
                    && (SameText.agree(candidate.titles(), titles)
                            || (candidate.titles().isEmpty()
                                    && titles.isEmpty()
                                    && (person.isEmpty() || isHeldBy(candidate, person))))) {
                known = Optional.of(candidate);
                break;
            }
        }
        if (known.isEmpty()) {
            known =
                    former.flatMap(ledger::post)
                            .filter(before ->
                                    before.office() == office
                                            && before.organization().equals(organization)
                                            && !before.titles().isEmpty()
                                            && !SameText.contradict(before.titles(), titles));
        }
        Post filed =
                known.map(before -> joined(before, titles, country))
                        .orElseGet(
                                () -> new Post(ids.next(), office, titles, organization, country));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
            index(filed);
        }
        return filed;
    }

    /** Records that a person of that name held the post on a day. */
    void fileHolder(Post post, NamedHolder holder, LocalDate on, boolean sameDraft) {
        LocalizedText name = holder.name();
        if (name.isEmpty()) {
            return;
        }
        List<Tenure> tenures = ledger.tenuresOf(post.id());
        Optional<Person> known = Optional.empty();
        for (Tenure tenure : tenures) {
            Optional<Person> person = ledger.person(tenure.person());
            if (person.isPresent() && isNamed(person.get(), name)) {
                known = person;
                break;
            }
        }
        Optional<Tenure> current = Holders.on(on, tenures);
        if (known.isEmpty() && sameDraft && current.isPresent()) {
            known =
                    ledger.person(current.get().person())
                            .filter(person -> !SameText.contradict(names(person), name));
        }
        Person filed =
                known.map(before -> joined(before, name, holder.gender()))
                        .orElseGet(
                                () -> new Person(ids.next(), personNames(name), holder.gender()));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
        }
        fileTenure(post, filed, holder, on, current);
    }

    private void fileTenure(
            Post post, Person person, NamedHolder holder, LocalDate on, Optional<Tenure> current) {
        Optional<Tenure> known = current.filter(tenure -> tenure.person().equals(person.id()));
        Tenure filed =
                holder.verify(
                        known.orElseGet(() ->
                                new Tenure(
                                        ids.next(),
                                        person.id(),
                                        post.id(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(on),
                                        Optional.empty(),
                                        "")));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
        }
    }

    private boolean isHeldBy(Post post, LocalizedText name) {
        List<Tenure> tenures = ledger.tenuresOf(post.id());
        for (Tenure tenure : tenures) {
            if (ledger.person(tenure.person()).map(person -> isNamed(person, name)).orElse(false)) {
                return true;
            }
        }
        return tenures.isEmpty() && post.organization().isPresent();
    }

    private void index(Post post) {
        List<Post> same =
                byPlace.computeIfAbsent(
                        new Place(post.office(), post.organization()), place -> new ArrayList<>());
        same.removeIf(before -> before.id().equals(post.id()));
        same.add(post);
    }

    private static Post joined(Post before, LocalizedText titles, Optional<Country> country) {
        return new Post(
                before.id(),
                before.office(),
                before.titles().orElse(titles),
                before.organization(),
                before.country().or(() -> country));
    }

    private static Person joined(Person before, LocalizedText name, Gender gender) {
        List<PersonName> names = new ArrayList<>(before.names());
        LocalizedText known = names(before);
        name.texts().entrySet().stream()
                .filter(entry -> !known.texts().containsKey(entry.getKey()))
                .map(entry -> PersonName.whole(entry.getKey(), entry.getValue()))
                .forEach(names::add);
        return new Person(before.id(), names, gender == Gender.UNKNOWN ? before.gender() : gender);
    }

    private static boolean isNamed(Person person, LocalizedText name) {
        return SameText.agree(names(person), name);
    }

    static LocalizedText names(Person person) {
        Map<Language, String> names = new HashMap<>();
        person.names().forEach(name -> names.put(name.language(), name.full()));
        return new LocalizedText(names);
    }

    private static List<PersonName> personNames(LocalizedText name) {
        return name.texts().entrySet().stream()
                .map(entry -> PersonName.whole(entry.getKey(), entry.getValue()))
                .toList();
    }
}
