package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.exchange.SignatoryPreviewReader;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.list.ListFormViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.Removable;
import org.petitiondesk.workflow.SignatureImport;
import org.petitiondesk.workflow.SignatureImportReport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An import before it is begun: what is read from where, how, and what would come of it. */
final class ImportViewModel {
    private static final int LINES_SHOWN = 100;

    private final Desk desk;
    private final ObjectProperty<Optional<Path>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ListFormViewModel<SignatoryDraft> list;
    private final ObjectProperty<Consent> consent = new SimpleObjectProperty<>(Consent.COUNT_ONLY);
    private final ReadOnlyObjectWrapper<Optional<SignatureImportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final AtomicInteger question = new AtomicInteger();

    ImportViewModel(Desk desk) {
        this.desk = desk;
        this.list = new ListFormViewModel<>(desk, ListKind.SIGNATORIES);
        list.formProperty().subscribe((before, now) -> look());
        consent.subscribe((before, now) -> look());
        pasted.subscribe((before, now) -> look());
    }

    /** Looks into a file, whatever was said of another one before. */
    void open(Path chosen) {
        file.set(Optional.of(chosen));
        ListForm before = list.formProperty().get();
        list.begin();
        if (before.equals(ListForm.FOUND_OUT)) {
            look();
        }
    }

    /** The first lines at once, the totals behind. */
    private void look() {
        int mine = question.incrementAndGet();
        report.set(Optional.empty());
        Optional<Path> from = file.get();
        String text = pasted.get();
        if (from.isEmpty() && text.isBlank()) {
            list.showNothing();
            fault.set("");
            return;
        }
        ListForm how = list.formProperty().get();
        SignatureImport.Options options =
                new SignatureImport.Options(consent.get(), true, lines -> question.get() == mine);
        SignatoryPreviewReader reader = new SignatoryPreviewReader(LINES_SHOWN);
        desk.thread()
                .run(
                        () ->
                                list.read(() ->
                                        from.isPresent()
                                                ? reader.read(from.get(), how)
                                                : reader.read(text)),
                        read -> {
                            if (question.get() == mine) {
                                fault.set("");
                                list.show(read);
                            }
                        },
                        failure -> tell(mine, failure));
        desk.thread()
                .run(
                        () ->
                                from.isPresent()
                                        ? SignatureImport.dryRun(from.get(), how, options)
                                        : SignatureImport.dryRun(text, options),
                        counted -> {
                            if (question.get() == mine) {
                                report.set(Optional.of(counted));
                            }
                        },
                        failure -> tell(mine, failure));
    }

    private void tell(int mine, Exception failure) {
        if (question.get() == mine) {
            list.showNothing();
            fault.set(
                    failure instanceof IOException
                            ? desk.words().say("import.unreadable")
                            : FailureWords.of(failure, desk.words()));
        }
    }

    /** Whether there is something to import. */
    boolean isReady() {
        return report.get().map(counted -> counted.accepted() > 0).orElse(false);
    }

    /** Imports as one job and one change; it can be taken back as a whole. */
    Optional<Job> run() {
        Optional<Id> petition = desk.petition().get();
        if (!isReady() || petition.isEmpty()) {
            return Optional.empty();
        }
        int all = report.get().map(found -> found.accepted() + found.refused()).orElse(0);
        Optional<Path> from = file.get();
        String text = pasted.get();
        ListForm how = list.formProperty().get();
        Consent unless = consent.get();
        return Optional.of(
                desk.jobs()
                        .onLibrary(
                                desk.words().say("import.job"),
                                steps -> {
                                    SignatureImport.Options options =
                                            new SignatureImport.Options(
                                                    unless, false, lines -> steps.done(lines, all));
                                    SignatureImportReport done =
                                            into(petition.get(), from, text, how, options);
                                    done.batch().ifPresent(batch -> tellOf(batch, done));
                                    return outcome(done);
                                }));
    }

    private SignatureImportReport into(
            Id petition,
            Optional<Path> from,
            String text,
            ListForm how,
            SignatureImport.Options options)
            throws LibraryException, IOException {
        Library library = desk.open().library();
        Optional<Petition> found = library.petitions().find(petition);
        if (found.isEmpty()) {
            return SignatureImportReport.NOTHING;
        }
        SignatureImport imports = new SignatureImport(desk.ids(), desk.clock());
        return from.isPresent()
                ? imports.importFile(library, found.get(), from.get(), how, options)
                : imports.paste(library, found.get(), text, options);
    }

    private Job.Outcome outcome(SignatureImportReport counted) {
        return counted.batch().isEmpty()
                ? new Job.Outcome(desk.words().say("import.stopped"), false, List.of(), List.of())
                : Job.Outcome.done(
                        desk.words().say("import.done", counted.accepted(), counted.refused()));
    }

    private void tellOf(Id batch, SignatureImportReport counted) {
        Removable removable = Removable.batch(batch);
        desk.changes()
                .remember(
                        new Change(
                                desk.words()
                                        .say("import.done", counted.accepted(), counted.refused()),
                                removable::giveBack,
                                removable::remove));
    }

    ObjectProperty<Optional<Path>> fileProperty() {
        return file;
    }

    StringProperty pastedProperty() {
        return pasted;
    }

    /** How the list is read, and its first lines. */
    ListFormViewModel<SignatoryDraft> list() {
        return list;
    }

    /** For lines that say nothing of it. */
    ObjectProperty<Consent> consentProperty() {
        return consent;
    }

    /** What the whole would come to; empty while it is counted. */
    ReadOnlyObjectProperty<Optional<SignatureImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
