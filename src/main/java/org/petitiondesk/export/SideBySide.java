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
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does pieces of work side by side, a few at a time, and gives what comes of them in their order.
 * Whoever asks for the next result works too until it is there. Where results have to wait for
 * something else, such as a disk, more pieces are done meanwhile. For one thread at a time.
 */
public final class SideBySide<T> implements AutoCloseable {
    private static final int LEAST = 2;
    private static final int MOST = 4;

    /** So many are begun at most, with those that wait. */
    private static final int WITH_WAITING = 16;

    /** Longer lists are set beside the writing of their own letter and take much memory. */
    private static final int SIGNATORIES = 2_000;

    private final Iterator<Piece<T>> pieces;
    private final Function<T, CompletableFuture<?>> waiting;
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
        this(pieces, _ -> CompletableFuture.allOf(), unwanted);
    }

    /**
     * Likewise.
     *
     * @param waiting begins what a result has to wait for before it is given, whether that fails or
     *     not
     */
    public SideBySide(
            Iterator<Piece<T>> pieces,
            Function<T, CompletableFuture<?>> waiting,
            Consumer<T> unwanted) {
        this.pieces = pieces;
        this.waiting = waiting;
        this.unwanted = unwanted;
    }

    public boolean hasNext() {
        return !begun.isEmpty() || pieces.hasNext();
    }

    /** The next result; throws what its piece threw. */
    public T next() {
        begin();
        Begun<T> first = begun.getFirst();
        first.run();
        boolean hasOthers = true;
        while (hasOthers && !first.result.isDone()) {
            hasOthers = runAnother();
        }
        if (!first.piece.isLong()) {
            begin();
        }
        begun.removeFirst();
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

    /** Does a piece that nobody has begun, if there is one. */
    private boolean runAnother() {
        begin();
        for (Begun<T> other : begun) {
            if (!other.piece.isLong() && other.run()) {
                return true;
            }
        }
        return false;
    }

    private void begin() {
        while (mayBegin()) {
            Begun<T> next = new Begun<>(pieces.next(), waiting);
            begun.add(next);
            if (!next.piece.isLong()) {
                ForkJoinPool.commonPool().execute(next::run);
            }
        }
    }

    private boolean mayBegin() {
        if (begun.isEmpty()) {
            return pieces.hasNext();
        }
        long working = begun.stream().filter(Begun::isAtWork).count();
        return working < atOnce
                && begun.size() < WITH_WAITING
                && !begun.getLast().piece.isLong()
                && pieces.hasNext();
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
        private final Function<T, CompletableFuture<?>> waiting;
        private final AtomicBoolean isTaken = new AtomicBoolean();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile boolean isWorked;

        Begun(Piece<T> piece, Function<T, CompletableFuture<?>> waiting) {
            this.piece = piece;
            this.waiting = waiting;
        }

        /** Does it and tells whether nobody else had begun to. */
        boolean run() {
            if (!isTaken.compareAndSet(false, true)) {
                return false;
            }
            try {
                T worked = piece.work().get();
                isWorked = true;
                var _ = waiting.apply(worked).whenComplete((_, _) -> result.complete(worked));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
            return true;
        }

        /** Whether it is not done yet; its result may have to wait for something else. */
        boolean isAtWork() {
            return !isWorked && !result.isDone();
        }
    }
}
