package org.petitiondesk.exchange;

import org.petitiondesk.model.common.EditDistance;

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
                        Comparator.<String>comparingInt(word -> EditDistance.between(lower, word))
                                .thenComparing(Comparator.naturalOrder()));
    }
}
