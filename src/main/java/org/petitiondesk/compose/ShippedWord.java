package org.petitiondesk.compose;

import java.util.Locale;

/** A word that the shipped tables have in every language. */
interface ShippedWord {

    /** The constant's name. */
    String name();

    /** Its key in the files, for example {@code annex-persons}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
