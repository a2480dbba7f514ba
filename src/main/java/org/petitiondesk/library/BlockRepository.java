package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.template.OwnBlock;

import java.util.List;
import java.util.Optional;

/** The text blocks that somebody keeps; the shipped ones are in no library. */
public interface BlockRepository {

    /**
     * Adds the block or puts it in the place of the one with the same identifier.
     *
     * @throws IllegalStateException if another one has its name
     */
    void save(OwnBlock block) throws LibraryException;

    /** Removes a block with all its texts, leaving a tombstone. */
    void delete(Id block) throws LibraryException;

    Optional<OwnBlock> find(Id id) throws LibraryException;

    /** All of them by name. */
    List<OwnBlock> all() throws LibraryException;
}
