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
    private static final int AT_ONCE = 300_000;

    private static final int ROW_BITS = 25;
    private static final long ROW = (1L << ROW_BITS) - 1;

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
        Namesakes namesakes = new Namesakes(pool.size());
        Steps steps = new Steps(progress, pool.size(), Round.values().length + parts() - 1);
        List<LongList> found = new ArrayList<>();
        AtomicLong leftOut = new AtomicLong();
        for (Round round : Round.values()) {
            int parts = round == Round.ALIKE ? parts() : 1;
            for (int part = 0; part < parts && !steps.isStopped(); part++) {
                long[] keys = keys(round, part, parts, steps);
                if (round == Round.OWN_SCRIPT || round == Round.NAME) {
                    count(keys, round, namesakes);
                }
                found.addAll(compare(keys, round, namesakes, leftOut, steps));
            }
        }
        return steps.isStopped()
                ? Optional.empty()
                : Optional.of(new FoundPairs(LongList.joined(found), namesakes, leftOut.get()));
    }

    private int parts() {
        return 1 + pool.size() / AT_ONCE;
    }

    /** Keys with the numbers of their signers in the lower bits, so that sorting makes blocks. */
    private long[] keys(Round round, int part, int parts, Steps steps) {
        List<LongList> slices =
                IntStream.range(0, SLICES)
                        .parallel()
                        .mapToObj(slice -> {
                            LongList keys = new LongList();
                            int to = border(pool.size(), slice + 1);
                            for (int i = border(pool.size(), slice); i < to; i++) {
                                int row = i;
                                BlockKeys.of(
                                        pool.get(i),
                                        round,
                                        key -> {
                                            long hash = Hashing.mixed(key);
                                            if (Math.floorMod(hash, parts) == part) {
                                                keys.add((hash & ~ROW) | row);
                                            }
                                        });
                                if (!steps.made()) {
                                    break;
                                }
                            }
                            return keys;
                        })
                        .toList();
        long[] keys = LongList.joined(slices);
        Arrays.parallelSort(keys);
        return keys;
    }

    private static int border(int size, int slice) {
        return (int) ((long) size * slice / SLICES);
    }

    private static void count(long[] keys, Round round, Namesakes namesakes) {
        int from = 0;
        while (from < keys.length) {
            int to = end(keys, from);
            for (int i = from; i < to; i++) {
                namesakes.count(round, row(keys[i]), to - from);
            }
            from = to;
        }
    }

    private List<LongList> compare(
            long[] keys, Round round, Namesakes namesakes, AtomicLong leftOut, Steps steps) {
        return IntStream.range(0, SLICES)
                .parallel()
                .mapToObj(slice -> {
                    Block block = new Block(pool, round, namesakes);
                    int from = begin(keys, border(keys.length, slice));
                    int end = border(keys.length, slice + 1);
                    while (from < end && !steps.isStopped()) {
                        int to = end(keys, from);
                        if (to - from > 1) {
                            block.compare(keys, from, to, ROW);
                        }
                        from = to;
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
        return (one & ~ROW) == (other & ~ROW);
    }

    private static int row(long key) {
        return (int) (key & ROW);
    }

    /** How far the search has come: the making of keys takes as long as comparing. */
    private static final class Steps {
        private static final int TOLD_EVERY = 1 << 14;

        private final Progress progress;
        private final long all;
        private final AtomicLong made = new AtomicLong();
        private volatile boolean stopped;

        Steps(Progress progress, long signers, int rounds) {
            this.progress = progress;
            this.all = signers * rounds;
        }

        boolean made() {
            long now = made.incrementAndGet();
            if (now % TOLD_EVERY == 1 && !progress.done(now, all)) {
                stopped = true;
            }
            return !stopped;
        }

        boolean isStopped() {
            return stopped;
        }
    }
}
