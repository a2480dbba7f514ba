package org.petitiondesk.gui.addressee;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the window writes them. */
final class Days {
    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** For example {@code 3 Nov 2026}. */
    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }
}
