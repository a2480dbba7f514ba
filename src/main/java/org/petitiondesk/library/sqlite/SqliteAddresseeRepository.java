package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.petitiondesk.library.AddresseeRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addressees and what they are made of, in SQLite. */
final class SqliteAddresseeRepository implements AddresseeRepository {
    private static final List<String> TABLES =
            List.of("addressee", "contact_detail", "tenure", "post", "person", "organization");

    /** The records that are being changed. */
    private static final String CHANGED = "(select id from temp.changed_record)";

    private final Session session;

    SqliteAddresseeRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Directory records) throws LibraryException {
        session.write(handle -> {
            AddresseeWords.begin(handle, records.ids());
            try (Statements statements = new Statements(handle)) {
                save(statements, records);
            }
            Tombstones.takeBackAll(handle, CHANGED);
            AddresseeWords.end(handle);
        });
    }

    /** What others refer to goes first. */
    private void save(Statements statements, Directory records) throws SQLException {
        long now = session.now();
        for (Organization organization : records.organizations().values()) {
            OrganizationTable.save(statements, organization, now);
        }
        for (Person person : records.people().values()) {
            PersonTable.save(statements, person, now);
        }
        for (Post post : records.posts().values()) {
            PostTable.save(statements, post, now);
        }
        for (Tenure tenure : records.tenures().values()) {
            TenureTable.save(statements, tenure, now);
        }
        for (ContactDetail detail : records.contacts().values()) {
            ContactTable.save(statements, detail, now);
        }
        for (Addressee addressee : records.addressees().values()) {
            AddresseeTable.save(statements, addressee, now);
        }
    }

    @Override
    public void delete(Collection<Id> ids) throws LibraryException {
        session.write(handle -> {
            AddresseeWords.begin(handle, ids);
            try {
                deleteWithParts(handle);
            } catch (JdbiException e) {
                throw Failures.isReference(e)
                        ? new LibraryException(Reason.IN_USE)
                        : Failures.of(e);
            }
            AddresseeWords.end(handle);
        });
    }

    /** What refers to others goes first. */
    private void deleteWithParts(Handle handle) {
        long now = session.now();
        Tombstones.delete(
                handle, now, "tenure", "person in %s or post in %s".formatted(CHANGED, CHANGED));
        Tombstones.delete(
                handle,
                now,
                "contact_detail",
                "post in %s or person in %s or organization in %s"
                        .formatted(CHANGED, CHANGED, CHANGED));
        for (String table : TABLES) {
            Tombstones.delete(handle, now, table, "id in " + CHANGED);
        }
    }

    @Override
    public Optional<Person> person(Id id) throws LibraryException {
        return session.read(handle -> PersonTable.where(handle, "id = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<Organization> organization(Id id) throws LibraryException {
        return session.read(handle -> OrganizationTable.where(handle, "id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Post> post(Id id) throws LibraryException {
        return session.read(handle -> PostTable.where(handle, "id = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<Addressee> addressee(Id id) throws LibraryException {
        return session.read(handle -> AddresseeTable.where(handle, "id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public List<Tenure> tenuresOf(Id post) throws LibraryException {
        return session.read(handle -> TenureTable.where(handle, "post = ?", post));
    }

    @Override
    public List<ContactDetail> contactsOf(Id owner) throws LibraryException {
        return session.read(handle ->
                ContactTable.where(
                        handle, "post = ? or person = ? or organization = ?", owner, owner, owner));
    }

    @Override
    public List<Person> people() throws LibraryException {
        return session.read(handle -> PersonTable.where(handle, "true"));
    }

    @Override
    public List<Organization> organizations() throws LibraryException {
        return session.read(handle -> OrganizationTable.where(handle, "true"));
    }

    @Override
    public List<Post> posts() throws LibraryException {
        return session.read(handle -> PostTable.where(handle, "true"));
    }

    @Override
    public List<Addressee> addressees() throws LibraryException {
        return session.read(handle -> AddresseeTable.where(handle, "true"));
    }

    @Override
    public Directory directory() throws LibraryException {
        return session.read(handle ->
                Directory.of(
                        OrganizationTable.where(handle, "true"),
                        PersonTable.where(handle, "true"),
                        PostTable.where(handle, "true"),
                        TenureTable.where(handle, "true"),
                        ContactTable.where(handle, "true"),
                        AddresseeTable.where(handle, "true")));
    }

    @Override
    public Directory around(Collection<Id> addressees) throws LibraryException {
        return session.read(handle -> Surroundings.of(handle, addressees));
    }

    @Override
    public Map<Id, LocalizedText> titles() throws LibraryException {
        return session.read(AddresseeTable::titles);
    }

    @Override
    public List<Addressee> search(String query, int most) throws LibraryException {
        if (query.isBlank()) {
            return addressees().stream().limit(most).toList();
        }
        Optional<String> words = SearchWords.query(query);
        return words.isEmpty()
                ? List.of()
                : session.read(handle ->
                        AddresseeTable.where(
                                handle,
                                "position in (select rowid from addressee_words"
                                        + " where addressee_words match ? order by rowid limit ?)",
                                words.get(),
                                most));
    }

    @Override
    public Optional<AddresseeOnDate> onDate(Id id, LocalDate date) throws LibraryException {
        Optional<Addressee> found = addressee(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Addressee addressee = found.get();
        OfficeHolder to = holder(addressee.post(), date);
        return Optional.of(
                switch (addressee.route()) {
                    case Route.Direct() ->
                            new AddresseeOnDate(
                                    addressee,
                                    date,
                                    to,
                                    Optional.empty(),
                                    contacts(to, to.holder()));
                    case Route.CareOf(Id post) -> {
                        OfficeHolder careOf = holder(post, date);
                        yield new AddresseeOnDate(
                                addressee,
                                date,
                                to,
                                Optional.of(careOf),
                                contacts(careOf, Optional.empty()));
                    }
                });
    }

    private OfficeHolder holder(Id postId, LocalDate date) throws LibraryException {
        // The schema lets no addressee be without its post.
        Post post = post(postId).orElseThrow(() -> new LibraryException(Reason.DAMAGED));
        Optional<Organization> organization = Optional.empty();
        if (post.organization().isPresent()) {
            organization = organization(post.organization().get());
        }
        Optional<Tenure> tenure = Holders.on(date, tenuresOf(postId));
        Optional<Person> person = Optional.empty();
        if (tenure.isPresent()) {
            person = person(tenure.get().person());
        }
        return new OfficeHolder(post, organization, person, tenure);
    }

    private List<ContactDetail> contacts(OfficeHolder end, Optional<Person> person)
            throws LibraryException {
        List<ContactDetail> contacts = new ArrayList<>(contactsOf(end.post().id()));
        if (person.isPresent()) {
            contacts.addAll(contactsOf(person.get().id()));
        }
        if (end.organization().isPresent()) {
            contacts.addAll(contactsOf(end.organization().get().id()));
        }
        return contacts;
    }
}
