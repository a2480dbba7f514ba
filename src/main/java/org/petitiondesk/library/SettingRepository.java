package org.petitiondesk.library;

import org.petitiondesk.model.addressee.VerificationTerm;

/** What was set for a library as a whole; what nobody has set is as usual. */
public interface SettingRepository {

    /** How long a verification counts. */
    VerificationTerm verificationTerm() throws LibraryException;

    void save(VerificationTerm term) throws LibraryException;
}
