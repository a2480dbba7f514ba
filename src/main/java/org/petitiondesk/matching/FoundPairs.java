package org.petitiondesk.matching;

import java.util.Arrays;

/**
 * Pairs of signers that may be one, the likeliest first. A million pairs take eight megabytes.
 * Immutable.
 */
public final class FoundPairs {
    private static final int ROW_BITS = 25;
    private static final long ROW = (1L << ROW_BITS) - 1;
    private static final long PAIR = (1L << (2 * ROW_BITS)) - 1;
    private static final int WEIGHT_BITS = 8;
    private static final int HEAVIEST = (1 << WEIGHT_BITS) - 1;

    private final long[] pairs;
    private final Rarities rarities;
    private final long leftOut;

    /**
     * @param packed as {@link #packed} makes them, in any order, each once or more often; the
     *     lightest of each is kept, as it was found when most was counted
     */
    FoundPairs(long[] packed, Rarities rarities, long leftOut) {
        this.pairs = lightest(packed);
        this.rarities = rarities;
        this.leftOut = leftOut;
    }

    /** Each pair once, sorted; the numbers given are lost. */
    private static long[] lightest(long[] packed) {
        for (int i = 0; i < packed.length; i++) {
            packed[i] = ((packed[i] & PAIR) << WEIGHT_BITS) | (packed[i] >> (2 * ROW_BITS));
        }
        Arrays.parallelSort(packed);
        int size = 0;
        for (int i = 0; i < packed.length; i++) {
            long pair = packed[i] >> WEIGHT_BITS;
            if (i == packed.length - 1 || pair != packed[i + 1] >> WEIGHT_BITS) {
                packed[size++] = ((packed[i] & HEAVIEST) << (2 * ROW_BITS)) | pair;
            }
        }
        long[] each = Arrays.copyOf(packed, size);
        Arrays.parallelSort(each);
        return each;
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
