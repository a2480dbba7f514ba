package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

/**
 * A person or an organization that signed one or more petitions. Names are kept with each
 * signature, as signed.
 *
 * @param email may be empty; often shared by a couple, so it identifies nobody
 * @param telephone may be empty
 * @param contact whether and by whom the signer may be contacted again
 */
public record Signatory(Id id, Kind kind, String email, String telephone, ContactWish contact) {

    /** Who signs. */
    public enum Kind {
        PERSON,
        ORGANIZATION
    }

    /**
     * One of whom nobody knows how the wish was told.
     *
     * @param mayContact whether the sponsors may contact the signer again
     */
    public Signatory(Id id, Kind kind, String email, String telephone, boolean mayContact) {
        this(
                id,
                kind,
                email,
                telephone,
                mayContact ? ContactWish.of(ContactWish.By.SPONSORS) : ContactWish.NONE);
    }

    /** The same with another wish. */
    public Signatory with(ContactWish wish) {
        return new Signatory(id, kind, email, telephone, wish);
    }
}
