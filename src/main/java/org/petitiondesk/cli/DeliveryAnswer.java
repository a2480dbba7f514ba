package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.DeliveryGap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the commands about deliveries answer. */
final class DeliveryAnswer {
    private final Session session;
    private final Library library;
    private final Petition petition;
    private final Set<Language> texts;
    private final Map<Id, Long> photographs;

    DeliveryAnswer(Session session, Library library, Petition petition) throws LibraryException {
        this.session = session;
        this.library = library;
        this.petition = petition;
        this.texts =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(TextVersion::language)
                        .collect(Collectors.toSet());
        this.photographs =
                library.deliveries().photographsOf(petition.id()).stream()
                        .collect(
                                Collectors.groupingBy(Photograph::delivery, Collectors.counting()));
    }

    /** Tells all about deliveries, a line for each. */
    int list(List<Delivery> deliveries) throws LibraryException, IOException {
        List<String> lines = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            lines.add(line(delivery));
        }
        return tell(deliveries, lines);
    }

    /** Tells about deliveries what is said in some lines. */
    int tell(List<Delivery> deliveries, List<String> lines) throws LibraryException, IOException {
        session.answer(Map.of("deliveries", objects(deliveries)), lines);
        return ExitStatus.DONE;
    }

    List<Map<String, Object>> objects(List<Delivery> deliveries) throws LibraryException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            objects.add(object(delivery));
        }
        return objects;
    }

    /** For example {@code id Oslo 2026-12-10 12:00 Europe/Oslo pack-to-make Lead missing}. */
    String line(Delivery delivery) throws LibraryException {
        String state = delivery.state(session.parts().clock().instant()).word();
        String stands = delivery.outcome().map(event -> event.outcome().word()).orElse(state);
        String gaps =
                gaps(delivery).stream()
                        .map(gap -> gap.say(session.parts().words()))
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        delivery.id().toString(),
                        delivery.city(),
                        when(delivery.when()),
                        stands,
                        delivery.events().isEmpty() ? gaps : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String when(Appointment when) {
        return Stream.of(when.date(), when.time(), when.zone())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private List<DeliveryGap> gaps(Delivery delivery) throws LibraryException {
        return DeliveryGap.of(
                delivery,
                library.addressees().onDate(delivery.addressee(), petition.date()),
                texts);
    }

    private Map<String, Object> object(Delivery delivery) throws LibraryException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", delivery.id());
        object.put("city", delivery.city());
        object.put("addressee", delivery.addressee());
        delivery.when().date().ifPresent(date -> object.put("date", date));
        delivery.when().time().ifPresent(time -> object.put("time", time.toString()));
        delivery.when().zone().ifPresent(zone -> object.put("zone", zone.getId()));
        object.put("mode", delivery.mode().word());
        object.put("languages", delivery.languages());
        delivery.paper().ifPresent(paper -> object.put("paper", paper.word()));
        Lead lead = delivery.lead().told();
        object.put("lead", lead.name());
        object.put("telephone", lead.telephone());
        object.put("anonymous", lead.anonymous());
        object.put("notes", delivery.notes());
        object.put("state", delivery.state(session.parts().clock().instant()).word());
        delivery.packMadeAt().ifPresent(made -> object.put("pack-made-at", made.toString()));
        object.put(
                "missing",
                gaps(delivery).stream()
                        .map(gap -> gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        object.put("events", delivery.events().stream().map(DeliveryAnswer::object).toList());
        object.put("photographs", photographs.getOrDefault(delivery.id(), 0L));
        return object;
    }

    private static Map<String, Object> object(DeliveryEvent event) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", event.id());
        object.put("outcome", event.outcome().word());
        event.at().ifPresent(at -> object.put("at", at.toString()));
        object.put("by", event.by());
        object.put("tracking", event.tracking());
        object.put("note", event.note());
        return object;
    }
}
