package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

/**
 * A person or an organization that signed one or more petitions. Names are kept with each
 * signature, as signed.
 *
 * @param email may be empty; often shared by a couple, so it identifies nobody
 * @param telephone may be empty
 * @param mayContact whether the signer agreed to be written to again
 */
public record Signatory(Id id, Kind kind, String email, String telephone, boolean mayContact) {

    /** Who signs. */
    public enum Kind {
        PERSON,
        ORGANIZATION
    }
}
