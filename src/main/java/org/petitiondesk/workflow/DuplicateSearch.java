package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LikenessRepository.Different;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.matching.FoundPairs;
import org.petitiondesk.matching.PairSearch;
import org.petitiondesk.matching.Signer;
import org.petitiondesk.matching.Traits;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search for duplicates in the steps of which it consists: reading in small parts, so that the
 * library can be asked other things in between, and comparing, which does not need it. What is kept
 * of each signature until the end takes some hundred bytes.
 */
public final class DuplicateSearch {
    private static final int READ_AT_ONCE = 2000;

    private final Id petition;
    private final SignatureRoll roll;
    private final PairSearch search = new PairSearch();

    /** Where those stand that were read, in the order of adding: some may be deleted meanwhile. */
    private final SignatureRoll.Builder added = new SignatureRoll.Builder();

    private int next;

    private DuplicateSearch(Id petition, SignatureRoll roll) {
        this.petition = petition;
        this.roll = roll;
    }

    /** A search among all signatures of a petition that count. */
    public static DuplicateSearch of(Library library, Id petition) throws LibraryException {
        return new DuplicateSearch(
                petition,
                library.signatures()
                        .roll(petition)
                        .where(mark -> mark.state() == SignatureState.ACTIVE));
    }

    /** Whether all were read. */
    public boolean isRead() {
        return next >= roll.size();
    }

    /** Reads some more. */
    public void readMore(Library library) throws LibraryException {
        int end = Math.min(roll.size(), next + READ_AT_ONCE);
        List<Placed> some = library.signatures().read(roll.part(next, end));
        some.forEach(placed -> added.add(roll, roll.indexOf(placed.place())));
        some.parallelStream().map(placed -> traits(placed.signed())).toList().forEach(search::add);
        next = end;
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

    /** How many are read or were deleted before, and of how many. */
    public int read() {
        return next;
    }

    public int all() {
        return roll.size();
    }

    /** Compares what was read, without the library; empty if it was stopped. */
    public Optional<FoundPairs> compare(PairSearch.Progress progress) {
        return search.search(progress);
    }

    /** The pairs of which nobody has said that they are two. */
    public Duplicates undecided(Library library, FoundPairs pairs) throws LibraryException {
        SignatureRoll compared = added.roll();
        Set<Different> different = library.likenesses().different(petition);
        BitSet decided = new BitSet();
        if (!different.isEmpty()) {
            for (int i = 0; i < pairs.size(); i++) {
                long one = compared.place(pairs.one(i));
                long other = compared.place(pairs.other(i));
                decided.set(i, different.contains(Different.of(one, other)));
            }
        }
        int[] open = new int[pairs.size() - decided.cardinality()];
        int filled = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (!decided.get(i)) {
                open[filled++] = i;
            }
        }
        return new Duplicates(petition, compared, pairs, open);
    }
}
