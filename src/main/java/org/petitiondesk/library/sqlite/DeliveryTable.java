package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How deliveries and what happened with them stand in their tables. */
final class DeliveryTable {
    static final String NAME = "delivery";

    private DeliveryTable() {}

    static void save(Handle handle, Delivery delivery, long now) {
        new Row(NAME, delivery.id())
                .with("petition", delivery.petition())
                .with("addressee", delivery.addressee())
                .with("city", delivery.city())
                .with("planned_on", delivery.when().date())
                .with("starts_at", delivery.when().time())
                .with("zone", delivery.when().zone())
                .with("mode", delivery.mode())
                .with(
                        "languages",
                        delivery.languages().stream()
                                .map(Language::tag)
                                .collect(Collectors.joining(" ")))
                .with("paper", delivery.paper())
                .with("lead", delivery.lead().name())
                .with("telephone", delivery.lead().telephone())
                .with("anonymous", delivery.lead().anonymous())
                .with("notes", delivery.notes())
                .with("pack_made_at", delivery.packMadeAt())
                .save(handle, now);
        Set<Id> stay =
                delivery.events().stream().map(DeliveryEvent::id).collect(Collectors.toSet());
        for (Id was :
                Query.list(
                        handle,
                        row -> Columns.id(row, "id"),
                        "select id from delivery_event where delivery = ?",
                        delivery.id())) {
            if (!stay.contains(was)) {
                Tombstones.delete(handle, now, "delivery_event", was);
            }
        }
        Query.update(handle, "delete from delivery_event where delivery = ?", delivery.id());
        int number = 1;
        for (DeliveryEvent event : delivery.events()) {
            new Row("delivery_event", event.id())
                    .with("delivery", delivery.id())
                    .with("number", number++)
                    .with("outcome", event.outcome())
                    .with("happened_at", event.at())
                    .with("by_whom", event.by())
                    .with("tracking", event.tracking())
                    .with("note", event.note())
                    .add(handle, now);
            Tombstones.takeBack(handle, event.id());
        }
    }

    /** Those that fulfil a condition, by date and local time. */
    static List<Delivery> where(Handle handle, String condition, Object argument) {
        Map<Id, List<DeliveryEvent>> events =
                Query.byOwner(
                        handle,
                        DeliveryTable::event,
                        "select delivery_event.*, delivery as owner from delivery_event"
                                + " where delivery in (select id from delivery where "
                                + condition
                                + ") order by number",
                        argument);
        return Query.list(
                handle,
                row -> delivery(row, events),
                "select * from delivery where "
                        + condition
                        + " order by planned_on is null, planned_on, starts_at is null, starts_at,"
                        + " position",
                argument);
    }

    private static Delivery delivery(ResultSet row, Map<Id, List<DeliveryEvent>> events)
            throws SQLException {
        Id id = Columns.id(row, "id");
        return new Delivery(
                id,
                Columns.id(row, "petition"),
                Columns.id(row, "addressee"),
                row.getString("city"),
                new Appointment(
                        Columns.dayOrNone(row, "planned_on"),
                        Columns.textOrNone(row, "starts_at").map(LocalTime::parse),
                        Columns.textOrNone(row, "zone").map(ZoneId::of)),
                Columns.word(DeliveryMode.class, row, "mode"),
                Stream.of(row.getString("languages").split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .map(Language::new)
                        .toList(),
                Columns.textOrNone(row, "paper").map(Paper::valueOf),
                new Lead(
                        row.getString("lead"),
                        row.getString("telephone"),
                        row.getBoolean("anonymous")),
                row.getString("notes"),
                Columns.instantOrNone(row, "pack_made_at"),
                events.getOrDefault(id, List.of()));
    }

    private static DeliveryEvent event(ResultSet row) throws SQLException {
        return new DeliveryEvent(
                Columns.id(row, "id"),
                Columns.word(DeliveryOutcome.class, row, "outcome"),
                Columns.textOrNone(row, "happened_at").map(LocalDateTime::parse),
                row.getString("by_whom"),
                row.getString("tracking"),
                row.getString("note"));
    }
}
