package org.petitiondesk.gui.duplicate;

import org.petitiondesk.gui.common.SignatureOrigin;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.Duplicates;
import org.petitiondesk.workflow.Duplicates.Likeliest;
import org.petitiondesk.workflow.Duplicates.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The likeliest pairs as the queue shows them. */
final class PairReading {
    private final Library library;
    private final Words words;

    PairReading(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    /**
     * What stands in the queue.
     *
     * @param further how many pairs come after these
     */
    record Part(List<QueuedPair> pairs, int further) {
        Part {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * @param later those that were put off, which are left out
     */
    Part first(Duplicates duplicates, int most, Set<List<Id>> later) throws LibraryException {
        Likeliest likeliest = duplicates.first(library, most + later.size());
        List<Pair> pairs = likeliest.pairs();
        Map<Long, Long> numbers =
                library.likenesses()
                        .numbers(
                                duplicates.petition(),
                                pairs.stream()
                                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                        .map(Placed::place)
                                        .toList());
        List<QueuedPair> queued = new ArrayList<>();
        for (Pair pair : pairs) {
            QueuedPair read =
                    new QueuedPair(
                            pair, origin(numbers, pair.one()), origin(numbers, pair.other()));
            if (!later.contains(read.ids())) {
                queued.add(read);
            }
        }
        return new Part(queued, likeliest.further());
    }

    private String origin(Map<Long, Long> numbers, Placed placed) throws LibraryException {
        return words.say(
                "duplicate.origin",
                numbers.getOrDefault(placed.place(), 0L),
                SignatureOrigin.of(library, placed.signed().signature(), words));
    }
}
