package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.WorldReport;

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
import java.util.concurrent.Callable;

/** Writes the world report of a petition. */
@Command(
        name = "report",
        description = {
            "Writes what came of a petition in all its cities.",
            "The public copy names neither deliverers nor receivers and has no notes."
        })
final class DeliveryReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Made if it is missing.")
    private Path folder = Path.of("");

    @Option(
            names = "--copy",
            paramLabel = "COPY",
            defaultValue = "public",
            description = "public (default) or internal.")
    private Copy copy = Copy.PUBLIC;

    @Mixin private ChosenFormats formats = new ChosenFormats();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            split = ",",
            description = "Languages (default: those of the petition's texts).")
    private @Nullable List<Language> languages;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "a4 or letter (else the petition's).")
    private @Nullable Paper paper;

    DeliveryReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        if (copy == Copy.DELIVERY) {
            throw Failure.ofUsage("no-delivery-report", List.of());
        }
        List<LetterWriter> writers = formats.writers(session);
        return session.withLibrary(Access.READ_ONLY, library -> write(library, writers));
    }

    private int write(Library library, List<LetterWriter> writers)
            throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        WorldReport.Written written =
                WorldReport.write(
                        WorldReport.read(
                                library, petition, copy, LocalDate.now(session.parts().clock())),
                        languages == null ? WorldReport.languages(library, petition) : languages,
                        Optional.ofNullable(paper).or(petition::paper).orElse(Paper.A4),
                        writers,
                        folder,
                        (done, all) -> true);
        session.tell(written.problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", written.files());
        object.put("problems", ProblemText.objects(written.problems(), session.parts().words()));
        session.answer(object, written.files().stream().map(Path::toString).toList());
        return written.problems().stream().anyMatch(Problem::isError)
                ? ExitStatus.SOME_REFUSED
                : ExitStatus.DONE;
    }
}
