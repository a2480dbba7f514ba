package org.petitiondesk.gui.delivery;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.workflow.ReportForms;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads report forms that came back, as a job. */
final class FormsReading {
    private final Desk desk;

    FormsReading(Desk desk) {
        this.desk = desk;
    }

    /** Asks for the files and reads them. */
    void choose(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.words().say("deliveries.forms.choose"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                desk.words().say("deliveries.forms"), "*.txt", "*.TXT"));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        if (chosen != null) {
            read(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Reads them; what they say can be taken back as one. */
    Job read(List<Path> files) {
        return desk.jobs()
                .onLibrary(desk.words().say("deliveries.forms.job"), steps -> outcome(files));
    }

    private Job.Outcome outcome(List<Path> files) throws LibraryException, IOException {
        ReportForms.Report report = ReportForms.read(desk.open().library(), files);
        int news = report.deliveries().size() + report.photographs().size();
        String told =
                desk.words()
                        .say(
                                "deliveries.forms.read",
                                report.deliveries().size(),
                                report.photographs().size(),
                                report.unchanged());
        if (news > 0) {
            report.apply(desk.open().library());
            desk.changes().remember(new Change(told, report::apply, report::takeBack));
        }
        return new Job.Outcome(
                told,
                report.problems().isEmpty(),
                report.problems().stream()
                        .map(problem ->
                                desk.words()
                                        .say(
                                                "deliveries.plan.line",
                                                problem.place().file(),
                                                desk.words()
                                                        .say(
                                                                "problem." + problem.key(),
                                                                problem.arguments())))
                        .toList(),
                List.of());
    }
}
