package org.petitiondesk.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.ThrowingConsumer;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** How work grows with what it is given, told by the processor's time of the calling thread. */
public final class Growth {
    private static final int TIMES_AS_MUCH = 10;
    private static final int MOST_TIMES_AS_LONG = 30;

    private Growth() {}

    /**
     * Asserts that ten times as much takes far less than the hundred times as long that comparing
     * each with each would take. Without a limit in seconds: slow machines pass as well.
     *
     * @param work does as much as it is told
     */
    public static void assertInProportion(int much, ThrowingConsumer<Integer> work)
            throws Throwable {
        int little = much / TIMES_AS_MUCH;
        work.accept(little);
        long small =
                LongStream.of(time(little, work), time(little, work), time(little, work))
                        .sorted()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        long large = time(much, work);
        assertTrue(
                large < MOST_TIMES_AS_LONG * Math.max(1, small),
                () -> "%d took %d µs, %d took %d µs".formatted(little, small, much, large));
    }

    private static long time(int much, ThrowingConsumer<Integer> work) throws Throwable {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(much);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1000;
    }
}
