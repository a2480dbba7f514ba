package org.petitiondesk.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody meant who wrote another. */
final class NearMiss {
    private NearMiss() {}

    /** The right word that differs in the fewest letters, if they are few. */
    static Optional<String> of(String written, Collection<String> rightOnes) {
        String wrong = written.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, wrong.length() / 4);
        return rightOnes.stream()
                .filter(right -> distance(wrong, right) <= allowed)
                .min(Comparator.comparingInt(right -> distance(wrong, right)));
    }

    /** Levenshtein's distance: letters to add, take away or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
