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

    /**
     * Whether somebody has looked lately if the holder, where one is known, still is it. A person
     * who is written to without an office cannot lose it.
     */
    public boolean isVerified(VerificationTerm term, LocalDate on) {
        boolean isOffice = post.office() != OfficeKind.PERSON || !post.titles().isEmpty();
        return holder.isEmpty() || !isOffice || term.covers(verifiedOn(), on);
    }
}
