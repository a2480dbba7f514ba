package org.petitiondesk.gui.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.DeliveryState;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.testing.SamplePictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** It is nine o'clock in London on the day. */
final class DeliveriesViewModelTest extends AtSampleDesk {
    private Petition petition;
    private DeliveriesViewModel model;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        TwentyFourCities.ready(library, petition, desk.ids());
        model = new DeliveriesViewModel(desk);
        desk.petition().set(Optional.of(petition.id()));
        window.await(() -> model.citiesProperty().size() == 24);
    }

    private City city(String name) {
        return model.citiesProperty().stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String chosen() {
        return model.chosenProperty().get().orElseThrow().name();
    }

    private Delivery kept(String name) throws LibraryException {
        return library.deliveries().find(city(name).id()).orElseThrow();
    }

    private void tell(DeliveryOutcome outcome) {
        model.inspector().tell(outcome);
    }

    @Test
    void showsWhereTheCitiesStandAndWhatTimeItIsThere() {
        assertEquals(DeliveryState.AT_THE_GATE, city("London").state());
        assertEquals(DeliveryState.PACK_READY, city("Dublin").state());
        assertEquals(DeliveryState.PACK_TO_MAKE, city("Ottawa").state());
        assertEquals(new Tally(24, 0, 0, 0, 13, 11), model.tallyProperty().get());
        assertEquals("Now 22:00 in Wellington, 20:00 in Canberra", model.clocksProperty().get());
        assertEquals("Wellington", model.citiesProperty().getFirst().name());
        assertEquals("letter", city("Ottawa").paper().word());
        assertEquals("Lead missing", city("San Francisco").gaps().getLast().say(desk.words()));
    }

    @Test
    void keepsWhatHappenedWithTheTimeOfTheCity() throws Exception {
        model.select(city("Berlin"));
        tell(DeliveryOutcome.REFUSED);
        OutcomeFields fields = model.inspector().outcome();
        assertEquals("10:00", fields.at.get());
        fields.at.set("9.42");
        fields.by.set("the guard");
        fields.note.set("Brought back unopened.");
        fields.then.set(Optional.of(DeliveryOutcome.POSTED));
        fields.tracking.set("RR 12 DE");
        assertTrue(model.commit());
        assertEquals(DeliveryState.DONE, city("Berlin").state());
        settle();
        DeliveryEvent refused = kept("Berlin").events().getFirst();
        assertEquals(Optional.of(LocalDateTime.parse("2026-03-06T09:42")), refused.at());
        assertEquals("the guard", refused.by());
        assertEquals("", refused.tracking());
        assertEquals("RR 12 DE", kept("Berlin").events().getLast().tracking());
        assertEquals(new Tally(24, 0, 1, 0, 12, 11), model.tallyProperty().get());
        assertTrue(model.commit());
        settle();
        desk.changes().undo();
        settle();
        assertEquals(List.of(), kept("Berlin").events());
        assertEquals(Optional.empty(), fields.outcome.get());
        assertEquals("", fields.by.get());
    }

    @Test
    void goesFromCityToCityThatWaitsForWord() throws Exception {
        model.select(city("London"));
        tell(DeliveryOutcome.ACCEPTED);
        assertTrue(model.saveAndNext());
        assertEquals("Wellington", chosen());
        for (int i = 0; i < 11; i++) {
            tell(DeliveryOutcome.LEFT_AT_GATE);
            assertTrue(model.saveAndNext());
        }
        tell(DeliveryOutcome.FAXED);
        assertTrue(model.saveAndNext());
        assertEquals(DeliveryState.PACK_READY, model.chosenProperty().get().orElseThrow().state());
        settle();
        assertEquals(new Tally(24, 1, 12, 0, 0, 11), model.tallyProperty().get());
    }

    @Test
    void staysWhereSomethingIsWrong() throws Exception {
        model.select(city("Paris"));
        model.inspector().fields().zone.set("Paris");
        assertFalse(model.commit());
        assertFalse(model.select(city("Berlin")));
        assertFalse(model.saveAndNext());
        assertEquals("Paris", chosen());
        model.inspector().fields().zone.set("Europe/Paris");
        model.inspector().fields().languages.set("fr, zh-Hans");
        model.inspector().fields().lead.set("Noor Sample");
        assertTrue(model.select(city("Berlin")));
        settle();
        assertEquals(new Lead("Noor Sample", "", false), kept("Paris").lead());
        assertEquals("FR 中", city("Paris").languageMarks());
    }

    @Test
    void forgetsAnOutcome() throws Exception {
        model.select(city("Paris"));
        tell(DeliveryOutcome.PREVENTED);
        model.commit();
        settle();
        model.inspector().forgetOutcome();
        settle();
        assertEquals(DeliveryState.AT_THE_GATE, city("Paris").state());
        assertEquals(List.of(), kept("Paris").events());
    }

    @Test
    void callsThePetitionDeliveredWhenThereIsWordOfAll() throws Exception {
        PetitionStatus before = petition.status();
        for (City each : List.copyOf(model.citiesProperty())) {
            assertFalse(model.allToldProperty().get());
            assertTrue(model.select(each));
            tell(DeliveryOutcome.FAXED);
        }
        assertTrue(model.commit());
        assertTrue(model.allToldProperty().get());
        model.callDelivered();
        settle();
        assertFalse(model.allToldProperty().get());
        assertEquals(
                PetitionStatus.DELIVERED,
                library.petitions().find(petition.id()).orElseThrow().status());
        desk.changes().undo();
        settle();
        assertTrue(model.allToldProperty().get());
        assertEquals(before, library.petitions().find(petition.id()).orElseThrow().status());
    }

    @Test
    void setsTheSameForSeveralCitiesAndTakesThemOut() throws Exception {
        model.mark(city("Paris"));
        model.mark(city("Ottawa"));
        ManyViewModel many =
                new ManyViewModel(desk, model.meant().stream().map(City::delivery).toList());
        many.timeProperty().set("15:30");
        many.paperProperty().set(Optional.of(Paper.LETTER));
        many.set();
        settle();
        assertEquals("15:30", city("Paris").time());
        assertEquals(Paper.LETTER, city("Paris").paper());
        assertEquals("Élise Garnier", kept("Paris").lead().name());
        model.remove();
        settle();
        assertEquals(22, model.citiesProperty().size());
        desk.changes().undo();
        desk.changes().undo();
        settle();
        assertEquals("09:45", city("Paris").time());
        assertEquals("12:00", city("Ottawa").time());
    }

    @Test
    void plansTheMissionsThatAreChosen() throws Exception {
        PlanViewModel plan = new PlanViewModel(desk, petition);
        window.await(() -> plan.rowsProperty().size() > 24);
        assertEquals("Nothing new will be planned.", plan.noteProperty().get());
        long planned = plan.rowsProperty().stream().filter(MissionRow::isPlanned).count();
        assertEquals(24, planned);
        plan.searchProperty().set("embassy seoul");
        plan.chooseFound(true);
        int before = plan.chosen().size();
        assertTrue(before > 0);
        plan.searchProperty().set("");
        plan.chooseFound(true);
        plan.timeProperty().set("noon");
        assertFalse(plan.possible().get());
        plan.timeProperty().set("12");
        assertFalse(plan.possible().get());
        plan.timeProperty().set("12.00");
        plan.dateProperty().set("2026-12-10");
        boolean[] isDone = {false};
        plan.plan(() -> isDone[0] = true);
        assertTrue(isDone[0]);
        settle();
        assertEquals(plan.rowsProperty().size(), model.citiesProperty().size());
        assertEquals("2026-03-06", city("Paris").date().orElseThrow().toString());
        desk.changes().undo();
        settle();
        assertEquals(24, model.citiesProperty().size());
    }

    @Test
    void keepsPhotographsOfTheChosenCity() throws Exception {
        model.select(city("Paris"));
        PhotosViewModel photographs = model.inspector().photographs();
        Path file =
                Files.write(
                        folder.resolve("gate.png"),
                        SamplePictures.bytes(SamplePictures.scan(), "png"));
        photographs.add(file);
        window.await(() -> photographs.shotsProperty().size() == 1);
        photographs.caption(photographs.shotsProperty().getFirst().photograph(), "The gate");
        settle();
        photographs.show(photographs.shotsProperty().getFirst().photograph(), false);
        settle();
        Photograph kept = library.deliveries().photographsOf(petition.id()).getFirst();
        assertEquals("The gate", kept.caption());
        assertFalse(kept.shown());
        photographs.remove(kept);
        settle();
        assertTrue(photographs.shotsProperty().isEmpty());
        desk.changes().undo();
        settle();
        assertEquals(1, photographs.shotsProperty().size());
        photographs.add(Files.writeString(folder.resolve("not.png"), "no picture"));
        window.await(() -> !photographs.faultProperty().get().isEmpty());
        model.select(city("Berlin"));
        assertTrue(photographs.shotsProperty().isEmpty());
        settle();
    }

    @Test
    void keepsRepliesAndRemindsOfThoseThatAreDue() throws Exception {
        Delivery early =
                city("Paris")
                        .delivery()
                        .withEvents(
                                List.of(
                                        new DeliveryEvent(
                                                desk.ids().next(),
                                                DeliveryOutcome.ACCEPTED,
                                                Optional.of(
                                                        LocalDateTime.parse("2026-01-06T11:00")),
                                                "",
                                                "",
                                                "")));
        library.deliveries().save(early);
        model.load();
        settle();
        assertEquals("One city has not replied for 30 days or more.", model.dueProperty().get());
        RepliesViewModel replies = new RepliesViewModel(desk, petition, model.citiesProperty());
        replies.begin(Optional.of(early.id()));
        replies.fields().from.set("Second Secretary");
        replies.fields().on.set("soon");
        assertFalse(replies.commit());
        replies.fields().on.set("2026-02-20");
        Demand demand = petition.demands().getFirst();
        replies.answer(demand, Optional.of(DemandOutcome.REFUSED));
        assertTrue(replies.commit());
        window.await(() -> replies.repliesProperty().size() == 1);
        settle();
        assertEquals("", model.dueProperty().get());
        assertEquals(
                DemandOutcome.REFUSED,
                library.petitions()
                        .find(petition.id())
                        .orElseThrow()
                        .demands()
                        .getFirst()
                        .outcome());
        RepliesViewModel ofCity = new RepliesViewModel(desk, petition, model.citiesProperty());
        ofCity.open(early.id());
        window.await(() -> ofCity.chosenProperty().get().isPresent());
        assertEquals("Second Secretary", ofCity.fields().from.get());
        replies.remove();
        settle();
        window.await(() -> replies.repliesProperty().isEmpty());
    }

    @Test
    void writesTheReportOfAllCities() throws Exception {
        ReportViewModel report = new ReportViewModel(desk, petition);
        window.await(() -> !report.wanted().isEmpty());
        report.wanted().removeIf(language -> !language.equals(Language.ENGLISH));
        report.forms().removeIf(form -> !form.ending().equals("txt"));
        assertTrue(report.possible().get());
        report.write();
        window.await(() ->
                desk.jobs().all().stream()
                        .anyMatch(job -> job.outcomeProperty().get().isPresent()));
        Job.Outcome outcome = desk.jobs().all().getFirst().outcomeProperty().get().orElseThrow();
        assertEquals("One file was written", outcome.told());
        assertTrue(Files.readString(outcome.files().getFirst()).contains("Reykjavík"));
    }
}
