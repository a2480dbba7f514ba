package org.petitiondesk.model.petition;

import java.util.Locale;
import java.util.Optional;

/** For whose eyes an export is made. */
public enum Copy {
    /** Anybody. */
    PUBLIC,
    /** The addressee alone. */
    DELIVERY,
    /** The coalition itself. */
    INTERNAL;

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The copy for a word on the command line. */
    public static Optional<Copy> ofWord(String word) {
        for (Copy copy : values()) {
            if (copy.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }
}
