package org.petitiondesk.model.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An appeal's course: which appeals it follows up, and until when it is to be sent.
 *
 * @param earlier those that it follows up, the oldest first
 * @param expires the last day on which it is to be sent; empty if there is none
 */
public record AppealCourse(List<Earlier> earlier, Optional<LocalDate> expires) {

    /** Of an appeal that follows none and never expires. */
    public static final AppealCourse FIRST = new AppealCourse(List.of(), Optional.empty());

    /** An appeal as it is referred to later. */
    public record Earlier(String code, LocalDate date) {}

    public AppealCourse {
        earlier = List.copyOf(earlier);
    }

    /** Whether it is not to be sent any more. */
    public boolean isExpired(LocalDate on) {
        return expires.filter(on::isAfter).isPresent();
    }
}
