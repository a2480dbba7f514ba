package org.petitiondesk.library;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People, organizations, posts, tenures, contact details, and the addressees made of them. */
public interface AddresseeRepository {

    /**
     * Adds the records or puts them in the place of those with the same identifiers, as one change.
     */
    void save(Directory records) throws LibraryException;

    /** Likewise one. */
    default void save(Person person) throws LibraryException {
        save(Directory.EMPTY.with(person));
    }

    /** Likewise. */
    default void save(Organization organization) throws LibraryException {
        save(Directory.EMPTY.with(organization));
    }

    /** Likewise. */
    default void save(Post post) throws LibraryException {
        save(Directory.EMPTY.with(post));
    }

    /** Likewise. */
    default void save(Tenure tenure) throws LibraryException {
        save(Directory.EMPTY.with(tenure));
    }

    /** Likewise. */
    default void save(ContactDetail detail) throws LibraryException {
        save(Directory.EMPTY.with(detail));
    }

    /** Likewise. */
    default void save(Addressee addressee) throws LibraryException {
        save(Directory.EMPTY.with(addressee));
    }

    /**
     * Removes whatever records have the identifiers, leaving tombstones, as one change; nothing
     * where there is none.
     */
    void delete(Collection<Id> ids) throws LibraryException;

    /** Likewise one. */
    default void delete(Id id) throws LibraryException {
        delete(List.of(id));
    }

    Optional<Person> person(Id id) throws LibraryException;

    Optional<Organization> organization(Id id) throws LibraryException;

    Optional<Post> post(Id id) throws LibraryException;

    Optional<Addressee> addressee(Id id) throws LibraryException;

    /** The tenures of a post in the order they were recorded. */
    List<Tenure> tenuresOf(Id post) throws LibraryException;

    /** The contact details of a post, person or organization in the order they were recorded. */
    List<ContactDetail> contactsOf(Id owner) throws LibraryException;

    /** All records of a kind in the order they were recorded. */
    List<Person> people() throws LibraryException;

    /** Likewise. */
    List<Organization> organizations() throws LibraryException;

    /** Likewise. */
    List<Post> posts() throws LibraryException;

    /** Likewise. */
    List<Addressee> addressees() throws LibraryException;

    /** Everything there is, read at one go. */
    Directory directory() throws LibraryException;

    /**
     * Some addressees with all that they are made of, with the other posts of their bodies and what
     * else their holders held; to be asked for hundreds at most.
     */
    Directory around(Collection<Id> addressees) throws LibraryException;

    /**
     * The titles of the addressees' offices, in the order the addressees were recorded; empty texts
     * where an office has none.
     */
    Map<Id, LocalizedText> titles() throws LibraryException;

    /**
     * Addressees in whose names, titles, organizations or addresses every word of the query begins
     * a word (of Han and Hangul: stands anywhere), in the order they were recorded. A blank query
     * finds all.
     */
    default List<Addressee> search(String query) throws LibraryException {
        return search(query, Integer.MAX_VALUE);
    }

    /** Likewise the first of them, without reading the others. */
    List<Addressee> search(String query, int most) throws LibraryException;

    /** An addressee with the holders and contact details of a day; empty if there is none such. */
    Optional<AddresseeOnDate> onDate(Id addressee, LocalDate date) throws LibraryException;
}
