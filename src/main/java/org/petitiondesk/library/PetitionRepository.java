package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Optional;

/** Petitions and their text versions. */
public interface PetitionRepository {

    /** Adds the petition or puts it in the place of the one with the same identifier. */
    void save(Petition petition) throws LibraryException;

    /** Removes a petition with all that belongs to it, leaving tombstones. */
    Removal delete(Id petition) throws LibraryException;

    Optional<Petition> find(Id id) throws LibraryException;

    /** The petition with that code; case and runs of spaces do not matter. */
    Optional<Petition> findByCode(String code) throws LibraryException;

    /** All petitions, the youngest letter date first, then by code. */
    List<Petition> all() throws LibraryException;

    /** Adds a text version. */
    void add(TextVersion version) throws LibraryException;

    /** Whether a signature or a signature sheet is bound to a text version. */
    boolean isBound(Id version) throws LibraryException;

    /**
     * Puts a draft's new wording in the place of the old one.
     *
     * @throws LibraryException if something is bound to the version: such a text never changes
     */
    void replace(TextVersion version) throws LibraryException;

    /**
     * Removes a text version, leaving a tombstone.
     *
     * @throws LibraryException if something is bound to it
     */
    Removal deleteText(Id version) throws LibraryException;

    Optional<TextVersion> textVersion(Id id) throws LibraryException;

    /** All versions of a petition, by language, the youngest first. */
    List<TextVersion> textVersions(Id petition) throws LibraryException;

    /** The current text in a language. */
    Optional<TextVersion> currentText(Id petition, Language language) throws LibraryException;

    /** The current text of every language, in the order in which the languages were first added. */
    List<TextVersion> currentTexts(Id petition) throws LibraryException;
}
