package org.petitiondesk.gui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * The one thread that may touch a library. Work is done in the order in which it was asked for;
 * results come back on the window's thread.
 */
public final class LibraryThread implements AutoCloseable {
    private final ExecutorService library = Executors.newSingleThreadExecutor();
    private final Executor window;

    /**
     * @param window runs what is to happen on the window's thread, for instance {@code
     *     Platform::runLater}
     */
    public LibraryThread(Executor window) {
        this.window = window;
    }

    /** What runs on the window's thread. */
    public Executor window() {
        return window;
    }

    /** Does some work behind the window, then tells its result or its failure. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        library.execute(() -> {
            try {
                T result = work.call();
                window.execute(() -> done.accept(result));
            } catch (Throwable failure) {
                window.execute(() -> failed.accept(told(failure)));
            }
        });
    }

    /**
     * Likewise, of work that changes nothing. Where the library is closed already, as when somebody
     * locks it while typing, nobody is there any more to be told, and nothing is done.
     */
    public <T> void ask(Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        try {
            run(question, answered, failed);
        } catch (RejectedExecutionException closed) {
            // Nobody waits for the answer.
        }
    }

    /** A failure of the machine, for instance memory that ran out, as one that can be told. */
    static Exception told(Throwable failure) {
        return failure instanceof Exception known ? known : new IllegalStateException(failure);
    }

    /** Waits for what was begun; nothing can be asked for afterwards. */
    @Override
    public void close() {
        library.close();
    }
}
