package org.petitiondesk.model.addressee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long it counts that somebody checked who holds a post, or an address.
 *
 * @param months at least one
 */
public record VerificationTerm(int months) {
    /**
     * Ambassadors stay for three or four years and cabinets are reshuffled about yearly, so that
     * after a year one has to look again.
     */
    public static final VerificationTerm USUAL = new VerificationTerm(12);

    /**
     * @throws IllegalArgumentException if there is no month
     */
    public VerificationTerm {
        if (months < 1) {
            throw new IllegalArgumentException("a verification holds for no month");
        }
    }

    /**
     * Whether a check still counts on a day; it never does if there was none. What was checked
     * later was so no less then.
     */
    public boolean covers(Optional<LocalDate> verifiedOn, LocalDate day) {
        return verifiedOn.filter(checked -> !checked.isBefore(day.minusMonths(months))).isPresent();
    }
}
