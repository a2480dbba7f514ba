package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.util.Optional;

/**
 * An office that people hold one after another, for example "President, People's Republic of
 * China".
 *
 * @param titles the office as the inside address names it, by language; may be empty only for a
 *     person without an office
 * @param organization the body it belongs to, for example the embassy of an ambassador
 * @param country the country it represents
 */
public record Post(
        Id id,
        OfficeKind office,
        LocalizedText titles,
        Optional<Id> organization,
        Optional<Country> country) {}
