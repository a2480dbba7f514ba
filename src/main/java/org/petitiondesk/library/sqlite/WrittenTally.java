package org.petitiondesk.library.sqlite;

import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Counts what is written in one field. */
final class WrittenTally {
    /** Texts in the order that SQLite gives them by itself: that of their bytes. */
    static final Comparator<String> BY_BYTES =
            Comparator.comparing(
                    text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final Comparator<Counted> MOST_FIRST =
            Comparator.comparingLong(Counted::count)
                    .reversed()
                    .thenComparing(Counted::name, BY_BYTES);

    private final Map<String, Long> counts = new HashMap<>();

    void add(String written) {
        counts.merge(written, 1L, Long::sum);
    }

    /** How often each text was there. */
    Map<String, Long> counts() {
        return counts;
    }

    Tally tally(int most) {
        long all = sum();
        long untold = counts.getOrDefault("", 0L);
        var first =
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                        .sorted(MOST_FIRST)
                        .limit(most)
                        .toList();
        long shown = first.stream().mapToLong(Counted::count).sum();
        return new Tally(first, all - untold - shown, untold);
    }

    private long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
