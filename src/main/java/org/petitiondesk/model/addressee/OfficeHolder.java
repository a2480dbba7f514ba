package org.petitiondesk.model.addressee;

import java.util.Optional;

/**
 * A post with what belongs to it on one day.
 *
 * @param holder empty if nobody is known to hold it that day
 */
public record OfficeHolder(
        Post post, Optional<Organization> organization, Optional<Person> holder) {}
