package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TranslationCheck;

import java.util.List;
import java.util.Optional;

/** Who checked which translation, and in which language petitions were written first. */
public interface TranslationRepository {

    /** Adds a check, with both texts under identifiers of their own. */
    void add(TranslationCheck check) throws LibraryException;

    /** Removes a check, leaving a tombstone. */
    void delete(Id check) throws LibraryException;

    /** Those of a petition's texts, in the order in which they were added. */
    List<TranslationCheck> of(Id petition) throws LibraryException;

    /** The names of all who checked something, whoever did so last first. */
    List<String> checkers() throws LibraryException;

    /** The language that somebody said the petition was written in first. */
    Optional<Language> original(Id petition) throws LibraryException;

    /** Says in which language the petition was written first; empty for the one added first. */
    void setOriginal(Id petition, Optional<Language> language) throws LibraryException;
}
