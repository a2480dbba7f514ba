package org.petitiondesk.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class NearestWord {
    private NearestWord() {}

    /** The nearest of the words, whatever the distance. */
    static Optional<String> to(String written, Collection<String> words) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return words.stream()
                .min(
                        Comparator.<String>comparingInt(word -> distance(lower, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Number of letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= Math.min(one.length(), 100); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int addOrDrop = Math.min(current[j - 1], previous[j]) + 1;
                current[j] = Math.min(addOrDrop, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
