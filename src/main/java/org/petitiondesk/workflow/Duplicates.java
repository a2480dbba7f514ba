package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LikenessRepository.Different;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.matching.Comparison;
import org.petitiondesk.matching.FoundPairs;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.matching.PairSearch;
import org.petitiondesk.matching.Signer;
import org.petitiondesk.matching.Traits;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signatures of a petition of which two may be one person's, as they were when they were looked
 * for. It keeps numbers, no names. Immutable.
 */
public final class Duplicates {
    private static final int READ_AT_ONCE = 2000;

    private final SignatureRoll roll;
    private final FoundPairs found;
    private final int[] open;

    /**
     * Two signatures that may be one person's.
     *
     * @param one the earlier one
     */
    public record Pair(Placed one, Placed other, Likeness likeness) {}

    private Duplicates(SignatureRoll roll, FoundPairs found, int[] open) {
        this.roll = roll;
        this.found = found;
        this.open = open;
    }

    /**
     * Looks through all that count. Signatures are read once, in parts; what is kept of each until
     * the end takes some hundred bytes.
     *
     * @param progress is told how far it has come, of which reading is the first half
     * @return empty if it was stopped
     */
    public static Optional<Duplicates> in(
            Library library, Id petition, PairSearch.Progress progress) throws LibraryException {
        SignatureRoll roll =
                library.signatures()
                        .roll(petition)
                        .where(mark -> mark.state() == SignatureState.ACTIVE);
        PairSearch search = new PairSearch();
        for (int from = 0; from < roll.size(); from += READ_AT_ONCE) {
            SignatureRoll part = roll.part(from, Math.min(roll.size(), from + READ_AT_ONCE));
            library.signatures().read(part).stream()
                    .parallel()
                    .map(placed -> traits(placed.signed()))
                    .toList()
                    .forEach(search::add);
            if (!progress.done(from / 2, roll.size())) {
                return Optional.empty();
            }
        }
        Optional<FoundPairs> found =
                search.search((done, all) -> progress.done(all + done, 2 * all));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Duplicates(
                                roll,
                                found.get(),
                                undecided(
                                        found.get(),
                                        roll,
                                        library.likenesses().different(petition))));
    }

    static Traits traits(Signed signed) {
        Signature signature = signed.signature();
        return Traits.of(
                new Signer(
                        signature.name().asSigned(),
                        signed.signatory().email(),
                        signed.signatory().telephone(),
                        signature.place(),
                        signature.capacity()));
    }

    /** Those of which nobody has said that they are two. */
    private static int[] undecided(FoundPairs found, SignatureRoll roll, Set<Different> different) {
        BitSet decided = new BitSet();
        if (!different.isEmpty()) {
            for (int i = 0; i < found.size(); i++) {
                Different these =
                        Different.of(roll.place(found.one(i)), roll.place(found.other(i)));
                decided.set(i, different.contains(these));
            }
        }
        int[] open = new int[found.size() - decided.cardinality()];
        int next = 0;
        for (int i = decided.nextClearBit(0); i < found.size(); i = decided.nextClearBit(i + 1)) {
            open[next++] = i;
        }
        return open;
    }

    /** How many pairs were found that nobody has decided. */
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
     * Reads some of the pairs, the likeliest first; those that were decided or changed since so
     * that they are none any more are left out.
     *
     * @param from counted from 0
     */
    public List<Pair> read(Library library, int from, int most) throws LibraryException {
        List<Pair> pairs = new ArrayList<>();
        for (int i = from; i < Math.min(from + most, open.length); i++) {
            pair(library, open[i]).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<Pair> pair(Library library, int pair) throws LibraryException {
        int first = found.one(pair);
        int second = found.other(pair);
        List<Placed> both = new ArrayList<>();
        for (int index : new int[] {first, second}) {
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
        Traits one = traits(both.getFirst().signed());
        Traits other = traits(both.getLast().signed());
        return Comparison.of(one, other, found.namesakes(pair, one.sharesOwnScript(other)))
                .map(likeness -> new Pair(both.getFirst(), both.getLast(), likeness));
    }

    private static boolean areDifferent(Library library, List<Placed> both)
            throws LibraryException {
        List<Id> ids = both.stream().map(placed -> placed.signed().signature().id()).toList();
        return library.likenesses().differentFrom(ids.getFirst()).contains(ids.getLast());
    }
}
