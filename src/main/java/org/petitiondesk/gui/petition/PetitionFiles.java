package org.petitiondesk.gui.petition;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.PetitionExport;
import org.petitiondesk.workflow.PetitionImport;
import org.petitiondesk.workflow.PetitionImportReport;

import java.io.IOException;
import java.nio.file.Files;
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
        AtomicReference<Optional<String>> code = new AtomicReference<>(Optional.empty());
        Job job =
                desk.jobs()
                        .onLibrary(
                                words.say("petition.importing", name(file)),
                                steps -> {
                                    PetitionImportReport report = read(file);
                                    code.set(
                                            report.imported()
                                                    .map(PetitionImportReport.Imported::code));
                                    return outcome(report);
                                });
        job.outcomeProperty()
                .addListener((property, before, now) -> {
                    desk.changes().happened();
                    code.get().ifPresent(read -> tell(read, imported));
                });
    }

    private void tell(String code, Consumer<Id> imported) {
        desk.ask(
                () -> desk.open().library().petitions().findByCode(code),
                found -> found.map(Petition::id).ifPresent(imported));
    }

    private PetitionImportReport read(Path file) throws LibraryException, IOException {
        return new PetitionImport(desk.templates(), desk.ids(), desk.clock())
                .importFile(desk.open().library(), name(file), Files.readAllBytes(file));
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
