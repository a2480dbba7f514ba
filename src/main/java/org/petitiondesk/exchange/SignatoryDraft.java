package org.petitiondesk.exchange;

import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignedName;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A signatory as a file or a pasted list gives it. Absent texts are empty.
 *
 * @param line counted from 1
 * @param name exactly as written
 * @param consent empty if the list says nothing of it
 * @param contact nobody may contact the signer again unless the list says so
 */
public record SignatoryDraft(
        int line,
        Signatory.Kind kind,
        SignedName name,
        Capacity capacity,
        String place,
        String country,
        Optional<LocalDate> signedOn,
        String email,
        String telephone,
        Optional<ConsentGiven> consent,
        ContactWish contact) {

    /** The same on another line. */
    public SignatoryDraft at(int number) {
        return new SignatoryDraft(
                number, kind, name, capacity, place, country, signedOn, email, telephone, consent,
                contact);
    }

    /** One of whom the list says nothing about contact. */
    public SignatoryDraft(
            int line,
            Signatory.Kind kind,
            SignedName name,
            Capacity capacity,
            String place,
            String country,
            Optional<LocalDate> signedOn,
            String email,
            String telephone,
            Optional<ConsentGiven> consent) {
        this(
                line,
                kind,
                name,
                capacity,
                place,
                country,
                signedOn,
                email,
                telephone,
                consent,
                ContactWish.NONE);
    }
}
