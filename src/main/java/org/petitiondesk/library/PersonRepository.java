package org.petitiondesk.library;

import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ErasureAct;

import java.util.List;

/** What a library holds about one person who signed, in whatever petitions, and its erasure. */
public interface PersonRepository {

    /**
     * The signatures that may be a person's, in all petitions, in the order in which they were
     * recorded. Several people may have the same name, address or number. Those withdrawn are not
     * among them: they leave the library when it is closed.
     *
     * @param most no more than so many
     */
    List<Signed> held(PersonSought who, int most) throws LibraryException;

    /**
     * Overwrites whatever tells who signed: name, organization, place, contact data, how consent
     * was given and what it was before. What is left counts as before, in the same state, and is
     * never named; its petition, day, country and source stay.
     *
     * @return by which it can be given back, with {@link #restore}
     */
    Removal anonymise(Id signature) throws LibraryException;

    /**
     * Removes a signature so that it does not count any more, and the signer unless there are other
     * signatures of the same.
     *
     * @return by which it can be given back, with {@link Library#restore}
     */
    Removal remove(Id signature) throws LibraryException;

    /** Gives back what was overwritten. */
    void restore(Removal removal) throws LibraryException;

    /** Notes that data were erased, without saying whose. */
    void save(ErasureAct act) throws LibraryException;

    /** Takes such a note back. */
    void delete(ErasureAct act) throws LibraryException;

    /** What was erased, the first first. */
    List<ErasureAct> acts() throws LibraryException;
}
