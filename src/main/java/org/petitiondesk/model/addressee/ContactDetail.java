package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a post, person or organization is reached, and how far that can be trusted.
 *
 * @param owner the post, person or organization
 * @param verifiedOn the day on which somebody last checked it
 * @param source where it was read; may be empty
 */
public record ContactDetail(
        Id id, Id owner, ContactPoint point, Optional<LocalDate> verifiedOn, String source) {

    /**
     * The one that counts: of those of the nearest owner the one that was checked last, or else the
     * first.
     *
     * @param details of one kind, the nearest owner's first
     */
    public static Optional<ContactDetail> latestOfNearest(List<ContactDetail> details) {
        return details.stream()
                .filter(detail -> detail.owner().equals(details.getFirst().owner()))
                .min(
                        Comparator.comparing(
                                detail -> detail.verifiedOn().orElse(LocalDate.MIN),
                                Comparator.reverseOrder()));
    }
}
