package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.template.OwnTemplate;

import java.util.List;
import java.util.Optional;

/** The templates that somebody wrote; the shipped ones are in no library. */
public interface TemplateRepository {

    /**
     * Adds the template or puts it in the place of the one with the same identifier.
     *
     * @throws IllegalStateException if another one has its name
     */
    void save(OwnTemplate template) throws LibraryException;

    /**
     * Removes a template with all its texts, leaving a tombstone. Petitions may still name it;
     * their letters then say so.
     */
    void delete(Id template) throws LibraryException;

    Optional<OwnTemplate> find(Id id) throws LibraryException;

    Optional<OwnTemplate> findByName(String name) throws LibraryException;

    /** All of them by name. */
    List<OwnTemplate> all() throws LibraryException;
}
