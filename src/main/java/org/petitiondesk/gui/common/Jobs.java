package org.petitiondesk.gui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.l10n.Words;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The long work that runs or has run. Exports and printing have threads of their own; what touches
 * the library runs on the library's.
 */
public final class Jobs implements AutoCloseable {
    private static final long TOLD_EVERY_NANOS = 50_000_000;

    private final ExecutorService exports = Executors.newSingleThreadExecutor();
    private final ExecutorService prints = Executors.newSingleThreadExecutor();
    private final LibraryThread library;
    private final Executor window;
    private final Words words;
    private final ObservableList<Job> all = FXCollections.observableArrayList();

    public Jobs(LibraryThread library, Words words) {
        this.library = library;
        this.window = library.window();
        this.words = words;
    }

    /** Starts work that does not touch the library. */
    public Job export(String title, Job.Work work) {
        return run(exports, title, work);
    }

    /** Likewise work that shows the system's print dialog: exports do not wait for it. */
    public Job print(String title, Job.Work work) {
        return run(prints, title, work);
    }

    private Job run(Executor executor, String title, Job.Work work) {
        Job job = begin(title);
        executor.execute(() -> {
            try {
                Job.Outcome outcome = work.run(steps(job));
                window.execute(() -> job.end(outcome));
            } catch (Throwable failure) {
                window.execute(() -> fail(job, LibraryThread.told(failure)));
            }
        });
        return job;
    }

    /** Starts work on the library; other questions to the library wait for it. */
    public Job onLibrary(String title, Job.Work work) {
        Job job = begin(title);
        Callable<Job.Outcome> call = () -> work.run(steps(job));
        library.run(call, job::end, failure -> fail(job, failure));
        return job;
    }

    private Job begin(String title) {
        Job job = new Job(title);
        all.add(job);
        return job;
    }

    private void fail(Job job, Exception failure) {
        job.end(new Job.Outcome(FailureWords.of(failure, words), false, List.of(), List.of()));
    }

    private Job.Steps steps(Job job) {
        long begun = System.nanoTime();
        AtomicLong next = new AtomicLong(begun);
        return new Job.Steps() {
            @Override
            public boolean done(long done, long all) {
                long now = System.nanoTime();
                if (now - next.get() >= 0) {
                    next.set(now + TOLD_EVERY_NANOS);
                    Duration taken = Duration.ofNanos(now - begun);
                    window.execute(() -> job.advance(done, all, taken));
                }
                return !job.isCancelled();
            }

            @Override
            public void begins(String what) {
                window.execute(() -> job.begin(what));
            }

            @Override
            public void line(Job.Line line) {
                window.execute(() -> job.add(line));
            }
        };
    }

    /** Takes a job that has ended off the list. */
    public void dismiss(Job job) {
        all.remove(job);
    }

    /** Running and ended, in the order in which they began. */
    public ObservableList<Job> all() {
        return all;
    }

    /** Whether something still runs. */
    public boolean isBusy() {
        return all.stream().anyMatch(job -> job.outcomeProperty().get().isEmpty());
    }

    /** Asks all that runs to stop; files already written stay whole. */
    public void cancel() {
        all.forEach(Job::cancel);
    }

    /**
     * Waits for what was cancelled to stop, so not to be called on the window's thread. A print
     * dialog that is still open is not waited for.
     */
    @Override
    public void close() {
        prints.shutdown();
        exports.close();
    }
}
