package org.petitiondesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SideBySideTest {
    private static final int COUNT = 1_000;

    private final Set<Integer> done = ConcurrentHashMap.newKeySet();
    private final List<Integer> unwanted = new ArrayList<>();

    @Test
    void givesResultsInTheOrderOfTheirPieces() {
        try (SideBySide<Integer> pieces = of(number -> {})) {
            for (int i = 0; i < COUNT; i++) {
                assertTrue(pieces.hasNext());
                assertEquals(i, pieces.next());
            }
            assertFalse(pieces.hasNext());
        }
        assertEquals(COUNT, done.size());
    }

    @Test
    void doesALongPieceByItself() {
        AtomicInteger running = new AtomicInteger();
        try (SideBySide<Integer> pieces =
                new SideBySide<>(
                        IntStream.range(0, COUNT)
                                .mapToObj(number ->
                                        new SideBySide.Piece<>(
                                                number % 3 == 1,
                                                () -> {
                                                    int others = running.getAndIncrement();
                                                    Thread.onSpinWait();
                                                    others += running.getAndDecrement() - 1;
                                                    return number % 3 == 1 ? others : 0;
                                                }))
                                .iterator(),
                        unwanted::add)) {
            while (pieces.hasNext()) {
                assertEquals(0, pieces.next());
            }
        }
    }

    /** Each result waits until others of the next are there; it would wait for ever without. */
    @Test
    void worksOnWhileResultsWait() {
        int ahead = 10;
        List<CompletableFuture<Integer>> reached =
                Stream.generate(CompletableFuture<Integer>::new).limit(COUNT).toList();
        try (SideBySide<Integer> pieces =
                new SideBySide<>(
                        IntStream.range(0, COUNT)
                                .mapToObj(number ->
                                        new SideBySide.Piece<>(
                                                false,
                                                () -> {
                                                    reached.get(number).complete(number);
                                                    return number;
                                                }))
                                .iterator(),
                        number -> reached.get(Math.min(number + ahead, COUNT - 1)),
                        unwanted::add)) {
            for (int i = 0; i < COUNT; i++) {
                assertEquals(i, pieces.next());
            }
        }
    }

    @Test
    void throwsWhatAPieceThrewWhenItsTurnComes() {
        RuntimeException mistake = new IllegalStateException();
        try (SideBySide<Integer> pieces =
                of(number -> {
                    if (number == 1) {
                        throw mistake;
                    }
                })) {
            assertEquals(0, pieces.next());
            assertSame(mistake, assertThrows(RuntimeException.class, pieces::next));
            assertEquals(2, pieces.next());
        }
    }

    @Test
    void handsBackWhatNobodyAskedFor() {
        int wanted = 5;
        try (SideBySide<Integer> pieces = of(number -> {})) {
            for (int i = 0; i < wanted; i++) {
                pieces.next();
            }
        }
        assertEquals(done.size() - wanted, unwanted.size());
        assertTrue(done.size() < COUNT);
    }

    private SideBySide<Integer> of(IntConsumer work) {
        return new SideBySide<>(
                IntStream.range(0, COUNT)
                        .mapToObj(number ->
                                new SideBySide.Piece<>(
                                        false,
                                        () -> {
                                            work.accept(number);
                                            done.add(number);
                                            return number;
                                        }))
                        .iterator(),
                unwanted::add);
    }
}
