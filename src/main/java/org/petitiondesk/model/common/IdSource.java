package org.petitiondesk.model.common;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes identifiers (UUID version 7, RFC 9562 section 5.7). Each is greater than the one before,
 * also within one millisecond and when the clock is set back. Safe for use by several threads.
 */
public final class IdSource {
    private static final int SEQUENCE_BITS = 12;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastTick;

    public IdSource(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next identifier. */
    public synchronized Id next() {
        // A tick is 1/4096 ms: the milliseconds and, below them, the 12 bits that version 7 leaves
        // to a counter. Counting on in ticks keeps the order when a millisecond is used up.
        lastTick = Math.max(lastTick + 1, clock.millis() << SEQUENCE_BITS);
        long milliseconds = lastTick >>> SEQUENCE_BITS;
        long high = (milliseconds << 16) | 0x7000L | (lastTick & SEQUENCE_MASK);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new Id(new UUID(high, low));
    }
}
