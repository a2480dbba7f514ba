package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.matching.Comparison;
import org.petitiondesk.matching.FoundPairs;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.matching.PairSearch;
import org.petitiondesk.matching.Traits;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signatures of a petition of which two may be one person's, as they were when they were looked
 * for. It keeps numbers, no names. Immutable.
 */
public final class Duplicates {
    private final Id petition;
    private final SignatureRoll roll;
    private final FoundPairs found;
    private final int[] open;

    /**
     * Two signatures that may be one person's.
     *
     * @param one the earlier one
     */
    public record Pair(Placed one, Placed other, Likeness likeness) {}

    /**
     * The likeliest pairs.
     *
     * @param further how many come after them
     */
    public record Likeliest(List<Pair> pairs, int further) {
        public Likeliest {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * @param open those of the pairs that are to be decided, the likeliest first
     */
    Duplicates(Id petition, SignatureRoll roll, FoundPairs found, int[] open) {
        this.petition = petition;
        this.roll = roll;
        this.found = found;
        this.open = open;
    }

    /**
     * Looks through all that count, without a break.
     *
     * @param progress is told how far it has come, of which reading is the first half
     * @return empty if it was stopped
     */
    public static Optional<Duplicates> in(
            Library library, Id petition, PairSearch.Progress progress) throws LibraryException {
        DuplicateSearch search = DuplicateSearch.of(library, petition);
        while (!search.isRead()) {
            search.readMore(library);
            if (!progress.done(search.read(), 2L * search.all())) {
                return Optional.empty();
            }
        }
        Optional<FoundPairs> found =
                search.compare((done, all) -> progress.done(all + done, 2 * all));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(search.undecided(library, found.get()));
    }

    public Id petition() {
        return petition;
    }

    /** How many pairs were found that nobody had decided. */
    public int size() {
        return open.length;
    }

    /** How many signatures were compared. */
    public int signatures() {
        return roll.size();
    }

    /** How many pairs were not looked at; see {@link FoundPairs#leftOut}. */
    public long leftOut() {
        return found.leftOut();
    }

    /**
     * Reads the likeliest pairs; those that were decided or changed since so that they are none any
     * more are left out.
     */
    public Likeliest first(Library library, int most) throws LibraryException {
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        while (next < open.length && pairs.size() < most) {
            pair(library, open[next++]).ifPresent(pairs::add);
        }
        return new Likeliest(pairs, open.length - next);
    }

    private Optional<Pair> pair(Library library, int pair) throws LibraryException {
        List<Placed> both = new ArrayList<>();
        for (int index : new int[] {found.one(pair), found.other(pair)}) {
            both.addAll(library.signatures().read(roll.part(index, index + 1)));
        }
        boolean bothCount =
                both.size() == 2
                        && both.stream()
                                .allMatch(placed ->
                                        placed.signed().signature().state()
                                                == SignatureState.ACTIVE);
        if (!bothCount || areDifferent(library, both)) {
            return Optional.empty();
        }
        Traits one = DuplicateSearch.traits(both.getFirst().signed());
        Traits other = DuplicateSearch.traits(both.getLast().signed());
        return Comparison.of(one, other, found.rarity(pair, one.sharesOwnScript(other)))
                .map(likeness -> new Pair(both.getFirst(), both.getLast(), likeness));
    }

    private static boolean areDifferent(Library library, List<Placed> both)
            throws LibraryException {
        List<Id> ids = both.stream().map(placed -> placed.signed().signature().id()).toList();
        return library.likenesses().differentFrom(ids.getFirst()).contains(ids.getLast());
    }
}
