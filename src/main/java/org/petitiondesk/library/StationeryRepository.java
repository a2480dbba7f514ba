package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.model.letterhead.Stationery;

/** The letterheads of organizations and the scanned signatures of those who sign for them. */
public interface StationeryRepository {
    /**
     * Adds the letterhead or puts it in the place of the one with the same identifier.
     *
     * @throws IllegalStateException if another one is of the same organization
     */
    void save(Letterhead letterhead) throws LibraryException;

    /** Removes a letterhead, leaving a tombstone. */
    void deleteLetterhead(Id letterhead) throws LibraryException;

    /**
     * Adds the signature or puts it in the place of the one with the same identifier.
     *
     * @throws IllegalStateException if another one has its name
     */
    void save(ScannedSignature signature) throws LibraryException;

    /**
     * Removes a signature, leaving a tombstone. Petitions may still name it; their letters then say
     * so. Letters that were issued with it keep it.
     */
    void deleteSignature(Id signature) throws LibraryException;

    /** All of both, by name. */
    Stationery all() throws LibraryException;
}
