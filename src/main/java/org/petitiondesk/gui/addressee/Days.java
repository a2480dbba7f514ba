package org.petitiondesk.gui.addressee;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the window writes them. */
final class Days {
    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** For example {@code 3 Nov 2026}. */
    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /** For example {@code 3 November 2026}. */
    static String full(LocalDate day) {
        return FULL.format(day);
    }
}
