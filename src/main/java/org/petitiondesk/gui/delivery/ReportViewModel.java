package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.petitiondesk.compose.ReportFacts;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.export.ExportFolder;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.WorldReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The report of all cities: for whom, in which languages and forms, and where. */
final class ReportViewModel {
    private final Desk desk;
    private final Petition petition;
    private final ObjectProperty<Copy> copy = new SimpleObjectProperty<>(Copy.PUBLIC);
    private final ReadOnlyListWrapper<Language> languages =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObservableSet<Language> wanted = FXCollections.observableSet();
    private final ObservableSet<LetterWriter> forms = FXCollections.observableSet();
    private final ObjectProperty<Path> folder;

    ReportViewModel(Desk desk, Petition petition) {
        this.desk = desk;
        this.petition = petition;
        this.folder = new SimpleObjectProperty<>(ExportFolder.usual(petition, desk.kept()));
        forms.addAll(writers());
        desk.ask(
                () -> WorldReport.languages(desk.open().library(), petition),
                found -> {
                    wanted.addAll(found);
                    languages.setAll(found);
                });
    }

    /** Writes the report as a job. */
    void write() {
        Path into = folder.get();
        ExportFolder.keep(into, petition, desk.kept());
        Copy whose = copy.get();
        List<Language> in = languages.stream().filter(wanted::contains).toList();
        List<LetterWriter> as = writers().stream().filter(forms::contains).toList();
        LocalDate today = LocalDate.now(desk.clock());
        desk.ask(
                () -> WorldReport.read(desk.open().library(), petition, whose, today),
                facts ->
                        desk.jobs()
                                .export(
                                        words().say("deliveries.report.job"),
                                        steps -> write(facts, in, as, into, steps)));
    }

    private Job.Outcome write(
            ReportFacts facts, List<Language> in, List<LetterWriter> as, Path into, Job.Steps steps)
            throws IOException {
        WorldReport.Written written =
                WorldReport.write(
                        facts, in, petition.paper().orElse(Paper.A4), as, into, steps::done);
        int files = written.files().size();
        return new Job.Outcome(
                words().say("deliveries.report.written", files),
                files == in.size() * as.size(),
                written.problems().stream()
                        .map(problem ->
                                words().say("problem." + problem.key(), problem.arguments()))
                        .toList(),
                written.files());
    }

    /** The forms in which it can be written. */
    List<LetterWriter> writers() {
        return desk.workshop().writers();
    }

    BooleanBinding possible() {
        return Bindings.createBooleanBinding(
                () -> !wanted.isEmpty() && !forms.isEmpty(), wanted, forms);
    }

    Words words() {
        return desk.words();
    }

    /** The public one, or the internal one. */
    ObjectProperty<Copy> copyProperty() {
        return copy;
    }

    /** Those in which there are words for it. */
    ReadOnlyListProperty<Language> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    ObservableSet<Language> wanted() {
        return wanted;
    }

    ObservableSet<LetterWriter> forms() {
        return forms;
    }

    ObjectProperty<Path> folderProperty() {
        return folder;
    }
}
