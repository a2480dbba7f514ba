package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.IssuedLetter;

import java.util.List;

/** Letters that were issued. */
public interface IssuedLetterRepository {

    /** Adds them, also again after they were deleted, as one change. */
    void add(List<IssuedLetter> letters) throws LibraryException;

    /** Deletes those of one act of issuing, leaving tombstones, as one change. */
    void deleteAct(Id act) throws LibraryException;

    /** Those of a petition, in the order in which they were issued. */
    List<IssuedLetter> of(Id petition) throws LibraryException;
}
