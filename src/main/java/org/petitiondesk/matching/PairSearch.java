package org.petitiondesk.matching;

import org.petitiondesk.matching.BlockKeys.Round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Finds the pairs among any number of signers that may be one person. Only those are compared that
 * have something in common (see {@link BlockKeys}); keys are numbers in arrays, and the ones of a
 * round are gone before the next.
 */
public final class PairSearch {
    private static final int SLICES = 16;

    /** So many signers have their keys of the greatest round in memory at one time. */
    private static final int AT_ONCE = 1_000_000;

    private static final int TOLD_EVERY = 1 << 12;

    private final TraitsPool pool = new TraitsPool();

    /** Is told how far it has come, by any thread. */
    public interface Progress {
        /** Tells how much is done; false if the search is to stop. */
        boolean done(long done, long all);
    }

    /** Adds a signer; see {@link FoundPairs#one}. */
    public void add(Traits signer) {
        pool.add(signer);
    }

    public int size() {
        return pool.size();
    }

    /** The pairs; empty if the search was stopped. */
    public Optional<FoundPairs> search(Progress progress) {
        Rarities rarities = new Rarities(pool.towns());
        Steps steps = new Steps(progress, pool.size(), 2 * parts());
        List<LongList> found = new ArrayList<>();
        AtomicLong leftOut = new AtomicLong();
        for (Round round : Round.values()) {
            for (int part = 0; part < parts(round) && !steps.isStopped(); part++) {
                long[] keys = keys(round, part, rarities, steps);
                if (isCounted(round)) {
                    count(keys, round, rarities);
                }
                found.addAll(compare(keys, round, rarities, leftOut, steps));
            }
        }
        return steps.isStopped()
                ? Optional.empty()
                : Optional.of(new FoundPairs(LongList.joined(found), rarities, leftOut.get()));
    }

    private static boolean isCounted(Round round) {
        return round == Round.OWN_SCRIPT || round == Round.NAME || round == Round.SHORTER;
    }

    /** Into so many parts the keys of all rounds are divided. */
    private int parts() {
        return Arrays.stream(Round.values()).mapToInt(this::parts).sum();
    }

    private int parts(Round round) {
        boolean isGreat = round == Round.SLIP || round == Round.SHORTER;
        return isGreat ? 1 + pool.size() / AT_ONCE : 1;
    }

    /**
     * Keys with the numbers of their signers in the lower bits, each once, so that sorting makes
     * blocks; of each the fuller names stand last.
     */
    private long[] keys(Round round, int part, Rarities rarities, Steps steps) {
        int parts = parts(round);
        List<LongList> slices =
                IntStream.range(0, SLICES)
                        .parallel()
                        .mapToObj(slice -> {
                            LongList keys = new LongList();
                            int to = border(pool.size(), slice + 1);
                            for (int i = border(pool.size(), slice); i < to; i++) {
                                int row = i;
                                Traits traits = pool.get(i);
                                if (round == Round.SLIP && !rarities.maySlip(i, traits)) {
                                    continue;
                                }
                                BlockKeys.of(
                                        traits,
                                        round,
                                        (key, isFuller) -> {
                                            long hash = Hashing.mixed(key);
                                            if (Math.floorMod(hash, parts) == part) {
                                                long fuller = isFuller ? Block.FULLER : 0;
                                                keys.add((hash & Block.KEY) | fuller | row);
                                            }
                                        });
                                if (!steps.go(1)) {
                                    break;
                                }
                            }
                            return keys;
                        })
                        .toList();
        long[] keys = LongList.joined(slices);
        Arrays.parallelSort(keys);
        return eachOnce(keys);
    }

    /** The numbers given are moved. */
    private static long[] eachOnce(long[] sorted) {
        int size = 0;
        for (long key : sorted) {
            if (size == 0 || key != sorted[size - 1]) {
                sorted[size++] = key;
            }
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }

    private static int border(int size, int slice) {
        return (int) ((long) size * slice / SLICES);
    }

    private static void count(long[] keys, Round round, Rarities rarities) {
        int from = 0;
        while (from < keys.length) {
            int to = end(keys, from);
            int shorter = from;
            while (shorter < to && (keys[shorter] & Block.FULLER) == 0) {
                shorter++;
            }
            int alike = round == Round.SHORTER ? 1 + to - shorter : to - from;
            for (int i = from; i < shorter; i++) {
                rarities.count(round, row(keys[i]), alike);
            }
            from = to;
        }
    }

    private List<LongList> compare(
            long[] keys, Round round, Rarities rarities, AtomicLong leftOut, Steps steps) {
        return IntStream.range(0, SLICES)
                .parallel()
                .mapToObj(slice -> {
                    Block block = new Block(pool, round, rarities);
                    int from = begin(keys, border(keys.length, slice));
                    int end = border(keys.length, slice + 1);
                    int told = from;
                    while (from < end && !steps.isStopped()) {
                        int to = end(keys, from);
                        if (to - from > 1) {
                            block.compare(keys, from, to);
                        }
                        from = to;
                        if (to - told > TOLD_EVERY) {
                            steps.go((to - told) * (long) pool.size() / keys.length);
                            told = to;
                        }
                    }
                    leftOut.addAndGet(block.leftOut());
                    return block.found();
                })
                .toList();
    }

    /** The first block that begins at some index or after it. */
    private static int begin(long[] keys, int index) {
        boolean isWithin =
                index > 0 && index < keys.length && isOneBlock(keys[index - 1], keys[index]);
        return isWithin ? end(keys, index) : index;
    }

    private static int end(long[] keys, int from) {
        int to = from + 1;
        while (to < keys.length && isOneBlock(keys[from], keys[to])) {
            to++;
        }
        return to;
    }

    private static boolean isOneBlock(long one, long other) {
        return (one & Block.KEY) == (other & Block.KEY);
    }

    private static int row(long key) {
        return (int) (key & Block.ROW);
    }

    /** How far the search has come: the making of keys takes as long as comparing. */
    private static final class Steps {
        private final Progress progress;
        private final long all;
        private final AtomicLong made = new AtomicLong();
        private volatile boolean stopped;

        Steps(Progress progress, long signers, int rounds) {
            this.progress = progress;
            this.all = signers * rounds;
        }

        /** Goes on by some steps; false if that is not wanted any more. */
        boolean go(long steps) {
            long now = made.addAndGet(steps);
            boolean isTold = now == steps || now / TOLD_EVERY > (now - steps) / TOLD_EVERY;
            if (isTold && !progress.done(Math.min(now, all), all)) {
                stopped = true;
            }
            return !stopped;
        }

        boolean isStopped() {
            return stopped;
        }
    }
}
