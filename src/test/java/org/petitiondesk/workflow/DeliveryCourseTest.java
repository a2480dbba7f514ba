package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens at the gates, what proves it, and what is answered. */
class DeliveryCourseTest extends InSampleLibrary {
    private static final LocalDate DAY = LocalDate.parse("2026-02-01");

    private Petition petition;
    private Delivery delivery;

    @BeforeEach
    void plan() throws LibraryException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        delivery =
                Delivery.planned(
                        ids.next(),
                        petition.id(),
                        petition.addressees().getFirst(),
                        "Seoul",
                        new Appointment(Optional.of(DAY), Optional.empty(), Optional.empty()));
        library.deliveries().save(delivery);
    }

    @Test
    void keepsEventsInTheOrderInWhichTheyHappened() throws LibraryException {
        DeliveryEvent posted = event(DeliveryOutcome.POSTED, "2026-02-01T15:00");
        DeliveryEvent refused = event(DeliveryOutcome.REFUSED, "2026-02-01T11:08");
        Delivery both = DeliveryCourse.with(DeliveryCourse.with(delivery, posted), refused);
        assertEquals(List.of(refused, posted), both.events());
        DeliveryEvent later =
                new DeliveryEvent(
                        refused.id(),
                        DeliveryOutcome.ACCEPTED,
                        Optional.of(LocalDateTime.parse("2026-02-01T16:00")),
                        "the guard",
                        "",
                        "");
        assertEquals(List.of(posted, later), DeliveryCourse.with(both, later).events());
        DeliveryEdit edit = DeliveryEdit.of(delivery, both);
        edit.apply(library);
        assertEquals(Optional.of(both), library.deliveries().find(delivery.id()));
        edit.takeBack(library);
        assertEquals(Optional.of(delivery), library.deliveries().find(delivery.id()));
    }

    @Test
    void offersToCallAPetitionDeliveredOnceThereIsWordOfAll() {
        Delivery refused = with(DeliveryOutcome.REFUSED);
        Delivery posted = DeliveryCourse.with(refused, event(DeliveryOutcome.POSTED, ""));
        assertFalse(DeliveryCourse.isToBeCalledDelivered(petition, List.of(posted, delivery)));
        assertFalse(DeliveryCourse.isToBeCalledDelivered(petition, List.of(refused)));
        assertTrue(DeliveryCourse.isToBeCalledDelivered(petition, List.of(refused, posted)));
        Petition done = petition.withStatus(PetitionStatus.DELIVERED);
        assertFalse(DeliveryCourse.isToBeCalledDelivered(done, List.of(posted)));
    }

    @Test
    void addsPhotographsAndTakesThemBack() throws LibraryException, IOException {
        Path file =
                Files.write(
                        folder.resolve("gate.jpg"),
                        SamplePictures.bytes(SamplePictures.scan(), "jpg"));
        PhotographEdit added =
                PhotographEdit.added(file, delivery.id(), "Gate", false, ids).value().orElseThrow();
        added.apply(library);
        Photograph shown = library.deliveries().photographsOf(petition.id()).getFirst();
        assertEquals(added.photograph(), shown);
        Photograph hidden = new Photograph(shown.id(), shown.delivery(), "Gate C", false, false);
        PhotographEdit changed = PhotographEdit.changed(shown, hidden);
        changed.apply(library);
        assertEquals(List.of(hidden), library.deliveries().photographsOf(petition.id()));
        changed.takeBack(library);
        assertEquals(List.of(shown), library.deliveries().photographsOf(petition.id()));
        added.takeBack(library);
        assertEquals(List.of(), library.deliveries().photographsOf(petition.id()));
        added.apply(library);
        assertTrue(library.deliveries().jpegOf(shown.id()).isPresent());
    }

    @Test
    void letsDemandsFollowTheLatestReply() throws LibraryException {
        Id first = petition.demands().get(0).id();
        Id second = petition.demands().get(1).id();
        Reply late =
                reply(
                        "2026-03-01",
                        Map.of(first, DemandOutcome.MET, second, DemandOutcome.REFUSED));
        ReplyEdit adding = ReplyEdit.saving(library, late);
        adding.apply(library);
        assertEquals(DemandOutcome.MET, outcome(0));
        Reply early = reply("2026-02-03", Map.of(first, DemandOutcome.REFUSED));
        ReplyEdit.saving(library, early).apply(library);
        assertEquals(DemandOutcome.MET, outcome(0));

        Petition told = library.petitions().find(petition.id()).orElseThrow();
        library.petitions().save(told.withOutcome(second, DemandOutcome.SUPERSEDED));
        ReplyEdit removing = ReplyEdit.removing(library, late);
        removing.apply(library);
        assertEquals(DemandOutcome.REFUSED, outcome(0));
        assertEquals(DemandOutcome.SUPERSEDED, outcome(1));
        assertEquals(List.of(early), library.deliveries().repliesOf(petition.id()));
        removing.takeBack(library);
        assertEquals(DemandOutcome.MET, outcome(0));
        assertEquals(DemandOutcome.SUPERSEDED, outcome(1));
        assertEquals(List.of(early, late), library.deliveries().repliesOf(petition.id()));

        Reply sameDay = reply("2026-03-01", Map.of(first, DemandOutcome.REFUSED));
        ReplyEdit.saving(library, sameDay).apply(library);
        assertEquals(DemandOutcome.REFUSED, outcome(0));
        Reply corrected =
                new Reply(
                        late.id(),
                        late.petition(),
                        late.delivery(),
                        late.on(),
                        late.from(),
                        late.reference(),
                        "Corrected.",
                        late.answers());
        ReplyEdit.saving(library, corrected).apply(library);
        assertEquals(DemandOutcome.REFUSED, outcome(0));
    }

    @Test
    void remindsOfWhatNobodyRepliedTo() throws LibraryException {
        assertEquals(List.of(), due(0));
        library.deliveries().save(with(DeliveryOutcome.REFUSED));
        assertEquals(List.of(), due(0));
        library.deliveries()
                .save(
                        DeliveryCourse.with(
                                delivery, event(DeliveryOutcome.POSTED, "2026-02-04T10:00")));
        assertEquals(List.of(30L), due(30));
        assertEquals(List.of(), due(31));
        ReplyEdit.saving(library, reply("2026-03-01", Map.of())).apply(library);
        assertEquals(List.of(), due(0));
    }

    @Test
    void countsWhatDeliveriesCameTo() throws LibraryException {
        library.deliveries().save(with(DeliveryOutcome.LETTER_BOX));
        library.deliveries()
                .save(
                        Delivery.planned(
                                ids.next(),
                                petition.id(),
                                petition.addressees().getFirst(),
                                "Oslo",
                                Appointment.OPEN));
        ReplyEdit.saving(library, reply("2026-03-01", Map.of())).apply(library);
        assertEquals(
                List.of(
                        new DeliveryStatistics(
                                2026, petition, 2, Map.of(DeliveryOutcome.LETTER_BOX, 1), 1, 1)),
                DeliveryStatistics.of(library));
    }

    private List<Long> due(int after) throws LibraryException {
        return ReplyDue.of(library, List.of(petition), LocalDate.parse("2026-03-06"), after)
                .stream()
                .map(ReplyDue::days)
                .toList();
    }

    private DemandOutcome outcome(int demand) throws LibraryException {
        return library.petitions()
                .find(petition.id())
                .orElseThrow()
                .demands()
                .get(demand)
                .outcome();
    }

    private Delivery with(DeliveryOutcome outcome) {
        return DeliveryCourse.with(delivery, event(outcome, ""));
    }

    private DeliveryEvent event(DeliveryOutcome outcome, String at) {
        return new DeliveryEvent(
                ids.next(),
                outcome,
                at.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(at)),
                "",
                "",
                "");
    }

    private Reply reply(String on, Map<Id, DemandOutcome> answers) {
        return new Reply(
                ids.next(),
                petition.id(),
                Optional.of(delivery.id()),
                LocalDate.parse(on),
                "Third Secretary",
                "12/2026",
                "We have read it.",
                answers);
    }
}
