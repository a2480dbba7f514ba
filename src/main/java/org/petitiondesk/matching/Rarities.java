package org.petitiondesk.matching;

import java.util.Arrays;

/** How many of a list have each one's name, a fuller one, and each one's place. */
final class Rarities {
    private final int[] inOwnScript;
    private final int[] asItSounds;
    private final int[] fuller;
    private final byte[] places;
    private final int inMany;

    /**
     * @param places which place each is of; 0 for none
     */
    Rarities(int[] places) {
        inOwnScript = new int[places.length];
        asItSounds = new int[places.length];
        fuller = new int[places.length];
        this.places = weights(places);
        inMany = Rarity.inMany(places.length);
    }

    private static byte[] weights(int[] places) {
        int[] sorted = places.clone();
        Arrays.parallelSort(sorted);
        int given = places.length - count(sorted, 0);
        byte[] weights = new byte[places.length];
        for (int i = 0; i < places.length; i++) {
            weights[i] =
                    places[i] == 0 ? 0 : (byte) Rarity.samePlace(count(sorted, places[i]), given);
        }
        return weights;
    }

    private static int count(int[] sorted, int place) {
        return first(sorted, place + 1L) - first(sorted, place);
    }

    /** Where the first stands that is no smaller. */
    private static int first(int[] sorted, long number) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    void count(BlockKeys.Round round, int signer, int alike) {
        int[] counts =
                switch (round) {
                    case OWN_SCRIPT -> inOwnScript;
                    case SHORTER -> fuller;
                    default -> asItSounds;
                };
        counts[signer] = Math.max(counts[signer], alike);
    }

    Rarity of(int one, int other, boolean isOwnScript) {
        int[] counts = isOwnScript ? inOwnScript : asItSounds;
        return new Rarity(
                Math.min(counts[one], counts[other]),
                Math.max(asItSounds[one], asItSounds[other]),
                Math.max(fuller[one], fuller[other]),
                Math.min(places[one], places[other]),
                inMany);
    }

    /** Whether a name like this one, but for a slip, can be anything but one of very many. */
    boolean maySlip(int signer, Traits traits) {
        return traits.organization() != 0
                || Reason.Kind.SAME_FAMILY.weight()
                                + Reason.Kind.ALIKE.weight()
                                + samePlace(signer)
                                - Rarity.lessFor(asItSounds[signer])
                                - inMany
                        >= Likeness.LEAST;
    }

    int inMany() {
        return inMany;
    }

    /** How much it says of a signer that another is of the same place. */
    int samePlace(int signer) {
        return places[signer];
    }
}
