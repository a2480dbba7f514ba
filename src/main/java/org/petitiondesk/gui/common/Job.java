package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Long work that goes on while the person does something else: an export, an import. Shown in the
 * sidebar. To be used on the window's thread, but for {@link #isCancelled()}.
 */
public final class Job {
    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
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

    /** How the things went that are behind it, the last one first. */
    public ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** How it ended; empty while it runs. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void advance(double to) {
        progress.set(to);
    }

    void add(Line line) {
        lines.addFirst(line);
    }

    void end(Outcome with) {
        outcome.set(Optional.of(with));
    }
}
