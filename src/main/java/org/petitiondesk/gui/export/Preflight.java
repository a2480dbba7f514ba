package org.petitiondesk.gui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks through the letters before anything is written, piece by piece, so that other questions to
 * the library do not wait for a long list of signatories.
 */
final class Preflight {
    private static final long PIECE_NANOS = 100_000_000;

    private final Desk desk;
    private final Id petition;
    private final Consumer<Exception> failures;
    private final ReadOnlyObjectWrapper<Optional<State>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LetterMaterial> material = Optional.empty();
    private int asked;

    /**
     * How far it has come.
     *
     * @param letters all that the choices ask for, also those that cannot be written
     * @param checked how many of them were looked through
     * @param leftOut how many of these cannot be written
     */
    record State(
            LetterMaterial material,
            List<Letter> letters,
            int checked,
            int leftOut,
            List<LetterProblem> problems) {

        boolean isDone() {
            return checked == letters.size();
        }

        private State plus(Piece piece) {
            List<LetterProblem> all = new ArrayList<>(problems);
            all.addAll(piece.problems());
            return new State(
                    material, letters, checked + piece.checked(), leftOut + piece.leftOut(), all);
        }
    }

    private record Piece(int checked, int leftOut, List<LetterProblem> problems) {}

    Preflight(Desk desk, Id petition, Consumer<Exception> failures) {
        this.desk = desk;
        this.petition = petition;
        this.failures = failures;
    }

    /** Looks through the letters that the options ask for. */
    void look(LetterOptions options, List<LetterWriter> writers) {
        int ask = ++asked;
        Optional<LetterMaterial> known =
                material.filter(read -> read.signatures().list().copy() == options.copy());
        desk.thread()
                .run(
                        () -> begin(known, options),
                        begun -> {
                            if (ask == asked) {
                                material = Optional.of(begun.material());
                                goOn(ask, begun, writers);
                            }
                        },
                        failures);
    }

    /** Reads everything anew the next time. */
    void forget() {
        material = Optional.empty();
    }

    /** Stops looking. */
    void stop() {
        asked++;
    }

    private State begin(Optional<LetterMaterial> known, LetterOptions options)
            throws LibraryException {
        LetterMaterial read =
                known.isPresent()
                        ? known.get()
                        : read(desk.open().library(), petition, options.copy());
        List<Letter> letters = desk.workshop().assembly().assemble(read, options);
        return new State(read, letters, 0, 0, List.of());
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
        desk.thread()
                .run(
                        () -> piece(now, writers),
                        piece -> {
                            if (ask == asked) {
                                goOn(ask, now.plus(piece), writers);
                            }
                        },
                        failures);
    }

    private static Piece piece(State now, List<LetterWriter> writers) {
        long end = System.nanoTime() + PIECE_NANOS;
        List<LetterProblem> problems = new ArrayList<>();
        int leftOut = 0;
        int at = now.checked();
        do {
            Letter letter = now.letters().get(at++);
            List<Problem> found = LetterExport.check(letter, writers);
            found.forEach(problem -> problems.add(new LetterProblem(letter, problem)));
            boolean isWritable =
                    letter.document().value().isPresent()
                            && found.stream().noneMatch(Problem::isError);
            leftOut += isWritable ? 0 : 1;
        } while (at < now.letters().size() && System.nanoTime() - end < 0);
        return new Piece(at - now.checked(), leftOut, problems);
    }

    /** Empty until the letters were found. */
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
