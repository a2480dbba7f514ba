package org.petitiondesk.gui.petition;

import org.petitiondesk.model.petition.Petition;

import java.text.Normalizer;
import java.util.Locale;

/** A petition in the list. */
record PetitionRow(Petition petition, String title, long signatures) {

    /** Whether every word of a query begins or stands in title or code; accents do not matter. */
    boolean matches(String query) {
        String text = plain(title + " " + petition.code());
        for (String word : plain(query).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
