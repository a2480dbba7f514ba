package org.petitiondesk.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When somebody held a post, as far as a file tells.
 *
 * @param since first day
 * @param until last day
 * @param attestedOn a day on which the person is known to have held it
 */
public record Term(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> attestedOn,
        Standing standing) {
    public static final Term UNTOLD =
            new Term(Optional.empty(), Optional.empty(), Optional.empty(), Standing.CURRENT);

    /** Whether the person is the one to write to, or held the post before, or will hold it. */
    public enum Standing {
        CURRENT,
        FORMER,
        COMING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody else is the one to write to. */
    public boolean isOther() {
        return standing != Standing.CURRENT;
    }

    /** Whether it is over on a day. */
    public boolean isOver(LocalDate day) {
        return standing == Standing.FORMER || until.filter(day::isAfter).isPresent();
    }

    /** Whether no day is told. */
    public boolean isWithoutDays() {
        return since.isEmpty() && until.isEmpty() && attestedOn.isEmpty();
    }

    /**
     * A day on which the person held the post: the one that is told, else the nearest to another
     * day that the term allows.
     */
    public LocalDate held(LocalDate day) {
        LocalDate atMost = until.filter(day::isAfter).orElse(day);
        return attestedOn.orElse(since.filter(atMost::isBefore).orElse(atMost));
    }
}
