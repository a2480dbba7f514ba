package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseePreviewReader;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.list.ListFormViewModel;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.workflow.AddresseeEditing;
import org.petitiondesk.workflow.AddresseeImport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of addressees: what would go in and what not, and then taking it in. */
final class ImportViewModel {
    private static final int LINES_SHOWN = 5;

    private final Desk desk;
    private final Path file;
    private final AddresseeImport lists;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyObjectWrapper<Optional<AddresseeImport.Report>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ListFormViewModel<AddresseeDraft> list;
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ObservableList<AddresseeImport.Unclear> unclear =
            FXCollections.observableArrayList();

    /** Held here: JavaFX holds such a view only weakly, and with it those who listen. */
    private final ObservableList<AddresseeImport.Unclear> shownUnclear =
            FXCollections.unmodifiableObservableList(unclear);

    private final Map<Integer, Optional<Id>> choices = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    ImportViewModel(Desk desk, Path file) {
        this.desk = desk;
        this.file = file;
        this.lists = new AddresseeImport(desk.ids(), desk.clock());
        this.list = new ListFormViewModel<>(desk, ListKind.ADDRESSEES);
        list.formProperty().subscribe((before, now) -> begin());
        language.subscribe(now -> begin());
    }

    /** Read otherwise, lines may mean others than was decided. */
    private void begin() {
        choices.clear();
        unclear.clear();
        look();
    }

    private void look() {
        int ask = asked.incrementAndGet();
        AddresseeImport.Options how = options();
        preview.set(Optional.empty());
        AddresseePreviewReader reader = new AddresseePreviewReader(LINES_SHOWN);
        desk.thread()
                .run(
                        () -> list.read(() -> reader.read(file, how.form(), how.language())),
                        found -> {
                            if (ask == asked.get()) {
                                list.show(found);
                            }
                        },
                        this::tell);
        desk.thread()
                .run(
                        () ->
                                lists.look(
                                        desk.open().library(),
                                        file,
                                        how,
                                        (done, all) -> ask == asked.get()),
                        report -> {
                            if (ask == asked.get()) {
                                fault.set("");
                                report.ifPresent(this::ask);
                                preview.set(report);
                            }
                        },
                        this::tell);
    }

    /** What was decided stays among what is asked, so that it can be decided otherwise. */
    private void ask(AddresseeImport.Report report) {
        Set<Integer> known =
                unclear.stream().map(row -> row.draft().line()).collect(Collectors.toSet());
        unclear.addAll(
                report.unclear().stream()
                        .filter(row -> !known.contains(row.draft().line()))
                        .toList());
    }

    private AddresseeImport.Options options() {
        return new AddresseeImport.Options(list.formProperty().get(), language.get(), choices);
    }

    private void tell(Exception failure) {
        fault.set(
                failure instanceof IOException
                        ? desk.words().say("addressee.fault.file")
                        : FailureWords.of(failure, desk.words()));
    }

    /** Takes the list in as a job; afterwards it can be taken back whole. */
    Job run() {
        AddresseeImport.Options how = options();
        return desk.jobs()
                .onLibrary(
                        desk.words().say("addressee.import-job"),
                        steps ->
                                lists.importFile(desk.open().library(), file, how, steps::done)
                                        .map(this::taken)
                                        .orElseGet(this::stopped));
    }

    private Job.Outcome taken(AddresseeImport.Report report) {
        Job.Outcome outcome = outcome(report);
        remember(outcome, report);
        return outcome;
    }

    private Job.Outcome stopped() {
        return new Job.Outcome(
                desk.words().say("addressee.import-stopped"), false, List.of(), List.of());
    }

    private Job.Outcome outcome(AddresseeImport.Report report) {
        return new Job.Outcome(
                desk.words()
                        .say(
                                "addressee.imported",
                                report.accepted(),
                                report.added(),
                                report.refused(),
                                report.updated(),
                                report.unclear().size()),
                report.refused() == 0 && report.unclear().isEmpty(),
                sentences(report.problems()),
                List.of());
    }

    private void remember(Job.Outcome outcome, AddresseeImport.Report taken) {
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
        String words = list.sentence(problem);
        return problem.place().line() == 0
                ? words
                : desk.words().say("addressee.import-line", problem.place().line(), words);
    }

    /** What is asked about a row that may mean several. */
    String unclear(AddresseeImport.Unclear row) {
        String name =
                Stream.of(row.draft().person(), row.draft().post(), row.draft().organization())
                        .map(text -> text.inOrAny(Language.ENGLISH))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return desk.words().say("addressee.import-unclear", row.draft().line(), name);
    }

    /** An addressee that a row may mean. */
    String named(AddresseeOnDate may) {
        AddresseeHeading heading = AddresseeHeading.of(may);
        String place =
                heading.city().isEmpty()
                        ? may.postalAddress()
                                .map(address -> String.join(", ", address.lines()))
                                .orElse("")
                        : heading.city();
        return Stream.of(heading.title(), heading.holder(), heading.careOf(), place)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Decides what a line means.
     *
     * @param addressee empty for a new one
     */
    void decide(int line, Optional<Id> addressee) {
        choices.put(line, addressee);
        look();
    }

    /** The rows that a person is asked about, also those that are decided. */
    ObservableList<AddresseeImport.Unclear> unclear() {
        return shownUnclear;
    }

    /** The file's own name. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** How the list is read, and its first lines. */
    ListFormViewModel<AddresseeDraft> list() {
        return list;
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
