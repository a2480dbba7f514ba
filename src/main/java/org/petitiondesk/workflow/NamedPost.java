package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.util.Optional;

/**
 * A post as a file names it.
 *
 * @param organization the body it belongs to, as the library has it
 * @param holder who is written to; tells apart posts of one title, and of persons without an office
 * @param seat where it sits; empty if the file says nothing
 */
record NamedPost(
        OfficeKind office,
        LocalizedText titles,
        Optional<Id> organization,
        Optional<Country> country,
        NamedHolder holder,
        Optional<PostalAddress> seat) {}
