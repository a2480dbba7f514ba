package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.AcceptedWarning;

import java.util.Collection;
import java.util.List;

/** Warnings of the letter check that somebody lets stand. */
public interface AcceptedWarningRepository {

    /** Adds them, also again after they were deleted, as one change. */
    void add(Collection<AcceptedWarning> accepted) throws LibraryException;

    /** Deletes some, leaving tombstones, as one change. */
    void delete(Collection<Id> accepted) throws LibraryException;

    /** Those of a petition, in the order in which they were accepted. */
    List<AcceptedWarning> of(Id petition) throws LibraryException;
}
