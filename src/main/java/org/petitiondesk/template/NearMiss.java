package org.petitiondesk.template;

import org.petitiondesk.model.common.EditDistance;

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
                .filter(right -> EditDistance.between(wrong, right) <= allowed)
                .min(Comparator.comparingInt(right -> EditDistance.between(wrong, right)));
    }
}
