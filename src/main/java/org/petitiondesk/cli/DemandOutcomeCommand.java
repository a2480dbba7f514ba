package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Says what became of a demand. */
@Command(
        name = "outcome",
        description = {
            "Says what became of a demand: open, met, refused, ignored, superseded.",
            "A follow-up asks again for those that are neither met nor superseded."
        })
final class DemandOutcomeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The demand's number.")
    private int number;

    @Parameters(index = "2", paramLabel = "OUTCOME", description = "One of these five words.")
    private DemandOutcome outcome = DemandOutcome.OPEN;

    DemandOutcomeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::set);
    }

    private int set(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        Demand demand =
                petition.demands().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new Failure("no-such-demand", Integer.toString(number)));
        library.petitions().save(petition.withOutcome(demand.id(), outcome));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", petition.code());
        object.put("demand", number);
        object.put("outcome", PetitionText.word(outcome));
        session.answer(
                object,
                List.of(
                        session.say(
                                "petition.has-outcome",
                                number,
                                petition.code(),
                                PetitionText.word(outcome))));
        return ExitStatus.DONE;
    }
}
