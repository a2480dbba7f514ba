package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Long work that goes on while the person does something else: an export, an import. Shown in the
 * sidebar. To be used on the window's thread, but for {@link #isCancelled()}.
 */
public final class Job {
    /** After less than this nobody can say how long the rest takes. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Duration>> left =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shownLines = FXCollections.unmodifiableObservableList(lines);
    private volatile boolean cancelled;

    /**
     * How a job ended.
     *
     * @param told one sentence
     * @param isWhole whether everything that was asked for was done
     * @param details more sentences, for instance what was left out and why
     * @param files what was written; empty for none
     */
    public record Outcome(String told, boolean isWhole, List<String> details, List<Path> files) {
        public Outcome {
            details = List.copyOf(details);
            files = List.copyOf(files);
        }

        public static Outcome done(String told) {
            return new Outcome(told, true, List.of(), List.of());
        }
    }

    /**
     * One of the things that a job does, for instance a letter.
     *
     * @param isDone false if it was left out or could not be done
     */
    public record Line(String text, boolean isDone) {}

    /** What is done. Ends early, with an outcome that says so, once it is cancelled. */
    @FunctionalInterface
    public interface Work {
        Outcome run(Steps steps) throws Exception;
    }

    /** Is told how far the work has come; to be called from the work's own thread. */
    public interface Steps {
        /**
         * Tells how much is done.
         *
         * @param all 0 if that is not known
         * @return false if the work is to stop
         */
        boolean done(long done, long all);

        /** Tells which of the things it begins with. */
        void begins(String what);

        /** Tells how one of the things went. */
        void line(Line line);
    }

    Job(String title) {
        this.title = title;
    }

    /** What it is called; no person's name. */
    public String title() {
        return title;
    }

    /** Asks it to stop. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** From 0 to 1; below 0 if it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Which of the things it does now; empty if that is not known. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** How long it still takes if it goes on as until now; empty if that cannot be said yet. */
    public ReadOnlyObjectProperty<Optional<Duration>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** How the things went that are behind it, the last one first. */
    public ObservableList<Line> lines() {
        return shownLines;
    }

    /** How it ended; empty while it runs. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * @param all 0 if that is not known
     * @param taken until now
     */
    void advance(long done, long all, Duration taken) {
        progress.set(all > 0 ? (double) done / all : -1);
        left.set(left(done, all, taken));
    }

    private static Optional<Duration> left(long done, long all, Duration taken) {
        return done > 0 && done <= all && taken.compareTo(SOON) > 0
                ? Optional.of(taken.multipliedBy(all - done).dividedBy(done))
                : Optional.empty();
    }

    void begin(String what) {
        doing.set(what);
    }

    void add(Line line) {
        lines.addFirst(line);
    }

    void end(Outcome with) {
        outcome.set(Optional.of(with));
    }
}
