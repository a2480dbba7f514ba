package org.petitiondesk.model.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the month or the year may be known.
 *
 * @param first the first day that it may be
 */
public record PartialDate(LocalDate first, Known known) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of it is known. */
    public enum Known {
        YEAR,
        MONTH,
        DAY
    }

    /** Reads {@code 2005}, {@code 2005-04} or {@code 2005-04-18}; empty if it is none of them. */
    public static Optional<PartialDate> of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Known known =
                parts.group(2) == null
                        ? Known.YEAR
                        : parts.group(3) == null ? Known.MONTH : Known.DAY;
        try {
            LocalDate first = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            return Optional.of(new PartialDate(first, known));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** As it is read by {@link #of} (ISO 8601). */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (known) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
