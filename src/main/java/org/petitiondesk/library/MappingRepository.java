package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;

import java.util.List;
import java.util.Optional;

/** What somebody said that the columns of lists hold. */
public interface MappingRepository {

    /**
     * Adds the mapping or puts it in the place of the one with the same identifier.
     *
     * @throws IllegalStateException if another one of its kind has its name
     */
    void save(KeptMapping mapping) throws LibraryException;

    /** Removes a mapping, leaving a tombstone. */
    void delete(Id mapping) throws LibraryException;

    Optional<KeptMapping> findByName(ListKind kind, String name) throws LibraryException;

    /** All of a kind by name. */
    List<KeptMapping> all(ListKind kind) throws LibraryException;
}
