package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Texts as they stood before they were changed. */
public interface FormerTextRepository {

    /**
     * Keeps one, under an identifier of its own.
     *
     * @param keptAt when it was changed
     */
    void add(TextVersion former, Instant keptAt) throws LibraryException;

    /** Forgets one, leaving no trace. */
    void delete(Id former) throws LibraryException;

    /** Those of a petition's text in one language, the youngest first. */
    List<TextVersion> of(Id petition, Language language) throws LibraryException;

    /** When one was kept last. */
    Optional<Instant> lastKept(Id petition, Language language) throws LibraryException;

    /** The youngest of them. */
    default Optional<TextVersion> youngest(Id petition, Language language) throws LibraryException {
        return of(petition, language).stream().findFirst();
    }
}
