package org.petitiondesk.model.petition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A signer's wish about the name, and how it is known.
 *
 * @param on the day it was given
 * @param how for example "ticked on the sheet" or "e-mail"; may be empty
 */
public record ConsentGiven(Consent consent, Optional<LocalDate> on, String how) {
    /** What holds if nobody asked. */
    public static final ConsentGiven NONE =
            new ConsentGiven(Consent.COUNT_ONLY, Optional.empty(), "");

    public static ConsentGiven of(Consent consent) {
        return new ConsentGiven(consent, Optional.empty(), "");
    }
}
