package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
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
    private final SignatureRoll roll;
    private final ObjectProperty<Copy> copy = new SimpleObjectProperty<>(Copy.PUBLIC);
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper reach = new ReadOnlyStringWrapper("");

    /**
     * @param roll the signatures of the petition that are to be in the list
     */
    ListExportViewModel(Desk desk, Id petition, SignatureRoll roll) {
        this.desk = desk;
        this.petition = petition;
        this.roll = roll;
        copy.subscribe(this::tell);
    }

    private void tell(Copy to) {
        reach.set(
                desk.words()
                        .say(
                                "list-export.reach",
                                count(to, Way.IN_FULL),
                                count(to, Way.AS_INITIALS),
                                roll.size() - count(to, Way.IN_FULL) - count(to, Way.AS_INITIALS)));
    }

    private int count(Copy to, Way way) {
        return roll.count(mark -> Disclosure.way(mark.consent(), mark.state(), to) == way);
    }

    /** Writes the list as a job; empty if what was typed names no file. */
    Optional<Job> run() {
        Optional<Path> to = path();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        Copy shown = copy.get();
        return Optional.of(
                desk.jobs()
                        .onLibrary(
                                desk.words().say("list-export.job"),
                                steps -> write(to.get(), shown, steps)));
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

    private Job.Outcome write(Path to, Copy shown, Job.Steps steps)
            throws LibraryException, IOException {
        Library library = desk.open().library();
        Optional<Petition> found = library.petitions().find(petition);
        if (found.isEmpty()) {
            return stopped(List.of());
        }
        Written written = new Written(new HashSet<>(library.signatures().ids(roll)), steps);
        SignatureExport.Options options =
                new SignatureExport.Options(
                        shown, Optional.empty(), Optional.empty(), false, written);
        List<Problem> problems;
        try {
            problems = new SignatureExport().export(library, found.get(), options, to);
        } catch (CancellationException e) {
            return stopped(List.of());
        }
        return problems.isEmpty()
                ? new Job.Outcome(
                        desk.words().say("signatory.exported." + shown.word()),
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

    int size() {
        return roll.size();
    }

    /** For whose eyes the list is. */
    ObjectProperty<Copy> copyProperty() {
        return copy;
    }

    /** As typed; its ending tells the form. */
    StringProperty fileProperty() {
        return file;
    }

    /** Whose names the list carries, in numbers. */
    ReadOnlyStringProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }
}
