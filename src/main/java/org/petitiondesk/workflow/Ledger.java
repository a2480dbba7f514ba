package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A library's addressees while a list is filed among them: found at once, however many there are,
 * and changed in memory alone until everything is kept together.
 */
final class Ledger {
    private final Directory before;
    private final Map<Id, Organization> organizations;
    private final Map<Id, Person> people;
    private final Map<Id, Post> posts;
    private final Owned<Tenure> tenures;
    private final Owned<ContactDetail> contacts;
    private final Owned<Addressee> addressees;
    private final Map<Id, Object> changed = new LinkedHashMap<>();
    private int changes;

    Ledger(Directory before) {
        this.before = before;
        this.organizations = new LinkedHashMap<>(before.organizations());
        this.people = new LinkedHashMap<>(before.people());
        this.posts = new LinkedHashMap<>(before.posts());
        this.tenures = new Owned<>(Tenure::id, Tenure::post, before.tenures().values());
        this.contacts =
                new Owned<>(ContactDetail::id, ContactDetail::owner, before.contacts().values());
        this.addressees = new Owned<>(Addressee::id, Addressee::post, before.addressees().values());
    }

    Collection<Organization> organizations() {
        return organizations.values();
    }

    Collection<Post> posts() {
        return posts.values();
    }

    Optional<Organization> organization(Id id) {
        return Optional.ofNullable(organizations.get(id));
    }

    Optional<Person> person(Id id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Post> post(Id id) {
        return Optional.ofNullable(posts.get(id));
    }

    List<Tenure> tenuresOf(Id post) {
        return tenures.of(post);
    }

    List<ContactDetail> contactsOf(Id owner) {
        return contacts.of(owner);
    }

    List<Addressee> addressedAt(Id post) {
        return addressees.of(post);
    }

    void save(Organization organization) {
        organizations.put(organization.id(), organization);
        note(organization.id(), organization);
    }

    void save(Person person) {
        people.put(person.id(), person);
        note(person.id(), person);
    }

    void save(Post post) {
        posts.put(post.id(), post);
        note(post.id(), post);
    }

    void save(Tenure tenure) {
        tenures.put(tenure);
        note(tenure.id(), tenure);
    }

    void save(ContactDetail detail) {
        contacts.put(detail);
        note(detail.id(), detail);
    }

    void save(Addressee addressee) {
        addressees.put(addressee);
        note(addressee.id(), addressee);
    }

    private void note(Id id, Object record) {
        changed.put(id, record);
        changes++;
    }

    /** Counts up with every record that is saved. */
    int changes() {
        return changes;
    }

    /** What was added or changed, as it now is. */
    Directory changed() {
        return Directory.of(
                of(Organization.class),
                of(Person.class),
                of(Post.class),
                of(Tenure.class),
                of(ContactDetail.class),
                of(Addressee.class));
    }

    private <T> List<T> of(Class<T> kind) {
        return changed.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What was changed, as it was. */
    Directory replaced() {
        return new Directory(
                replaced(before.organizations()),
                replaced(before.people()),
                replaced(before.posts()),
                replaced(before.tenures()),
                replaced(before.contacts()),
                replaced(before.addressees()));
    }

    private <T> Map<Id, T> replaced(Map<Id, T> records) {
        Map<Id, T> found = new LinkedHashMap<>();
        changed.keySet()
                .forEach(id -> {
                    T record = records.get(id);
                    if (record != null) {
                        found.put(id, record);
                    }
                });
        return found;
    }

    /** Records that belong to another, in the order in which they were recorded. */
    private static final class Owned<T> {
        private final Function<T, Id> id;
        private final Function<T, Id> owner;
        private final Map<Id, List<T>> byOwner = new HashMap<>();

        Owned(Function<T, Id> id, Function<T, Id> owner, Collection<T> records) {
            this.id = id;
            this.owner = owner;
            records.forEach(record -> list(record).add(record));
        }

        private List<T> list(T record) {
            return byOwner.computeIfAbsent(owner.apply(record), key -> new ArrayList<>());
        }

        List<T> of(Id owning) {
            return byOwner.getOrDefault(owning, List.of());
        }

        void put(T record) {
            List<T> all = list(record);
            for (int i = 0; i < all.size(); i++) {
                if (id.apply(all.get(i)).equals(id.apply(record))) {
                    all.set(i, record);
                    return;
                }
            }
            all.add(record);
        }
    }
}
