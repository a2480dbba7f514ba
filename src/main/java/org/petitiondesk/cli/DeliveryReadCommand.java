package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.ReportForms;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Reads report forms that came back. */
@Command(
        name = "read",
        description = {
            "Reads report forms that came back, with the photographs beside them.",
            "The same form read again changes nothing."
        })
final class DeliveryReadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Forms of delivery form.")
    private List<Path> files = List.of();

    DeliveryReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::read);
    }

    private int read(Library library) throws LibraryException, IOException {
        ReportForms.Report report = ReportForms.read(library, files);
        report.apply(library);
        session.tell(report.problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("changed", report.deliveries().size());
        object.put("photographs", report.photographs().size());
        object.put("unchanged", report.unchanged());
        object.put("problems", ProblemText.objects(report.problems(), session.parts().words()));
        session.answer(
                object,
                List.of(
                        session.say(
                                "delivery.forms-read",
                                report.deliveries().size(),
                                report.photographs().size(),
                                report.unchanged())));
        return report.problems().stream().anyMatch(Problem::isError)
                ? ExitStatus.SOME_REFUSED
                : ExitStatus.DONE;
    }
}
