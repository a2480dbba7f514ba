package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Retention;

/** How long the names of petitions are kept. */
public interface RetentionRepository {

    /** Of a petition; without limit where nothing was set. */
    Retention of(Id petition) throws LibraryException;

    /**
     * Sets for how many months after it closed a petition's names are kept.
     *
     * @param months {@link Retention#UNLIMITED} for no limit
     */
    void save(Id petition, int months) throws LibraryException;

    /** Whether any signature of a petition has a name still. */
    boolean hasNames(Id petition) throws LibraryException;

    /** How many signatures of a petition have a name still, in whatever state they are. */
    long named(Id petition) throws LibraryException;

    /**
     * Overwrites who signed a petition, in all its signatures, as {@link
     * PersonRepository#anonymise} does for one.
     *
     * @return by which it can be given back, with {@link PersonRepository#restore}
     */
    Removal anonymise(Id petition) throws LibraryException;
}
