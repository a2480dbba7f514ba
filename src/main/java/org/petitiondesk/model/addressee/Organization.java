package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.util.Optional;

/**
 * A ministry, embassy, permanent mission, UN body, or an organization of civil society.
 *
 * @param names in at least one language
 * @param country the country it belongs to or represents, not the one it sits in
 */
public record Organization(
        Id id, OrganizationKind kind, LocalizedText names, Optional<Country> country) {

    /**
     * @throws IllegalArgumentException if there is no name
     */
    public Organization {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an organization has no name");
        }
    }
}
