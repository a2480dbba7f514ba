package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.ReplyEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Keeps what officials answered. */
@Command(
        name = "reply",
        description = {
            "Keeps a reply. What became of a demand follows the latest reply that says it,",
            "unless it was set otherwise by petition outcome."
        })
final class DeliveryReplyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CITY",
            description = "The city of the delivery that it answers, if that is known.")
    private @Nullable String city;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The date of the reply.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--from", paramLabel = "WHO", description = "Its sender: a name or an office.")
    private String from = "";

    @Option(names = "--reference", paramLabel = "TEXT", description = "The officials' own.")
    private String reference = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "What it says.")
    private String text = "";

    @Option(
            names = "--text-file",
            paramLabel = "FILE",
            description = "The same from a text file in UTF-8.")
    private @Nullable Path textFile;

    @Option(
            names = "--demand",
            paramLabel = "N=WORD",
            description = "What it says of demand N: met, refused, ignored, superseded, open.")
    private Map<Integer, DemandOutcome> demands = new LinkedHashMap<>();

    DeliveryReplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::keep);
    }

    private int keep(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        Optional<Id> delivery =
                city == null
                        ? Optional.empty()
                        : Optional.of(ChosenDelivery.called(city, library, petition).id());
        Map<Id, DemandOutcome> answers = new LinkedHashMap<>();
        for (Map.Entry<Integer, DemandOutcome> each : demands.entrySet()) {
            answers.put(demand(petition, each.getKey()).id(), each.getValue());
        }
        Reply reply =
                new Reply(
                        session.parts().ids().next(),
                        petition.id(),
                        delivery,
                        on,
                        from,
                        reference,
                        textFile == null ? text : Files.readString(textFile),
                        answers);
        ReplyEdit.saving(library, reply).apply(library);
        session.answer(
                Map.of("reply", reply.id(), "code", petition.code()),
                List.of(session.say("delivery.reply-kept", petition.code(), answers.size())));
        return ExitStatus.DONE;
    }

    private static Demand demand(Petition petition, int number) throws Failure {
        return petition.demands().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Failure("no-such-demand", Integer.toString(number)));
    }
}
