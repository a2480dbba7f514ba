package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addressees together with what they are made of: posts, who held them, organizations, contact
 * details. Of a whole library, or of one addressee. Tenures and contact details are in the order in
 * which they were recorded; of a whole library all records are. Immutable.
 */
public record Directory(
        Map<Id, Organization> organizations,
        Map<Id, Person> people,
        Map<Id, Post> posts,
        Map<Id, Tenure> tenures,
        Map<Id, ContactDetail> contacts,
        Map<Id, Addressee> addressees) {
    public static final Directory EMPTY =
            new Directory(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Directory {
        organizations = kept(organizations);
        people = kept(people);
        posts = kept(posts);
        tenures = kept(tenures);
        contacts = kept(contacts);
        addressees = kept(addressees);
    }

    /** A directory of these records. */
    public static Directory of(
            Collection<Organization> organizations,
            Collection<Person> people,
            Collection<Post> posts,
            Collection<Tenure> tenures,
            Collection<ContactDetail> contacts,
            Collection<Addressee> addressees) {
        return new Directory(
                byId(organizations, Organization::id),
                byId(people, Person::id),
                byId(posts, Post::id),
                byId(tenures, Tenure::id),
                byId(contacts, ContactDetail::id),
                byId(addressees, Addressee::id));
    }

    /** The same with a record added or put in the place of the one with its identifier. */
    public Directory with(Organization organization) {
        return new Directory(
                with(organizations, organization.id(), organization),
                people,
                posts,
                tenures,
                contacts,
                addressees);
    }

    /** Likewise. */
    public Directory with(Person person) {
        return new Directory(
                organizations,
                with(people, person.id(), person),
                posts,
                tenures,
                contacts,
                addressees);
    }

    /** Likewise. */
    public Directory with(Post post) {
        return new Directory(
                organizations, people, with(posts, post.id(), post), tenures, contacts, addressees);
    }

    /** Likewise. */
    public Directory with(Tenure tenure) {
        return new Directory(
                organizations,
                people,
                posts,
                with(tenures, tenure.id(), tenure),
                contacts,
                addressees);
    }

    /** Likewise. */
    public Directory with(ContactDetail detail) {
        return new Directory(
                organizations,
                people,
                posts,
                tenures,
                with(contacts, detail.id(), detail),
                addressees);
    }

    /** Likewise. */
    public Directory with(Addressee addressee) {
        return new Directory(
                organizations,
                people,
                posts,
                tenures,
                contacts,
                with(addressees, addressee.id(), addressee));
    }

    /** The same with all records of another. */
    public Directory with(Directory other) {
        return new Directory(
                joined(organizations, other.organizations),
                joined(people, other.people),
                joined(posts, other.posts),
                joined(tenures, other.tenures),
                joined(contacts, other.contacts),
                joined(addressees, other.addressees));
    }

    /** The identifiers of all records, those that others refer to last. */
    public List<Id> ids() {
        return Stream.of(addressees, contacts, tenures, posts, people, organizations)
                .flatMap(records -> records.keySet().stream())
                .toList();
    }

    /** The same without the records of these identifiers. */
    public Directory without(Set<Id> ids) {
        return new Directory(
                without(organizations, ids),
                without(people, ids),
                without(posts, ids),
                without(tenures, ids),
                without(contacts, ids),
                without(addressees, ids));
    }

    /** The records that have the identifiers of another directory's, as they stand here. */
    public Directory known(Directory others) {
        return new Directory(
                only(organizations, others.organizations.keySet()),
                only(people, others.people.keySet()),
                only(posts, others.posts.keySet()),
                only(tenures, others.tenures.keySet()),
                only(contacts, others.contacts.keySet()),
                only(addressees, others.addressees.keySet()));
    }

    /** One addressee with all that it is made of: of its post and of the one on its route. */
    public Directory around(Addressee addressee) {
        return around(List.of(addressee));
    }

    /** Likewise several. */
    public Directory around(Collection<Addressee> several) {
        Set<Id> ends = new LinkedHashSet<>();
        for (Addressee addressee : several) {
            ends.add(addressee.post());
            switch (addressee.route()) {
                case Route.Direct() -> {}
                case Route.CareOf(Id post) -> ends.add(post);
            }
        }
        return aroundPosts(ends, several);
    }

    /** A post with its organization, those who held it, and how all of them are reached. */
    public Directory aroundPost(Id post) {
        return aroundPosts(Set.of(post), List.of());
    }

    private Directory aroundPosts(Set<Id> ends, Collection<Addressee> reached) {
        Map<Id, Post> found = only(posts, ends);
        Map<Id, Tenure> held = where(tenures, tenure -> ends.contains(tenure.post()));
        Set<Id> holders = new LinkedHashSet<>();
        held.values().forEach(tenure -> holders.add(tenure.person()));
        Set<Id> bodies = new LinkedHashSet<>();
        found.values().forEach(post -> post.organization().ifPresent(bodies::add));
        Set<Id> owners = new HashSet<>(ends);
        owners.addAll(holders);
        owners.addAll(bodies);
        return new Directory(
                only(organizations, bodies),
                only(people, holders),
                found,
                held,
                where(contacts, detail -> owners.contains(detail.owner())),
                byId(reached, Addressee::id));
    }

    /** Only the records that another directory has not, or has otherwise. */
    public Directory differingFrom(Directory other) {
        return new Directory(
                differing(organizations, other.organizations),
                differing(people, other.people),
                differing(posts, other.posts),
                differing(tenures, other.tenures),
                differing(contacts, other.contacts),
                differing(addressees, other.addressees));
    }

    /** The addressees with the holders and contact details of a day each. */
    public List<AddresseeOnDate> onDates(Function<Addressee, LocalDate> date) {
        Routes routes =
                new Routes(
                        this,
                        tenures.values().stream().collect(Collectors.groupingBy(Tenure::post)),
                        contacts.values().stream()
                                .collect(Collectors.groupingBy(ContactDetail::owner)));
        return addressees.values().stream()
                .map(addressee -> routes.onDate(addressee, date.apply(addressee)))
                .toList();
    }

    /** The route's records, found without looking through all of them. */
    private record Routes(
            Directory directory,
            Map<Id, List<Tenure>> tenures,
            Map<Id, List<ContactDetail>> contacts) {

        AddresseeOnDate onDate(Addressee addressee, LocalDate date) {
            OfficeHolder to = holder(addressee.post(), date);
            return switch (addressee.route()) {
                case Route.Direct() ->
                        new AddresseeOnDate(
                                addressee, date, to, Optional.empty(), contacts(to, to.holder()));
                case Route.CareOf(Id post) -> {
                    OfficeHolder careOf = holder(post, date);
                    yield new AddresseeOnDate(
                            addressee,
                            date,
                            to,
                            Optional.of(careOf),
                            contacts(careOf, Optional.empty()));
                }
            };
        }

        private OfficeHolder holder(Id id, LocalDate date) {
            Post post = directory.posts.get(id);
            if (post == null) {
                throw new IllegalStateException("an addressee has no post");
            }
            Optional<Tenure> tenure = Holders.on(date, tenures.getOrDefault(id, List.of()));
            return new OfficeHolder(
                    post,
                    post.organization().map(directory.organizations::get),
                    tenure.map(Tenure::person).map(directory.people::get),
                    tenure);
        }

        private List<ContactDetail> contacts(OfficeHolder end, Optional<Person> person) {
            List<ContactDetail> found = new ArrayList<>(of(end.post().id()));
            person.ifPresent(holder -> found.addAll(of(holder.id())));
            end.organization().ifPresent(body -> found.addAll(of(body.id())));
            return found;
        }

        private List<ContactDetail> of(Id owner) {
            return contacts.getOrDefault(owner, List.of());
        }
    }

    private static <T> Map<Id, T> byId(Collection<T> records, Function<T, Id> id) {
        Map<Id, T> found = new LinkedHashMap<>();
        records.forEach(record -> found.put(id.apply(record), record));
        return found;
    }

    private static <T> Map<Id, T> kept(Map<Id, T> records) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }

    private static <T> Map<Id, T> with(Map<Id, T> records, Id id, T record) {
        return joined(records, Map.of(id, record));
    }

    private static <T> Map<Id, T> joined(Map<Id, T> records, Map<Id, T> others) {
        Map<Id, T> changed = new LinkedHashMap<>(records);
        changed.putAll(others);
        return changed;
    }

    private static <T> Map<Id, T> without(Map<Id, T> records, Set<Id> ids) {
        Map<Id, T> changed = new LinkedHashMap<>(records);
        changed.keySet().removeAll(ids);
        return changed;
    }

    private static <T> Map<Id, T> where(Map<Id, T> records, Predicate<T> isWanted) {
        // Few of many are wanted: nothing else is copied.
        Map<Id, T> found = new LinkedHashMap<>();
        records.forEach((id, record) -> {
            if (isWanted.test(record)) {
                found.put(id, record);
            }
        });
        return found;
    }

    private static <T> Map<Id, T> only(Map<Id, T> records, Set<Id> ids) {
        Map<Id, T> found = new LinkedHashMap<>();
        for (Id id : ids) {
            T record = records.get(id);
            if (record != null) {
                found.put(id, record);
            }
        }
        return found;
    }

    private static <T> Map<Id, T> differing(Map<Id, T> records, Map<Id, T> others) {
        Map<Id, T> found = new LinkedHashMap<>(records);
        found.entrySet().removeIf(entry -> entry.getValue().equals(others.get(entry.getKey())));
        return found;
    }
}
