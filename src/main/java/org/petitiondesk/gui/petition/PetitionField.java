package org.petitiondesk.gui.petition;

import java.util.Locale;

/** What is written in words in the form of a petition, in its order. */
enum PetitionField {
    CODE,
    TITLE,
    CASE,
    DATE,
    EXPIRES,
    PLACE,
    SPONSORS,
    SIGNERS,
    CONTACT,
    ENCLOSURES,
    COPIES;

    /** The key of its name among the words. */
    String word() {
        return "petition.field." + name().toLowerCase(Locale.ROOT);
    }

    boolean hasLines() {
        return this == SPONSORS || this == SIGNERS || this == ENCLOSURES || this == COPIES;
    }
}
