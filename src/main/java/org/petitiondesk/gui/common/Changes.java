package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was done to an open library since it was opened, the last thing first. Everything can be
 * taken back, step by step, until the library is locked or closed. To be used on the window's
 * thread; the order of things is kept on the library's, where they happen one after the other, so
 * that what fails has no place in it.
 */
public final class Changes {
    private final LibraryThread thread;
    private final Library library;
    private final Consumer<Exception> failures;

    /** Both on the library's thread alone. */
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
    private int made;

    /** What the bar below says; whether the thing can be taken back or was just taken back. */
    public record Told(Change change, boolean isTakenBack) {
        public String sentence() {
            return change.told();
        }
    }

    /** What a step did, and what can be done after it. */
    private record Outcome(Optional<Told> told, boolean undoable, boolean redoable) {}

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
        make(change, () -> {}, failed);
    }

    /**
     * Likewise.
     *
     * @param kept is told when it is on the disk
     */
    public void make(Change change, Runnable kept, Consumer<Exception> failed) {
        made++;
        told.set(Optional.of(new Told(change, false)));
        undoable.set(true);
        run(
                () -> {
                    change(change.apply());
                    return put(change);
                },
                outcome -> kept.run(),
                failure -> {
                    if (told.get().filter(now -> now.change().equals(change)).isPresent()) {
                        told.set(Optional.empty());
                    }
                    failed.accept(failure);
                });
    }

    /**
     * Remembers what a job has done to the library, so that it can be taken back like a change. To
     * be called by the job itself, on the library's thread: what is done next comes after it.
     *
     * @param change {@code apply} does it again after it was taken back
     */
    public void remember(Change change) {
        Outcome outcome = put(change);
        thread.window()
                .execute(() -> {
                    made++;
                    told.set(outcome.told());
                    show(outcome);
                    happened();
                });
    }

    private Outcome put(Change change) {
        takenBack.clear();
        done.push(change);
        return outcome(Optional.of(new Told(change, false)));
    }

    /** Takes back the last change. */
    public void undo() {
        takeBack(last -> true);
    }

    /** Does again what was taken back last. */
    public void redo() {
        doAgain(last -> true);
    }

    /** Takes back what the bar tells, or does it again; nothing if it is no longer the last. */
    public void reverse(Told what) {
        if (what.isTakenBack()) {
            doAgain(what.change()::equals);
        } else {
            takeBack(what.change()::equals);
        }
    }

    private void takeBack(Predicate<Change> wanted) {
        step(() -> move(done, takenBack, wanted, Change::takeBack, true));
    }

    private void doAgain(Predicate<Change> wanted) {
        step(() -> move(takenBack, done, wanted, Change::apply, false));
    }

    private Outcome move(
            Deque<Change> from,
            Deque<Change> to,
            Predicate<Change> wanted,
            Function<Change, Change.Step> way,
            boolean isBack)
            throws LibraryException {
        Optional<Change> last = Optional.ofNullable(from.peek()).filter(wanted);
        if (last.isPresent()) {
            change(way.apply(last.get()));
            to.push(from.pop());
        }
        return outcome(last.map(change -> new Told(change, isBack)));
    }

    private Outcome outcome(Optional<Told> what) {
        return new Outcome(what, !done.isEmpty(), !takenBack.isEmpty());
    }

    private void change(Change.Step step) throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            step.on(library);
            return true;
        });
    }

    /** What was made since has told of itself already. */
    private void step(Callable<Outcome> work) {
        int before = made;
        run(
                work,
                outcome -> {
                    if (made == before && outcome.told().isPresent()) {
                        told.set(outcome.told());
                    }
                },
                failures);
    }

    /** Tells that the library was changed: rooms read anew what they show. */
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

    private void run(
            Callable<Outcome> work, Consumer<Outcome> arrived, Consumer<Exception> failed) {
        waiting++;
        saving.set(true);
        thread.run(
                work,
                outcome -> {
                    waiting--;
                    saving.set(waiting > 0);
                    show(outcome);
                    arrived.accept(outcome);
                    if (outcome.told().isPresent()) {
                        happened();
                    }
                },
                failure -> {
                    waiting--;
                    lost = Optional.of(failure);
                    // Who is told notes what was not kept before anybody reads what is there.
                    failed.accept(failure);
                    saving.set(waiting > 0);
                    look();
                });
    }

    private void show(Outcome outcome) {
        undoable.set(outcome.undoable());
        redoable.set(outcome.redoable());
    }

    /** After a failure nobody has said what can be done. */
    private void look() {
        thread.run(() -> outcome(Optional.empty()), this::show, failures);
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
