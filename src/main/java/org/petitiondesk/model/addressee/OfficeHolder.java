package org.petitiondesk.model.addressee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post with what belongs to it on one day.
 *
 * @param holder empty if nobody is known to hold it that day
 * @param tenure of the holder; empty where there is none
 */
public record OfficeHolder(
        Post post,
        Optional<Organization> organization,
        Optional<Person> holder,
        Optional<Tenure> tenure) {

    /** The day on which somebody last checked that the holder holds the post. */
    public Optional<LocalDate> verifiedOn() {
        return tenure.flatMap(Tenure::verifiedOn);
    }
}
