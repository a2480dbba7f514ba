package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.ReportForms;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes the report forms that deliverers fill in. */
@Command(
        name = "form",
        description = {
            "Writes for each city a text file in which its deliverer says what happened.",
            "It is read by delivery read when it comes back. A form that is filled in is left."
        })
final class DeliveryFormCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--city",
            paramLabel = "CITY",
            split = ",",
            description = "Cities or identifiers of delivery list (default: all).")
    private @Nullable List<String> cities;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Made if it is missing.")
    private Path folder = Path.of("");

    DeliveryFormCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.READ_ONLY, this::write);
    }

    private int write(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        List<Delivery> chosen = new ArrayList<>();
        if (cities == null) {
            chosen.addAll(library.deliveries().of(petition.id()));
        } else {
            for (String city : cities) {
                chosen.add(ChosenDelivery.called(city, library, petition));
            }
        }
        if (chosen.isEmpty()) {
            throw new Failure("no-deliveries", petition.code());
        }
        Files.createDirectories(folder);
        List<String> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Delivery delivery : chosen) {
            Read<Path> form = ReportForms.write(library, petition, delivery, folder);
            problems.addAll(form.problems());
            form.value().ifPresent(file -> files.add(file.toString()));
        }
        session.tell(problems);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", files);
        object.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.answer(object, files);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }
}
