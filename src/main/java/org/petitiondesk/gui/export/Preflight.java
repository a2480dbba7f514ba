package org.petitiondesk.gui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterFindings;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/**
 * Looks through the letters before anything is written, piece by piece, away from the library and
 * the window, which do not wait for a long list of signatories.
 */
final class Preflight {
    private static final long PIECE_NANOS = 100_000_000;

    /** Pages are drawn elsewhere and do not wait for it. */
    private final Executor composing = new ForkJoinPool(1);

    private final Desk desk;
    private final Id petition;
    private final Consumer<Exception> failures;
    private final ReadOnlyObjectWrapper<Optional<State>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LetterMaterial> material = Optional.empty();
    private int asked;
    private boolean isStopped;

    /**
     * How far it has come.
     *
     * @param letters all that the choices ask for, also those that cannot be written
     * @param checked how many of them were looked through
     * @param leftOut how many of these cannot be written
     * @param accepted warnings that are let stand
     */
    record State(
            LetterMaterial material,
            List<Letter> letters,
            int checked,
            int leftOut,
            List<LetterProblem> problems,
            List<LetterProblem> accepted) {

        boolean isDone() {
            return checked == letters.size();
        }

        private State plus(Piece piece) {
            List<LetterProblem> all = new ArrayList<>(problems);
            all.addAll(piece.found().problems());
            List<LetterProblem> stand = new ArrayList<>(accepted);
            stand.addAll(piece.found().accepted());
            return new State(
                    material,
                    letters,
                    checked + piece.checked(),
                    leftOut + piece.found().leftOut(),
                    all,
                    stand);
        }
    }

    private record Piece(int checked, LetterFindings found) {}

    Preflight(Desk desk, Id petition, Consumer<Exception> failures) {
        this.desk = desk;
        this.petition = petition;
        this.failures = failures;
    }

    /** Looks through the letters that the options ask for. */
    void look(LetterOptions options, List<LetterWriter> writers) {
        if (isStopped) {
            return;
        }
        int ask = ++asked;
        Optional<LetterMaterial> known =
                material.filter(read -> read.signatures().list().copy() == options.copy());
        if (known.isPresent()) {
            begin(ask, known.get(), options, writers);
            return;
        }
        desk.thread()
                .run(
                        () -> read(desk.open().library(), petition, options.copy()),
                        read -> {
                            if (ask == asked) {
                                material = Optional.of(read);
                                begin(ask, read, options, writers);
                            }
                        },
                        failures);
    }

    private void begin(
            int ask, LetterMaterial read, LetterOptions options, List<LetterWriter> writers) {
        compose(
                ask,
                () ->
                        new State(
                                read,
                                desk.workshop().assembly().assemble(read, options),
                                0,
                                0,
                                List.of(),
                                List.of()),
                begun -> goOn(ask, begun, writers));
    }

    /** Works away from the library, and tells the result if it is still asked for. */
    private <T> void compose(int ask, Callable<T> work, Consumer<T> then) {
        composing.execute(() -> {
            try {
                T result = work.call();
                answer(ask, () -> then.accept(result));
            } catch (Exception failure) {
                answer(ask, () -> failures.accept(failure));
            }
        });
    }

    private void answer(int ask, Runnable then) {
        desk.thread()
                .window()
                .execute(() -> {
                    if (ask == asked) {
                        then.run();
                    }
                });
    }

    /** Reads everything anew the next time. */
    void forget() {
        material = Optional.empty();
    }

    /** Stops looking. */
    void stop() {
        isStopped = true;
        asked++;
    }

    /** What the letters of a petition are made of at this moment; on the library's thread. */
    static LetterMaterial read(Library library, Id petition, Copy copy) throws LibraryException {
        Petition found =
                library.petitions()
                        .find(petition)
                        .orElseThrow(() -> new IllegalStateException("the petition is gone"));
        return LetterMaterial.read(library, found, copy);
    }

    private void goOn(int ask, State now, List<LetterWriter> writers) {
        state.set(Optional.of(now));
        if (now.isDone()) {
            return;
        }
        compose(ask, () -> piece(now, writers), piece -> goOn(ask, now.plus(piece), writers));
    }

    private static Piece piece(State now, List<LetterWriter> writers) {
        long end = System.nanoTime() + PIECE_NANOS;
        LetterFindings found = new LetterFindings(now.material().accepted());
        int at = now.checked();
        do {
            Letter letter = now.letters().get(at++);
            found.add(letter, LetterExport.check(letter, writers));
        } while (at < now.letters().size() && System.nanoTime() - end < 0);
        return new Piece(at - now.checked(), found);
    }

    /** Empty until the letters were found. */
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
