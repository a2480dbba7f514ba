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
 * @param duplicateOf the signature that counts in its place; only for a state of {@link
 *     SignatureState#DUPLICATE}, and empty even then if that one is gone
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
        SignatureState state,
        Optional<Id> duplicateOf) {

    /**
     * @throws IllegalArgumentException if another than a duplicate has one that counts in its place
     */
    public Signature {
        if (duplicateOf.isPresent() && state != SignatureState.DUPLICATE) {
            throw new IllegalArgumentException("this signature is no duplicate");
        }
    }

    /** A signature of which no other is known to be the same signer's. */
    public Signature(
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
        this(
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
                state,
                Optional.empty());
    }

    /**
     * Whether it still has the name of its signer: it is neither withdrawn nor erased. Of others
     * nothing personal is shown, sought or changed.
     */
    public boolean isNamed() {
        return state != SignatureState.WITHDRAWN && !name.isErased();
    }

    /** The same in another state. */
    public Signature withState(SignatureState changed) {
        return with(changed, Optional.empty());
    }

    /** The same as a duplicate of one that counts in its place. */
    public Signature asDuplicateOf(Id counting) {
        return with(SignatureState.DUPLICATE, Optional.of(counting));
    }

    private Signature with(SignatureState changed, Optional<Id> counting) {
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
                changed,
                counting);
    }
}
