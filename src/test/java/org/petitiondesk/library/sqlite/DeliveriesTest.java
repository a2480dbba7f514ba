package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.DemandOutcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries in a library, with what happened, what proves it and what was answered. */
final class DeliveriesTest {
    private static final LocalDate DAY = LocalDate.parse("2012-09-22");
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, 7};

    private final Sample sample = new Sample();
    private final Id petition = sample.petition.id();

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
        sample.save(library);
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    @Test
    void keepsAllOfADelivery() throws LibraryException {
        Delivery kept =
                at(Optional.of(DAY), Optional.of(LocalTime.NOON))
                        .withTeam(new Lead("Anna Example", "+41 22 000 00 00", true), "Gate C\n2 h")
                        .withPapers(
                                DeliveryMode.POST,
                                List.of(Language.FRENCH, new Language("zh-Hans")),
                                Optional.of(Paper.LETTER))
                        .withPackMadeAt(Optional.of(Instant.parse("2012-09-20T08:30:00Z")))
                        .withEvents(
                                List.of(
                                        event(DeliveryOutcome.REFUSED, "the guard", ""),
                                        event(DeliveryOutcome.POSTED, "", "RR 12 CH")));
        library.deliveries().save(kept);
        assertEquals(Optional.of(kept), library.deliveries().find(kept.id()));
        Delivery fewer = kept.withEvents(kept.events().subList(1, 2));
        library.deliveries().save(fewer);
        assertEquals(List.of(fewer), library.deliveries().of(petition));
    }

    @Test
    void ordersByDateAndLocalTime() throws LibraryException {
        Delivery undated = at(Optional.empty(), Optional.empty());
        Delivery next = at(Optional.of(DAY.plusDays(1)), Optional.of(LocalTime.of(8, 0)));
        Delivery untimed = at(Optional.of(DAY), Optional.empty());
        Delivery noon = at(Optional.of(DAY), Optional.of(LocalTime.NOON));
        for (Delivery delivery : List.of(undated, next, untimed, noon)) {
            library.deliveries().save(delivery);
        }
        assertEquals(List.of(noon, untimed, next, undated), library.deliveries().of(petition));
    }

    @Test
    void givesBackARemovedDeliveryWithAllThatBelongsToIt() throws LibraryException {
        Delivery delivery =
                at(Optional.of(DAY), Optional.empty())
                        .withEvents(List.of(event(DeliveryOutcome.ACCEPTED, "the consul", "")));
        Photograph photograph = new Photograph(Sample.id(), delivery.id(), "Gate", false, true);
        library.deliveries().save(delivery);
        library.deliveries().save(photograph, JPEG);
        Removal removed = library.deliveries().delete(delivery.id());
        assertEquals(List.of(), library.deliveries().of(petition));
        assertTrue(library.deliveries().jpegOf(photograph.id()).isEmpty());
        library.restore(removed);
        assertEquals(List.of(delivery), library.deliveries().of(petition));
        assertEquals(List.of(photograph), library.deliveries().photographsOf(petition));
        assertArrayEquals(JPEG, library.deliveries().jpegOf(photograph.id()).orElseThrow());
        Removal one = library.deliveries().deletePhotograph(photograph.id());
        assertEquals(List.of(), library.deliveries().photographsOf(petition));
        library.restore(one);
        assertEquals(List.of(photograph), library.deliveries().photographsOf(petition));
    }

    @Test
    void keepsRepliesAndWhatTheySayOfDemands() throws LibraryException {
        Delivery delivery = at(Optional.of(DAY), Optional.empty());
        library.deliveries().save(delivery);
        Id demand = sample.petition.demands().getFirst().id();
        Reply late = reply(DAY.plusDays(30), Optional.empty(), Map.of());
        Reply early =
                reply(
                        DAY.plusDays(3),
                        Optional.of(delivery.id()),
                        Map.of(demand, DemandOutcome.REFUSED));
        library.deliveries().save(late);
        library.deliveries().save(early);
        assertEquals(List.of(early, late), library.deliveries().repliesOf(petition));
        Removal removed = library.deliveries().deleteReply(early.id());
        assertEquals(List.of(late), library.deliveries().repliesOf(petition));
        library.restore(removed);
        assertEquals(List.of(early, late), library.deliveries().repliesOf(petition));
        Removal gone = library.deliveries().delete(delivery.id());
        assertEquals(
                Optional.empty(), library.deliveries().repliesOf(petition).getFirst().delivery());
        library.restore(gone);
        assertEquals(List.of(early, late), library.deliveries().repliesOf(petition));
        Reply sameDay = reply(early.on(), Optional.empty(), Map.of());
        library.deliveries().save(sameDay);
        library.restore(library.deliveries().deleteReply(early.id()));
        assertEquals(List.of(early, sameDay, late), library.deliveries().repliesOf(petition));
    }

    @Test
    void comesBackWithItsPetition() throws LibraryException {
        Delivery delivery =
                at(Optional.of(DAY), Optional.empty())
                        .withEvents(List.of(event(DeliveryOutcome.FAXED, "", "")));
        Photograph photograph = new Photograph(Sample.id(), delivery.id(), "", true, false);
        Id demand = sample.petition.demands().getFirst().id();
        Reply reply = reply(DAY, Optional.of(delivery.id()), Map.of(demand, DemandOutcome.IGNORED));
        library.deliveries().save(delivery);
        library.deliveries().save(photograph, JPEG);
        library.deliveries().save(reply);
        library.restore(library.petitions().delete(petition));
        assertEquals(List.of(delivery), library.deliveries().of(petition));
        assertEquals(List.of(photograph), library.deliveries().photographsOf(petition));
        assertEquals(List.of(reply), library.deliveries().repliesOf(petition));
    }

    private Delivery at(Optional<LocalDate> date, Optional<LocalTime> time) {
        return Delivery.planned(
                Sample.id(),
                petition,
                sample.direct.id(),
                "Genève",
                new Appointment(date, time, Optional.of(ZoneId.of("Europe/Zurich"))));
    }

    private static DeliveryEvent event(DeliveryOutcome outcome, String by, String tracking) {
        return new DeliveryEvent(
                Sample.id(),
                outcome,
                Optional.of(LocalDateTime.parse("2012-09-22T11:08:00")),
                by,
                tracking,
                "brought back");
    }

    private Reply reply(LocalDate on, Optional<Id> delivery, Map<Id, DemandOutcome> answers) {
        return new Reply(
                Sample.id(),
                petition,
                delivery,
                on,
                "Third Secretary",
                "12/2012",
                "We have read it.",
                answers);
    }
}
