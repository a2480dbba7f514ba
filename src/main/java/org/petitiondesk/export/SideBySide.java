package org.petitiondesk.export;

import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does pieces of work side by side, a few at a time, and gives what comes of them in their order.
 * Whoever asks for the next result works too until it is there. For one thread at a time.
 */
public final class SideBySide<T> implements AutoCloseable {
    private static final int LEAST = 2;
    private static final int MOST = 4;

    /** Longer lists are set beside the writing of their own letter and take much memory. */
    private static final int SIGNATORIES = 2_000;

    private final Iterator<Piece<T>> pieces;
    private final Consumer<T> unwanted;
    private final int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST, MOST);
    private final Deque<Begun<T>> begun = new ArrayDeque<>();

    /**
     * One piece.
     *
     * @param isLong whether it is done by itself, when its turn comes
     * @param work done once, on any thread
     */
    public record Piece<T>(boolean isLong, Supplier<T> work) {

        /** Work on a letter. */
        public static <T> Piece<T> of(LetterDocument letter, Supplier<T> work) {
            return new Piece<>(letter.signatories() > SIGNATORIES, work);
        }
    }

    /**
     * @param pieces asked for a few ahead, by the thread that asks for results
     * @param unwanted takes results that nobody will ask for
     */
    public SideBySide(Iterator<Piece<T>> pieces, Consumer<T> unwanted) {
        this.pieces = pieces;
        this.unwanted = unwanted;
    }

    public boolean hasNext() {
        return !begun.isEmpty() || pieces.hasNext();
    }

    /** The next result; throws what its piece threw. */
    public T next() {
        begin();
        Begun<T> first = begun.removeFirst();
        if (!first.piece.isLong()) {
            begin();
        }
        first.run();
        for (Begun<T> other : begun) {
            if (first.result.isDone()) {
                break;
            }
            if (!other.piece.isLong()) {
                other.run();
            }
        }
        try {
            return first.result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException mistake -> throw mistake;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    private void begin() {
        while (begun.size() < atOnce
                && (begun.isEmpty() || !begun.getLast().piece.isLong())
                && pieces.hasNext()) {
            Begun<T> next = new Begun<>(pieces.next());
            begun.add(next);
            if (!next.piece.isLong()) {
                ForkJoinPool.commonPool().execute(next::run);
            }
        }
    }

    /** Begins nothing more, and waits for what is begun. */
    @Override
    public void close() {
        for (Begun<T> each : begun) {
            if (!each.isTaken.compareAndSet(false, true)) {
                boolean isThere = each.result.handle((result, failure) -> failure == null).join();
                if (isThere) {
                    unwanted.accept(each.result.join());
                }
            }
        }
        begun.clear();
    }

    /** A piece that the first thread with time for it does. */
    private static final class Begun<T> {
        private final Piece<T> piece;
        private final AtomicBoolean isTaken = new AtomicBoolean();
        private final CompletableFuture<T> result = new CompletableFuture<>();

        Begun(Piece<T> piece) {
            this.piece = piece;
        }

        void run() {
            if (!isTaken.compareAndSet(false, true)) {
                return;
            }
            try {
                result.complete(piece.work().get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }
    }
}
