package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.workflow.Sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The program's main job, shown on invented signatories. */
@Command(
        name = "sample",
        description = {
            "Makes a sample library and exports its petitions",
            "as PDF and DOCX in every language they have."
        })
final class SampleCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder; it is made if it is missing.")
    private Path folder = Path.of("");

    SampleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException {
        Parts parts = session.parts();
        Sample.Report report =
                new Sample(parts.store(), parts.templates(), parts.ids(), parts.clock())
                        .make(folder, parts.writers(List.of("pdf", "docx")));
        session.tell(report.problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("library", report.library());
        object.put("files", report.files());
        object.put("problems", ProblemText.objects(report.problems(), parts.words()));
        session.answer(
                object,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(report.library()),
                                report.files().stream())
                        .map(Path::toString)
                        .toList());
        return report.leftOut() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }
}
