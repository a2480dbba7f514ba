package org.petitiondesk.gui.petition;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.petition.Petition;

/** A petition in the list. */
record PetitionRow(Petition petition, String title, long signatures) {

    /** Whether every word of a query begins or stands in title or code; accents do not matter. */
    boolean matches(String query) {
        return SearchText.matches(title + " " + petition.code(), query);
    }
}
