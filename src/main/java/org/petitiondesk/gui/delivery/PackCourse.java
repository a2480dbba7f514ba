package org.petitiondesk.gui.delivery;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.export.Printing;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.printing.SystemPrinter;
import org.petitiondesk.workflow.PackExport;
import org.petitiondesk.workflow.PackExportReport;
import org.petitiondesk.workflow.PackMaterial;
import org.petitiondesk.workflow.PacksMade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Packs while they are made, and why some could not be. For the window's thread. */
final class PackCourse {
    private final Desk desk;
    private final PackExport export;
    private final ObservableMap<Id, Standing> standing = FXCollections.observableHashMap();
    private final ObservableMap<Id, PackExportReport.Made> made = FXCollections.observableHashMap();

    /**
     * How far the pack of a city has come.
     *
     * @param trouble why it could not be made; empty while it is being made
     */
    record Standing(Optional<String> trouble) {}

    PackCourse(Desk desk) {
        this.desk = desk;
        this.export =
                new PackExport(
                        desk.workshop().assembly(),
                        new PdfLetterWriter(desk.workshop().typesetter()),
                        new PdfPrintRunWriter(desk.workshop().typesetter()),
                        new PdfMailWriter());
    }

    /** Makes the packs of some cities as a job. */
    void make(Petition petition, List<City> cities, Path folder) {
        List<Id> chosen = cities.stream().map(City::id).toList();
        chosen.forEach(standing::remove);
        desk.ask(
                () -> PackMaterial.read(desk.open().library(), petition, chosen),
                material -> {
                    String title = words().say("deliveries.packs.job");
                    desk.jobs().export(title, steps -> run(material, folder, steps));
                });
    }

    private Job.Outcome run(PackMaterial material, Path folder, Job.Steps steps)
            throws IOException {
        PackExportReport report = export.export(material, folder, new Going(steps));
        desk.thread().window().execute(() -> end(material, report));
        return new Job.Outcome(
                report.failure()
                        .map(failure -> FailureWords.of(failure, words()))
                        .orElseGet(() -> told(report)),
                report.leftOut().isEmpty() && report.missing().isEmpty(),
                troubles(report),
                report.made().stream().map(PackExportReport.Made::folder).toList());
    }

    private String told(PackExportReport report) {
        return words().say(
                        "deliveries.packs.made",
                        report.made().size(),
                        report.leftOut().size() + report.missing().size());
    }

    private List<String> troubles(PackExportReport report) {
        List<String> troubles = new ArrayList<>();
        report.leftOut()
                .forEach(delivery ->
                        troubles.add(
                                words().say(
                                                "deliveries.packs.left-out",
                                                delivery.city(),
                                                trouble(report, delivery))));
        report.missing()
                .forEach(delivery ->
                        troubles.add(words().say("deliveries.packs.missing", delivery.city())));
        return troubles;
    }

    private String trouble(PackExportReport report, Delivery delivery) {
        return report.problems().stream()
                .filter(found -> found.delivery().id().equals(delivery.id()))
                .filter(found -> found.problem().isError())
                .map(found ->
                        words().say(
                                        "problem." + found.problem().key(),
                                        found.problem().arguments()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void end(PackMaterial material, PackExportReport report) {
        material.chosen().forEach(delivery -> standing.remove(delivery.id()));
        report.leftOut()
                .forEach(delivery ->
                        standing.put(
                                delivery.id(),
                                new Standing(Optional.of(trouble(report, delivery)))));
        report.made().forEach(pack -> made.put(pack.delivery().id(), pack));
        List<Delivery> packed =
                report.made().stream().map(PackExportReport.Made::delivery).toList();
        if (!packed.isEmpty()) {
            PacksMade packs = new PacksMade(packed, desk.clock().instant());
            Change change =
                    new Change(
                            words().say("deliveries.told.packs", packed.size()),
                            packs::apply,
                            packs::takeBack);
            // The library may have been closed meanwhile: then the packs are there all the same.
            desk.ask(() -> true, isOpen -> desk.changes().make(change));
        }
    }

    /** Tells of each pack from the threads that make them. */
    private final class Going implements PackExport.Progress {
        private final Job.Steps steps;

        Going(Job.Steps steps) {
            this.steps = steps;
        }

        @Override
        public boolean packs(int done, int all) {
            return steps.done(done, all);
        }

        @Override
        public void begins(Delivery delivery) {
            steps.begins(words().say("deliveries.packs.begun", delivery.city()));
            desk.thread()
                    .window()
                    .execute(() -> standing.put(delivery.id(), new Standing(Optional.empty())));
        }

        @Override
        public void pack(Delivery delivery, boolean isMade) {
            steps.line(new Job.Line(delivery.city(), isMade));
        }
    }

    /** Shows the system's dialog and prints a pack; the window goes on. */
    void print(PackExportReport.Made pack) {
        desk.jobs()
                .print(
                        words().say("deliveries.packs.begun", pack.delivery().city()),
                        steps ->
                                new Printing(new SystemPrinter(), words())
                                        .print(
                                                List.of(Files.readAllBytes(pack.printRun())),
                                                () -> printed(pack)));
    }

    private Job.Outcome printed(PackExportReport.Made pack) {
        String told = words().say("deliveries.packs.printed", pack.delivery().city());
        return new Job.Outcome(told, true, List.of(), List.of());
    }

    private Words words() {
        return desk.words();
    }

    /** Of cities whose pack is being made, or could not be made. */
    ObservableMap<Id, Standing> standing() {
        return standing;
    }

    /** The packs that were made since the library was opened, the latest of each city. */
    ObservableMap<Id, PackExportReport.Made> made() {
        return made;
    }
}
