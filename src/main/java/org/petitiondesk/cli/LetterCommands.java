package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport;
import org.petitiondesk.workflow.LetterIssue;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters: checking, issuing and exporting them. */
@Command(
        name = "letter",
        description = "Checks, issues and exports letters.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LetterCheckCommand.class, LetterBeginCommand.class})
final class LetterCommands {

    private final Session session;

    LetterCommands(Session session) {
        this.session = session;
    }

    @Command(
            description = {
                "Writes the letters: one file for each addressee, language and form.",
                "Default: all addressees, all their languages, delivery copy."
            })
    int export(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder; it is made if it is missing.")
                    Path folder,
            @Mixin ChosenFormats formats,
            @Mixin OneFile oneFile,
            @Mixin ChosenLetters chosen,
            @Mixin ChosenCopy audience,
            @Option(
                            names = "--paper",
                            paramLabel = "PAPER",
                            description =
                                    "a4 or letter (default: the addressee's, the petition's, a4).")
                    @Nullable Paper paper,
            @Option(
                            names = "--text",
                            paramLabel = "TEXT",
                            defaultValue = "issued",
                            description =
                                    "Where it changed since: issued (default), signed or"
                                            + " current.")
                    LetterOptions.Text text,
            @Option(
                            names = "--mark-text",
                            description = "Says at each page's foot which version it prints.")
                    boolean marksText,
            @Option(
                            names = "--dry-run",
                            description = "Only say whose names the letters would carry.")
                    boolean dryRun)
            throws LibraryException, IOException, Failure {
        oneFile.check(formats);
        List<LetterWriter> writers = formats.writers(session);
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    if (dryRun) {
                        new NamesText(session, audience.copy)
                                .answer(library, petition, signatory -> true, way -> true);
                        return ExitStatus.DONE;
                    }
                    LetterOptions options =
                            new LetterOptions(
                                    chosen.languages(library, petition),
                                    chosen.addressees(petition),
                                    audience.copy,
                                    Optional.ofNullable(paper),
                                    text,
                                    marksText);
                    LetterMaterial material =
                            LetterMaterial.read(library, petition, options.copy());
                    LetterExportReport report =
                            oneFile.isWanted()
                                    ? oneFile.run(session.parts())
                                            .export(
                                                    material,
                                                    options,
                                                    oneFile.isDuplex(),
                                                    folder,
                                                    this::progress)
                                    : export().export(
                                                    material,
                                                    options,
                                                    writers,
                                                    folder,
                                                    this::progress);
                    session.console().endProgress();
                    return answer(report);
                });
    }

    @Command(
            description = {
                "Marks letters as issued: they are kept as they are printed now,",
                "and are printed so from then on, whatever changes.",
                "Default: all addressees, all their languages, today."
            })
    int issue(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--on",
                            paramLabel = "DAY",
                            description = "The day of issue, for example 2026-03-06.")
                    @Nullable LocalDate day,
            @Mixin ChosenLetters chosen,
            @Option(
                            names = "--take-back",
                            description = "Takes the last act of issuing back instead.")
                    boolean takesBack)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    if (takesBack) {
                        return takeBackIssue(library, petition);
                    }
                    LetterIssue issue =
                            LetterIssue.of(
                                    LetterMaterial.read(library, petition, Copy.DELIVERY),
                                    chosen.addressees(petition),
                                    chosen.languages(library, petition),
                                    session.parts().assembly(),
                                    List.copyOf(session.parts().writers().values()),
                                    day == null ? LocalDate.now(session.parts().clock()) : day,
                                    session.parts().ids());
                    issue.apply(library);
                    LetterProblemText.tell(issue.problems(), session);
                    session.answer(
                            Map.of(
                                    "issued",
                                    issue.letters().size(),
                                    "leftOut",
                                    issue.leftOut(),
                                    "problems",
                                    LetterProblemText.objects(issue.problems(), session)),
                            List.of(
                                    session.say(
                                            "letter.issued",
                                            issue.letters().size(),
                                            issue.leftOut())));
                    return issue.leftOut() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
                });
    }

    private int takeBackIssue(Library library, Petition petition)
            throws LibraryException, IOException, Failure {
        List<IssuedLetter> issued = library.issuedLetters().of(petition.id());
        if (issued.isEmpty()) {
            throw new Failure("nothing-issued", petition.code());
        }
        Id act = issued.getLast().act();
        library.issuedLetters().deleteAct(act);
        long count = issued.stream().filter(letter -> letter.act().equals(act)).count();
        session.answer(
                Map.of("takenBack", count), List.of(session.say("letter.issue-taken-back", count)));
        return ExitStatus.DONE;
    }

    private int answer(LetterExportReport report) throws IOException {
        tell(report);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", report.files());
        object.put("leftOut", report.leftOut());
        object.put("problems", LetterProblemText.objects(report.problems(), session));
        session.answer(object, report.files().stream().map(Path::toString).toList());
        return report.leftOut() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    private void tell(LetterExportReport report) {
        LetterProblemText.tell(report.problems(), session);
    }

    private boolean progress(int done, int all) {
        session.console().progress(session.say("letter.progress", done, all));
        return true;
    }

    private LetterExport export() {
        return new LetterExport(session.parts().assembly());
    }
}
