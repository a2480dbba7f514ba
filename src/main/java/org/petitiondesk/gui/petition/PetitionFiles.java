package org.petitiondesk.gui.petition;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.PetitionExport;
import org.petitiondesk.workflow.PetitionImport;
import org.petitiondesk.workflow.PetitionImportReport;
import org.petitiondesk.workflow.PetitionReading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Reads petitions from text files and writes them there. */
final class PetitionFiles {
    private final Desk desk;
    private final Words words;

    PetitionFiles(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /**
     * Reads a file in.
     *
     * @param imported is told the petition, if one went in
     */
    void read(Path file, Consumer<Id> imported) {
        PetitionReading reading =
                new PetitionReading(new PetitionImport(desk.templates(), desk.ids(), desk.clock()));
        AtomicReference<Optional<String>> code = new AtomicReference<>(Optional.empty());
        Job job =
                desk.jobs()
                        .onLibrary(
                                words.say("petition.importing", name(file)),
                                steps -> {
                                    Optional<PetitionImportReport> read =
                                            read(file, reading, steps);
                                    if (read.isEmpty()) {
                                        return stopped();
                                    }
                                    PetitionImportReport report = read.get();
                                    code.set(
                                            report.imported()
                                                    .map(PetitionImportReport.Imported::code));
                                    Job.Outcome outcome = outcome(report);
                                    if (reading.hasChanged()) {
                                        remember(outcome.told(), reading, file);
                                    }
                                    return outcome;
                                });
        job.outcomeProperty()
                .addListener((property, before, now) ->
                        code.get().ifPresent(read -> tell(read, imported)));
    }

    private void remember(String told, PetitionReading reading, Path file) {
        desk.changes()
                .remember(
                        new Change(
                                told,
                                reading::giveAgain,
                                library -> takeBack(reading, library, file)));
    }

    /** Addressees that something else has come to use stay, and the list of jobs says so. */
    private void takeBack(PetitionReading reading, Library library, Path file)
            throws LibraryException {
        int kept = reading.takeBack(library);
        if (kept > 0) {
            desk.thread().window().execute(() -> tellOfKept(kept, file));
        }
    }

    private void tellOfKept(int kept, Path file) {
        var _ =
                desk.jobs()
                        .export(
                                words.say("petition.taking-back", name(file)),
                                steps ->
                                        Job.Outcome.done(
                                                words.say("petition.addressees-stay", kept)));
    }

    private void tell(String code, Consumer<Id> imported) {
        desk.ask(
                () -> desk.open().library().petitions().findByCode(code),
                found -> found.map(Petition::id).ifPresent(imported));
    }

    /** Somebody changed his or her mind before the file was in. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Empty if it was stopped; then nothing is kept. */
    private Optional<PetitionImportReport> read(Path file, PetitionReading reading, Job.Steps steps)
            throws LibraryException, IOException {
        Library library = desk.open().library();
        try {
            return Optional.of(
                    library.<PetitionImportReport, IOException>change(() -> {
                        PetitionImportReport report = reading.read(library, file);
                        if (!steps.done(0, 0)) {
                            throw new Stopped();
                        }
                        return report;
                    }));
        } catch (Stopped e) {
            return Optional.empty();
        }
    }

    private Job.Outcome stopped() {
        return new Job.Outcome(words.say("petition.import-stopped"), false, List.of(), List.of());
    }

    private Job.Outcome outcome(PetitionImportReport report) {
        String told =
                report.imported()
                        .map(imported ->
                                words.say(
                                        imported.isNewText()
                                                ? "petition.imported"
                                                : "petition.unchanged",
                                        imported.code(),
                                        LanguageNames.own(imported.language())))
                        .orElseGet(() -> words.say("petition.refused"));
        return new Job.Outcome(
                told,
                !report.hasErrors(),
                report.problems().stream().map(this::sentence).toList(),
                List.of());
    }

    private String sentence(Problem problem) {
        String sentence = words.say("problem." + problem.key(), problem.arguments());
        return problem.place().line() > 0
                ? words.say("petition.at-line", problem.place().line(), sentence)
                : sentence;
    }

    /** Writes one language of a petition as a text file that can be read in again. */
    void write(Petition petition, Language language, Path file) {
        var _ =
                desk.jobs()
                        .onLibrary(
                                words.say("petition.exporting", name(file)),
                                steps -> {
                                    Optional<byte[]> content =
                                            new PetitionExport()
                                                    .export(
                                                            desk.open().library(),
                                                            petition,
                                                            language);
                                    byte[] bytes = content.orElseThrow();
                                    WholeFile.write(file, out -> out.write(bytes));
                                    return new Job.Outcome(
                                            words.say("petition.exported"),
                                            true,
                                            List.of(),
                                            List.of(file));
                                });
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
