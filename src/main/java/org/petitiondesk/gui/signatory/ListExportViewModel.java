package org.petitiondesk.gui.signatory;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.export.LookUpViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Disclosure.Way;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.SignatureExport;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/** Writes some signatures of a petition as a list, once it is said whose names reach whom. */
final class ListExportViewModel {
    private final Desk desk;
    private final Id petition;
    private final SignatureRoll chosen;
    private final SignatureRoll shown;
    private final BooleanProperty onlyChosen;
    private final ObjectProperty<Copy> copy = new SimpleObjectProperty<>(Copy.PUBLIC);
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper reach = new ReadOnlyStringWrapper("");

    private final LookUpViewModel lookUp;

    /** Those of the list that are neither withdrawn nor erased; empty until they are known. */
    private Optional<SignatureRoll> named = Optional.empty();

    /**
     * @param chosen those of the shown signatures that are chosen; of one alone it is not clear
     *     that the others are not wanted
     * @param shown signatures of the petition
     */
    ListExportViewModel(Desk desk, Id petition, SignatureRoll chosen, SignatureRoll shown) {
        this.desk = desk;
        this.petition = petition;
        this.chosen = chosen;
        this.shown = shown;
        this.onlyChosen = new SimpleBooleanProperty(chosen.size() > 1);
        this.lookUp = new LookUpViewModel(desk, desk.failures());
        onlyChosen.subscribe(only -> look());
        copy.subscribe(to -> tell());
    }

    private void look() {
        SignatureRoll roll = roll();
        named = Optional.empty();
        tell();
        desk.ask(
                () -> desk.open().library().signatures().named(roll),
                found -> {
                    if (roll == roll()) {
                        named = Optional.of(found);
                        tell();
                    }
                });
    }

    private void tell() {
        reach.set(named.map(this::told).orElse(""));
        lookUp.list(named.orElse(SignatureRoll.EMPTY).where(this::isCarried), copy.get());
    }

    private boolean isCarried(SignatureRoll.Mark mark) {
        return SignatureExport.carries(Disclosure.way(mark.consent(), mark.state(), copy.get()));
    }

    private String told(SignatureRoll known) {
        int inFull = count(known, Way.IN_FULL);
        int asInitials = count(known, Way.AS_INITIALS);
        return desk.words()
                .say("list-export.reach", inFull, asInitials, roll().size() - inFull - asInitials);
    }

    private int count(SignatureRoll known, Way way) {
        Copy to = copy.get();
        return known.count(mark -> Disclosure.way(mark.consent(), mark.state(), to) == way);
    }

    /** Writes the list as a job; empty if what was typed names no file. */
    Optional<Job> run() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Copy to = copy.get();
        SignatureRoll roll = roll();
        return Optional.of(
                desk.jobs()
                        .onLibrary(
                                desk.words().say("list-export.job"),
                                steps -> write(roll, path.get(), to, steps)));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.get().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(Path::of)
                    .filter(path -> path.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Job.Outcome write(SignatureRoll roll, Path to, Copy reader, Job.Steps steps)
            throws LibraryException, IOException {
        Library library = desk.open().library();
        Optional<Petition> found = library.petitions().find(petition);
        if (found.isEmpty()) {
            return stopped(List.of());
        }
        Written written = new Written(new HashSet<>(library.signatures().ids(roll)), steps);
        SignatureExport.Options options =
                new SignatureExport.Options(
                        reader, Optional.empty(), Optional.empty(), false, written);
        List<Problem> problems;
        try {
            problems = new SignatureExport().export(library, found.get(), options, to);
        } catch (CancellationException e) {
            return stopped(List.of());
        }
        return problems.isEmpty()
                ? new Job.Outcome(
                        desk.words().say("signatory.exported." + reader.word()),
                        true,
                        List.of(),
                        List.of(to))
                : stopped(
                        problems.stream()
                                .map(problem ->
                                        desk.words()
                                                .say(
                                                        "problem." + problem.key(),
                                                        problem.arguments()))
                                .toList());
    }

    private Job.Outcome stopped(List<String> why) {
        return new Job.Outcome(desk.words().say("list-export.stopped"), false, why, List.of());
    }

    /** Tells how far it is; a cancel ends the writing as a failure does, without a file. */
    private static final class Written implements Predicate<Signed> {
        private final Set<Id> wanted;
        private final Job.Steps steps;
        private int done;

        private Written(Set<Id> wanted, Job.Steps steps) {
            this.wanted = wanted;
            this.steps = steps;
        }

        @Override
        public boolean test(Signed signed) {
            boolean isWanted = wanted.contains(signed.signature().id());
            done += isWanted ? 1 : 0;
            if (!steps.done(done, wanted.size())) {
                throw new CancellationException();
            }
            return isWanted;
        }
    }

    private SignatureRoll roll() {
        return onlyChosen.get() ? chosen : shown;
    }

    /** Whether the chosen ones can be told apart from those shown. */
    boolean isChoice() {
        return chosen.size() > 0 && chosen.size() < shown.size();
    }

    int chosenCount() {
        return chosen.size();
    }

    int shownCount() {
        return shown.size();
    }

    /** Whether the list has the chosen signatures alone. */
    BooleanProperty onlyChosenProperty() {
        return onlyChosen;
    }

    /** For whose eyes the list is. */
    ObjectProperty<Copy> copyProperty() {
        return copy;
    }

    /** As typed; its ending tells the form. */
    StringProperty fileProperty() {
        return file;
    }

    /** Whose names the list carries, one by one. */
    LookUpViewModel lookUp() {
        return lookUp;
    }

    /** Whose names the list carries, in numbers. */
    ReadOnlyStringProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }
}
