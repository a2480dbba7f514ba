package org.petitiondesk.exchange;

import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ConsentGiven;
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
        Optional<ConsentGiven> consent) {}
