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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Addressees and what they are made of, in SQLite. */
final class SqliteAddresseeRepository implements AddresseeRepository {
    private static final List<String> TABLES =
            List.of("addressee", "contact_detail", "tenure", "post", "person", "organization");

    private final Session session;

    SqliteAddresseeRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Person person) throws LibraryException {
        save(person.id(), handle -> PersonTable.save(handle, person, session.now()));
    }

    @Override
    public void save(Organization organization) throws LibraryException {
        save(
                organization.id(),
                handle -> OrganizationTable.save(handle, organization, session.now()));
    }

    @Override
    public void save(Post post) throws LibraryException {
        save(post.id(), handle -> PostTable.save(handle, post, session.now()));
    }

    @Override
    public void save(Tenure tenure) throws LibraryException {
        save(tenure.id(), handle -> TenureTable.save(handle, tenure, session.now()));
    }

    @Override
    public void save(ContactDetail detail) throws LibraryException {
        save(detail.id(), handle -> ContactTable.save(handle, detail, session.now()));
    }

    @Override
    public void save(Addressee addressee) throws LibraryException {
        save(addressee.id(), handle -> AddresseeTable.save(handle, addressee, session.now()));
    }

    /** The index follows both those that the record was about and those that it now is about. */
    private void save(Id record, Session.Writing writing) throws LibraryException {
        session.write(handle -> {
            Set<Long> affected = AddresseeWords.affectedBy(handle, record);
            writing.to(handle);
            Tombstones.takeBack(handle, record);
            affected.addAll(AddresseeWords.affectedBy(handle, record));
            AddresseeWords.update(handle, affected);
        });
    }

    @Override
    public void delete(Id id) throws LibraryException {
        session.write(handle -> {
            Set<Long> affected = AddresseeWords.affectedBy(handle, id);
            try {
                deleteWithParts(handle, id);
            } catch (JdbiException e) {
                throw Failures.isReference(e)
                        ? new LibraryException(Reason.IN_USE)
                        : Failures.of(e);
            }
            AddresseeWords.update(handle, affected);
        });
    }

    private void deleteWithParts(Handle handle, Id id) {
        long now = session.now();
        Tombstones.delete(handle, now, "tenure", "person = ? or post = ?", id, id);
        Tombstones.delete(
                handle,
                now,
                "contact_detail",
                "post = ? or person = ? or organization = ?",
                id,
                id,
                id);
        for (String table : TABLES) {
            Tombstones.delete(handle, now, table, id);
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
    public List<Addressee> search(String query) throws LibraryException {
        if (query.isBlank()) {
            return addressees();
        }
        Optional<String> words = SearchWords.query(query);
        return words.isEmpty()
                ? List.of()
                : session.read(handle ->
                        AddresseeTable.where(
                                handle,
                                "position in (select rowid from addressee_words"
                                        + " where addressee_words match ?)",
                                words.get()));
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
