package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A signatory's act of signing one petition.
 *
 * @param textVersion the text that was signed, if it is known
 * @param name as signed; for an organization that of its representative, or the organization's own
 *     where no representative is named
 * @param place town as written; may be empty
 * @param country as written or as a code; may be empty
 */
public record Signature(
        Id id,
        Id petition,
        Id signatory,
        Optional<Id> textVersion,
        SignedName name,
        Capacity capacity,
        String place,
        String country,
        Optional<LocalDate> signedOn,
        ConsentGiven consent,
        SignatureSource source,
        SignatureState state) {

    public Signature withState(SignatureState changed) {
        return new Signature(
                id,
                petition,
                signatory,
                textVersion,
                name,
                capacity,
                place,
                country,
                signedOn,
                consent,
                source,
                changed);
    }
}
