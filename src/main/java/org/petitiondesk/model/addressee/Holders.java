package org.petitiondesk.model.addressee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds who held a post on a day. */
public final class Holders {
    private Holders() {}

    /**
     * The tenure that counts on a day. Among several that are possible, the one attested nearest to
     * that day; then the one that began last; then the one recorded last.
     *
     * @param tenures those of one post
     */
    public static Optional<Tenure> on(LocalDate day, Collection<Tenure> tenures) {
        return tenures.stream()
                .filter(tenure -> tenure.covers(day))
                .min(
                        Comparator.comparingLong((Tenure tenure) -> distance(tenure, day))
                                .thenComparing(
                                        tenure -> tenure.from().orElse(LocalDate.MIN),
                                        Comparator.reverseOrder())
                                .thenComparing(Tenure::id, Comparator.reverseOrder()));
    }

    /** Days between the day and the nearest day on which the holder is known to have held it. */
    private static long distance(Tenure tenure, LocalDate day) {
        long attested =
                tenure.attestedOn()
                        .map(known -> Math.abs(ChronoUnit.DAYS.between(known, day)))
                        .orElse(Long.MAX_VALUE);
        long begun =
                tenure.from()
                        .map(first -> ChronoUnit.DAYS.between(first, day))
                        .orElse(Long.MAX_VALUE);
        return Math.min(attested, begun);
    }
}
