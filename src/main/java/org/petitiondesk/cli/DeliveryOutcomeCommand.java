package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.ClockTime;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.DeliveryCourse;
import org.petitiondesk.workflow.DeliveryEdit;
import org.petitiondesk.workflow.PhotographEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Says what happened at a gate. */
@Command(
        name = "outcome",
        description = {
            "Says what happened: accepted, refused, left-at-gate, letter-box, posted, faxed,",
            "emailed, prevented. Several may happen one after another."
        })
final class DeliveryOutcomeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private ChosenDelivery chosen = new ChosenDelivery();

    @Parameters(index = "2", paramLabel = "WORD", description = "One of these words.")
    private DeliveryOutcome outcome = DeliveryOutcome.ACCEPTED;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Like 11:08 on the planned day, or 2026-12-10T11:08.")
    private String at = "";

    @Option(names = "--by", paramLabel = "WHO", description = "Who did it: a name or an office.")
    private String by = "";

    @Option(
            names = "--tracking",
            paramLabel = "NUMBER",
            description = "By which the post finds it.")
    private String tracking = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "In your words.")
    private String note = "";

    @Option(
            names = "--instead",
            description = "In the place of what was said last of this delivery.")
    private boolean isInstead;

    @Option(
            names = "--photo",
            paramLabel = "FILE",
            description = "A photograph (JPEG or PNG); place and camera are removed.")
    private @Nullable List<Path> photographs;

    @Option(
            names = "--keep-metadata",
            description = "Keeps a JPEG photograph as the camera wrote it.")
    private boolean keepsMetadata;

    DeliveryOutcomeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::note);
    }

    private int note(Library library) throws LibraryException, IOException, Failure {
        Petition petition = chosen.petition(session, library);
        Delivery before = chosen.of(library, petition);
        Delivery after = DeliveryCourse.with(freed(before), event(before));
        List<Problem> problems = new ArrayList<>();
        List<PhotographEdit> taken = new ArrayList<>();
        for (Path file : photographs == null ? List.<Path>of() : photographs) {
            Read<PhotographEdit> read =
                    PhotographEdit.added(
                            file, before.id(), "", keepsMetadata, session.parts().ids());
            problems.addAll(read.problems());
            read.value().ifPresent(taken::add);
        }
        library.<Boolean, RuntimeException>change(() -> {
            DeliveryEdit.of(before, after).apply(library);
            for (PhotographEdit each : taken) {
                each.apply(library);
            }
            return true;
        });
        session.tell(problems);
        DeliveryAnswer answer = new DeliveryAnswer(session, library, petition);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("deliveries", answer.objects(List.of(after)));
        object.put("problems", ProblemText.objects(problems, session.parts().words()));
        List<String> lines = new ArrayList<>(List.of(answer.line(after)));
        if (DeliveryCourse.isToBeCalledDelivered(
                petition, library.deliveries().of(petition.id()))) {
            lines.add(session.say("delivery.all-done", petition.code()));
        }
        session.answer(object, lines);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private Delivery freed(Delivery delivery) {
        return isInstead && !delivery.events().isEmpty()
                ? DeliveryCourse.without(delivery, delivery.events().getLast().id())
                : delivery;
    }

    private DeliveryEvent event(Delivery delivery) throws Failure {
        return new DeliveryEvent(
                session.parts().ids().next(), outcome, when(delivery), by, tracking, note);
    }

    private Optional<LocalDateTime> when(Delivery delivery) throws Failure {
        if (at.isBlank()) {
            return Optional.empty();
        }
        LocalDate day = delivery.when().date().orElse(LocalDate.now(session.parts().clock()));
        Optional<LocalDateTime> onTheDay = ClockTime.read(at).map(day::atTime);
        if (onTheDay.isPresent()) {
            return onTheDay;
        }
        try {
            return Optional.of(LocalDateTime.parse(at.strip().replace(' ', 'T')));
        } catch (DateTimeParseException e) {
            throw Failure.ofUsage("no-time", List.of(at));
        }
    }
}
