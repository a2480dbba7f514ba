package org.petitiondesk.library;

import org.petitiondesk.model.addressee.VerificationTerm;

import java.util.Set;

/** What was set for a library as a whole; what nobody has set is as usual. */
public interface SettingRepository {

    /** How long a verification counts. */
    VerificationTerm verificationTerm() throws LibraryException;

    void save(VerificationTerm term) throws LibraryException;

    /** Words that are right although no dictionary has them. */
    Set<String> ownWords() throws LibraryException;

    /** Adds one; nothing happens if it is there. */
    void addOwnWord(String word) throws LibraryException;

    /** Takes one out again. */
    void removeOwnWord(String word) throws LibraryException;
}
