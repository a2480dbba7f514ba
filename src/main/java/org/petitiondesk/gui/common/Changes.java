package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.library.Library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was done to an open library since it was opened, the last thing first. Everything can be
 * taken back, step by step, until the library is locked or closed. To be used on the window's
 * thread.
 */
public final class Changes {
    private final LibraryThread thread;
    private final Library library;
    private final Consumer<Exception> failures;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> takenBack = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Told>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Exception> lost = Optional.empty();
    private int waiting;

    /** What the bar below says; whether the thing can be taken back or was just taken back. */
    public record Told(String sentence, boolean isTakenBack) {}

    /**
     * @param failures is told what could not be done where a caller does not ask to be told
     */
    public Changes(LibraryThread thread, Library library, Consumer<Exception> failures) {
        this.thread = thread;
        this.library = library;
        this.failures = failures;
    }

    /** Does something to the library. */
    public void make(Change change) {
        make(change, failures);
    }

    /** Likewise; a failure is told to the caller, and nothing was changed then. */
    public void make(Change change, Consumer<Exception> failed) {
        Deque<Change> couldBeDoneAgain = new ArrayDeque<>(takenBack);
        takenBack.clear();
        done.push(change);
        told.set(Optional.of(new Told(change.told(), false)));
        run(
                change.apply(),
                failure -> {
                    done.remove(change);
                    if (takenBack.isEmpty()) {
                        takenBack.addAll(couldBeDoneAgain);
                    }
                    told.set(Optional.empty());
                    failed.accept(failure);
                });
    }

    /**
     * Remembers what a job has done to the library, so that it can be taken back like a change.
     *
     * @param change {@code apply} does it again after it was taken back
     */
    public void remember(Change change) {
        takenBack.clear();
        done.push(change);
        told.set(Optional.of(new Told(change.told(), false)));
        show();
        happened();
    }

    /** Takes back the last change. */
    public void undo() {
        if (done.isEmpty()) {
            return;
        }
        Change change = done.pop();
        takenBack.push(change);
        told.set(Optional.of(new Told(change.told(), true)));
        run(
                change.takeBack(),
                failure -> {
                    takenBack.remove(change);
                    done.push(change);
                    told.set(Optional.empty());
                    failures.accept(failure);
                });
    }

    /** Does again what was taken back last. */
    public void redo() {
        if (takenBack.isEmpty()) {
            return;
        }
        Change change = takenBack.pop();
        done.push(change);
        told.set(Optional.of(new Told(change.told(), false)));
        run(
                change.apply(),
                failure -> {
                    done.remove(change);
                    takenBack.push(change);
                    told.set(Optional.empty());
                    failures.accept(failure);
                });
    }

    /** Tells that the library was changed in another way, for instance by an import. */
    public void happened() {
        revision.set(revision.get() + 1);
    }

    /**
     * Waits until what was begun is on the disk, then tells what of it could not be kept; for
     * whoever closes the library.
     */
    public void whenKept(Consumer<Optional<Exception>> then) {
        lost = Optional.empty();
        thread.run(
                () -> true, all -> then.accept(lost), failure -> then.accept(Optional.of(failure)));
    }

    /** Takes the bar away. */
    public void dismiss() {
        told.set(Optional.empty());
    }

    private void run(Change.Step step, Consumer<Exception> failed) {
        waiting++;
        show();
        thread.run(
                () ->
                        library.<Boolean, RuntimeException>change(() -> {
                            step.on(library);
                            return true;
                        }),
                kept -> {
                    waiting--;
                    show();
                    happened();
                },
                failure -> {
                    waiting--;
                    lost = Optional.of(failure);
                    failed.accept(failure);
                    show();
                });
    }

    private void show() {
        undoable.set(!done.isEmpty());
        redoable.set(!takenBack.isEmpty());
        saving.set(waiting > 0);
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether something is on its way to the disk. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Counts up whenever the library was changed: rooms read anew what they show. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What happened last; empty after the next action. */
    public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
