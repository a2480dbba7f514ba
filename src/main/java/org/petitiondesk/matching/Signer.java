package org.petitiondesk.matching;

import org.petitiondesk.model.petition.Capacity;

/**
 * What a signature tells of who signed. Everything but the name may be empty.
 *
 * @param name as signed, in one or two scripts
 */
public record Signer(
        String name, String email, String telephone, String place, Capacity capacity) {}
