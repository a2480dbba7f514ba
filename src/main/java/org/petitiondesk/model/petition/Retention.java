package org.petitiondesk.model.petition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the names of a petition are kept once it is closed or delivered.
 *
 * @param months after that day; {@link #UNLIMITED} where nobody set a time
 * @param closedOn empty while names may come in
 */
public record Retention(int months, Optional<LocalDate> closedOn) {
    public static final int UNLIMITED = 0;

    /** A hundred years. */
    public static final int MOST = 1200;

    /**
     * @throws IllegalArgumentException if the months are fewer than none or too many
     */
    public Retention {
        if (months < UNLIMITED || months > MOST) {
            throw new IllegalArgumentException("names cannot be kept so long");
        }
    }

    /** The last day on which names are kept; empty where that is not known yet, or never. */
    public Optional<LocalDate> until() {
        return closedOn.filter(day -> months != UNLIMITED).map(day -> day.plusMonths(months));
    }

    /** Whether on a day names are kept longer than was meant. */
    public boolean isOver(LocalDate day) {
        return until().filter(last -> last.isBefore(day)).isPresent();
    }
}
