package org.petitiondesk.workflow;

import static java.util.Comparator.comparingInt;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LikenessRepository;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.matching.Comparison;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.matching.Rarity;
import org.petitiondesk.matching.Signer;
import org.petitiondesk.matching.Spellings;
import org.petitiondesk.matching.Traits;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.SignedName;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of a petition's list may be the one whose signature is being typed. A few look-ups by index,
 * so that it can be asked at every pause in typing.
 */
public final class SignedAlready {
    private static final int MOST_READ = 200;
    private static final int MOST_TOLD = 5;

    private SignedAlready() {}

    /**
     * What is being typed.
     *
     * @param signature its identifier, also where it is not recorded yet
     */
    public record Typed(Id petition, Id signature, SignedName name, String place, String email) {}

    /**
     * A signature that may be the same signer's.
     *
     * @param number in the list of the petition, counted from 1
     */
    public record Resemblance(Signed signed, long number, Likeness likeness) {}

    private record Candidate(Placed placed, Traits traits) {}

    /**
     * Those that may be the same, the most alike first; without those of whom somebody has said
     * that they are not.
     */
    public static List<Resemblance> of(Library library, Typed typed) throws LibraryException {
        Traits traits =
                Traits.of(
                        new Signer(
                                typed.name.asSigned(),
                                typed.email,
                                "",
                                typed.place,
                                Capacity.Personal.PLAIN));
        Map<Id, Candidate> candidates = new LinkedHashMap<>();
        for (Placed placed : candidates(library.likenesses(), typed)) {
            Signed signed = placed.signed();
            candidates.computeIfAbsent(
                    signed.signature().id(),
                    id -> new Candidate(placed, DuplicateSearch.traits(signed)));
        }
        candidates.remove(typed.signature);
        List<Traits> namesakes =
                candidates.values().stream()
                        .map(Candidate::traits)
                        .filter(other -> Comparison.areNamesakes(traits, other))
                        .toList();
        Rarity asItSounds = rarity(namesakes.size());
        Rarity inOwnScript = rarity(namesakes.stream().filter(traits::sharesOwnScript).count());
        Set<Id> different =
                candidates.isEmpty()
                        ? Set.of()
                        : library.likenesses().differentFrom(typed.signature);
        record Found(Placed placed, Likeness likeness) {}
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            Placed placed = candidate.placed();
            if (!different.contains(placed.signed().signature().id())) {
                Rarity rarity =
                        traits.sharesOwnScript(candidate.traits()) ? inOwnScript : asItSounds;
                Comparison.of(traits, candidate.traits(), rarity)
                        .ifPresent(likeness -> found.add(new Found(placed, likeness)));
            }
        }
        found.sort(comparingInt((Found one) -> one.likeness().weight()).reversed());
        List<Found> told = found.subList(0, Math.min(MOST_TOLD, found.size()));
        Map<Long, Long> numbers =
                library.likenesses()
                        .numbers(
                                typed.petition,
                                told.stream().map(one -> one.placed().place()).toList());
        return told.stream()
                .map(one ->
                        new Resemblance(
                                one.placed().signed(),
                                numbers.getOrDefault(one.placed().place(), 0L),
                                one.likeness()))
                .toList();
    }

    /** Among so many of the name as were read, and the one who is typed. */
    private static Rarity rarity(long namesakes) {
        return Rarity.of(1 + (int) namesakes);
    }

    private static List<Placed> candidates(LikenessRepository likenesses, Typed typed)
            throws LibraryException {
        Spellings spellings = Spellings.of(typed.name.asSigned());
        List<Placed> all = new ArrayList<>();
        all.addAll(likenesses.withWords(typed.petition, spellings.written(), MOST_READ));
        all.addAll(
                likenesses.withName(
                        typed.petition, spellings.families(), spellings.given(), MOST_READ));
        all.addAll(likenesses.withEmail(typed.petition, typed.email, MOST_READ));
        return all;
    }
}
