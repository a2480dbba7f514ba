package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.DeliveryRemoval;
import org.petitiondesk.workflow.DeliveryStatistics;
import org.petitiondesk.workflow.ReplyDue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Petitions handed in in many cities: planned, done, answered. */
@Command(
        name = "delivery",
        description = "Plans in which cities a petition is handed in, and keeps what happened.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DeliveryPlanCommand.class,
            DeliverySetCommand.class,
            DeliveryOutcomeCommand.class,
            DeliveryReplyCommand.class,
            DeliveryFormCommand.class,
            DeliveryReadCommand.class,
            DeliveryReportCommand.class
        })
final class DeliveryCommands {
    private final Session session;

    DeliveryCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Lists the deliveries of a petition.")
    int list(@Parameters(paramLabel = "CODE", description = "The petition's code.") String code)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<Delivery> all = library.deliveries().of(petition.id());
                    DeliveryAnswer answer = new DeliveryAnswer(session, library, petition);
                    return all.isEmpty()
                            ? answer.tell(all, List.of(session.say("delivery.none")))
                            : answer.list(all);
                });
    }

    @Command(
            description =
                    "Removes a delivery with its photographs, and an addressee whom nothing else"
                            + " needs.")
    int remove(@Mixin ChosenDelivery chosen) throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = chosen.petition(session, library);
                    Delivery gone = chosen.of(library, petition);
                    DeliveryRemoval removal =
                            new DeliveryRemoval(petition.id(), List.of(gone.id()));
                    List<Id> needless =
                            library.<List<Id>, RuntimeException>change(
                                    () -> removal.remove(library));
                    List<String> lines = new ArrayList<>();
                    lines.add(session.say("delivery.removed", gone.city()));
                    if (!needless.isEmpty()) {
                        lines.add(session.say("delivery.not-written-to", petition.code()));
                    }
                    session.answer(
                            Map.of("removed", gone.id(), "addressees-removed", needless), lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Tells of deliveries to which nobody replied.")
    int due(
            @Parameters(paramLabel = "CODE", description = "The petition's code, or all.")
                    String code,
            @Option(
                            names = "--after",
                            paramLabel = "DAYS",
                            defaultValue = "30",
                            description = "How long a reply may take (default: 30 days).")
                    int days)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Petition> petitions =
                            code.equals(ChosenLetters.ALL)
                                    ? library.petitions().all()
                                    : List.of(session.petition(library, code));
                    LocalDate today = LocalDate.now(session.parts().clock());
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    for (ReplyDue due : ReplyDue.of(library, petitions, today, days)) {
                        Map<String, Object> object = new LinkedHashMap<>();
                        object.put("code", due.petition().code());
                        object.put("delivery", due.delivery().id());
                        object.put("city", due.delivery().city());
                        object.put("since", due.since());
                        object.put("days", due.days());
                        objects.add(object);
                        lines.add(
                                session.say(
                                        "delivery.due",
                                        due.petition().code(),
                                        due.delivery().city(),
                                        due.since().toString(),
                                        due.days()));
                    }
                    if (lines.isEmpty()) {
                        lines.add(session.say("delivery.nothing-due", days));
                    }
                    session.answer(Map.of("due", objects), lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Counts deliveries, what they came to, and replies, by year.")
    int statistics() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    for (DeliveryStatistics each : DeliveryStatistics.of(library)) {
                        Map<String, Integer> outcomes = new LinkedHashMap<>();
                        new TreeMap<>(each.outcomes())
                                .forEach((outcome, count) -> outcomes.put(outcome.word(), count));
                        Map<String, Object> object = new LinkedHashMap<>();
                        object.put("year", each.year());
                        object.put("code", each.petition().code());
                        object.put("deliveries", each.deliveries());
                        object.put("outcomes", outcomes);
                        object.put("waiting", each.waiting());
                        object.put("replies", each.replies());
                        objects.add(object);
                        List<String> counts = new ArrayList<>();
                        outcomes.forEach((word, count) -> counts.add(word + " " + count));
                        lines.add(
                                session.say(
                                        "delivery.statistics",
                                        Integer.toString(each.year()),
                                        each.petition().code(),
                                        each.deliveries(),
                                        counts.isEmpty() ? "-" : String.join(", ", counts),
                                        each.waiting(),
                                        each.replies()));
                    }
                    if (lines.isEmpty()) {
                        lines.add(session.say("delivery.none-anywhere"));
                    }
                    session.answer(Map.of("statistics", objects), lines);
                    return ExitStatus.DONE;
                });
    }
}
