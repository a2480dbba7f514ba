package org.petitiondesk.gui.addressee;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.AddresseeExport;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes all addressees as a list, with today's holders. */
final class ListExport {
    private final Desk desk;

    ListExport(Desk desk) {
        this.desk = desk;
    }

    /** Writes the list as a job; the file's ending tells its form. */
    Job to(Path file) {
        return desk.jobs()
                .onLibrary(
                        desk.words().say("addressee.export-job"),
                        steps ->
                                outcome(
                                        file,
                                        new AddresseeExport()
                                                .export(
                                                        desk.open().library(),
                                                        LocalDate.now(desk.clock()),
                                                        file)));
    }

    private Job.Outcome outcome(Path file, List<Problem> problems) {
        return problems.isEmpty()
                ? new Job.Outcome(
                        desk.words().say("addressee.exported"), true, List.of(), List.of(file))
                : new Job.Outcome(
                        desk.words().say("addressee.not-exported"),
                        false,
                        problems.stream()
                                .map(problem ->
                                        desk.words()
                                                .say(
                                                        "problem." + problem.key(),
                                                        problem.arguments()))
                                .toList(),
                        List.of());
    }
}
