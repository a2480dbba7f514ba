package org.petitiondesk.matching;

import java.util.Arrays;

/**
 * Pairs of signers that may be one, the likeliest first. A million pairs take eight megabytes.
 * Immutable.
 */
public final class FoundPairs {
    private static final int ROW_BITS = 25;
    private static final long ROW = (1L << ROW_BITS) - 1;
    private static final int HEAVIEST = 255;

    private final long[] pairs;
    private final Rarities rarities;
    private final long leftOut;

    /**
     * @param packed as {@link #packed} makes them, in any order, each once or more often
     */
    FoundPairs(long[] packed, Rarities rarities, long leftOut) {
        Arrays.parallelSort(packed);
        this.pairs = Arrays.stream(packed).distinct().toArray();
        this.rarities = rarities;
        this.leftOut = leftOut;
    }

    static long packed(int weight, int one, int other) {
        long heaviness = Math.max(0L, (long) HEAVIEST - weight);
        return (heaviness << (2 * ROW_BITS))
                | ((long) Math.min(one, other) << ROW_BITS)
                | Math.max(one, other);
    }

    public int size() {
        return pairs.length;
    }

    /** Which signer the earlier one of a pair is, counted from 0 in the order of adding. */
    public int one(int pair) {
        return (int) ((pairs[pair] >> ROW_BITS) & ROW);
    }

    public int other(int pair) {
        return (int) (pairs[pair] & ROW);
    }

    public int weight(int pair) {
        return HEAVIEST - (int) (pairs[pair] >> (2 * ROW_BITS));
    }

    /**
     * How rare it is what a pair has in common.
     *
     * @param isOwnScript whether both are written alike in Han or in Hangul
     */
    public Rarity rarity(int pair, boolean isOwnScript) {
        return rarities.of(one(pair), other(pair), isOwnScript);
    }

    /**
     * How many pairs were not looked at, because very many have the same name, address or place: of
     * those only the ones that stand together in alphabetical order were compared.
     */
    public long leftOut() {
        return leftOut;
    }
}
