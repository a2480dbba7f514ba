package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.AddresseeEditing;
import org.petitiondesk.workflow.AddresseeImport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A list of addressees: what would go in and what not, and then taking it in. */
final class ImportViewModel {
    private final Desk desk;
    private final Path file;
    private final AddresseeImport lists;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyObjectWrapper<Optional<AddresseeImport.Report>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private int asked;

    ImportViewModel(Desk desk, Path file) {
        this.desk = desk;
        this.file = file;
        this.lists = new AddresseeImport(desk.ids(), desk.clock());
        language.subscribe(now -> look(now));
    }

    /** What an import changed in the library's directory. */
    private record Taken(Directory before, Directory after) {}

    private void look(Language spoken) {
        int ask = ++asked;
        preview.set(Optional.empty());
        desk.thread()
                .run(
                        () -> read(spoken, true),
                        report -> {
                            if (ask == asked) {
                                fault.set("");
                                preview.set(Optional.of(report));
                            }
                        },
                        this::tell);
    }

    private AddresseeImport.Report read(Language spoken, boolean isDryRun)
            throws LibraryException, IOException {
        return lists.importFile(desk.open().library(), file, ColumnMapping.NONE, spoken, isDryRun);
    }

    private void tell(Exception failure) {
        fault.set(
                failure instanceof IOException
                        ? desk.words().say("addressee.fault.file")
                        : FailureWords.of(failure, desk.words()));
    }

    /** Takes the list in as a job; afterwards it can be taken back whole. */
    Job begin() {
        Language spoken = language.get();
        AtomicReference<Optional<Taken>> taken = new AtomicReference<>(Optional.empty());
        Job job =
                desk.jobs()
                        .onLibrary(
                                desk.words().say("addressee.import-job"),
                                steps -> {
                                    Library library = desk.open().library();
                                    Directory before = library.addressees().directory();
                                    AddresseeImport.Report report = read(spoken, false);
                                    Directory after = library.addressees().directory();
                                    taken.set(
                                            Optional.of(
                                                    new Taken(
                                                            before.differingFrom(after),
                                                            after.differingFrom(before))));
                                    return outcome(report);
                                });
        job.outcomeProperty()
                .addListener((property, running, outcome) ->
                        outcome.ifPresent(
                                ended -> taken.get().ifPresent(it -> remember(ended, it))));
        return job;
    }

    private Job.Outcome outcome(AddresseeImport.Report report) {
        return new Job.Outcome(
                desk.words()
                        .say(
                                "addressee.imported",
                                report.accepted(),
                                report.added(),
                                report.refused()),
                report.refused() == 0,
                sentences(report.problems()),
                List.of());
    }

    private void remember(Job.Outcome outcome, Taken taken) {
        desk.changes()
                .remember(
                        new Change(
                                outcome.told(),
                                library ->
                                        AddresseeEditing.replace(
                                                library, taken.before(), taken.after()),
                                library ->
                                        AddresseeEditing.replace(
                                                library, taken.after(), taken.before())));
    }

    /** What is wrong in the list, refused lines first, each with its line. */
    List<String> sentences(List<Problem> problems) {
        return Stream.concat(
                        problems.stream().filter(Problem::isError),
                        problems.stream().filter(problem -> !problem.isError()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Problem problem) {
        String words = desk.words().say("problem." + problem.key(), problem.arguments());
        return problem.place().line() == 0
                ? words
                : desk.words().say("addressee.import-line", problem.place().line(), words);
    }

    /** The file's own name. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** The language of columns that name none. */
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** What would happen; empty while the file is read. */
    ReadOnlyObjectProperty<Optional<AddresseeImport.Report>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be read; empty if it can. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
