package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person held a post, from when to when.
 *
 * @param from first day, empty if not known
 * @param to last day, empty if it goes on or is not known
 * @param attestedOn a day on which the person is known to have held it, for example the date of a
 *     letter; tells apart holders whose first and last days nobody wrote down
 * @param verifiedOn the day on which somebody last checked it; says nothing of when the post was
 *     held
 * @param source where it was read; may be empty
 */
public record Tenure(
        Id id,
        Id person,
        Id post,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> attestedOn,
        Optional<LocalDate> verifiedOn,
        String source) {

    /** The same, checked by somebody on a day. */
    public Tenure checkedOn(LocalDate day) {
        return new Tenure(id, person, post, from, to, attestedOn, Optional.of(day), source);
    }

    /** Whether the known days allow that the person held the post on a day. */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
