package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.exchange.ReportForm;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A city's report goes out as a file and comes back filled in. */
class ReportFormsTest extends InSampleLibrary {
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
                                new Appointment(
                                        Optional.of(LocalDate.parse("2026-02-01")),
                                        Optional.empty(),
                                        Optional.empty()))
                        .withTeam(new Lead("Anna Example", "+82 00", false), "Tram 12");
        library.deliveries().save(delivery);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Outcome: , 2, Time: ",
        "fr, Résultat: , refusée, Heure: ",
        "zh-Hans, 结果: , 被拒收, 时间: ",
        "ko, 결과: , 거절됨, 시각: ",
        "nb, Outcome: , REFUSED, Time: ",
    })
    void comesBackInEachLanguage(String tag, String outcome, String word, String time)
            throws LibraryException, IOException {
        String blank = blank(tag);
        assertFalse(blank.contains("Anna") || blank.contains("+82") || blank.contains("Tram"));
        String filled =
                blank.replaceFirst("\n" + outcome.strip(), "\n" + outcome + word)
                        .replaceFirst("\n" + time.strip(), "\n" + time + "11:08");
        ReportForms.Report report = read("form.txt", filled);
        assertEquals(List.of(), report.problems());
        report.apply(library);
        DeliveryEvent event = events().getFirst();
        assertEquals(DeliveryOutcome.REFUSED, event.outcome());
        assertEquals(Optional.of(LocalDateTime.parse("2026-02-01T11:08")), event.at());
    }

    @Test
    void changesNothingASecondTimeAndReplacesWhatAFormSaidBefore()
            throws LibraryException, IOException {
        DeliveryEvent typed =
                new DeliveryEvent(
                        ids.next(), DeliveryOutcome.FAXED, Optional.empty(), "", "", "typed here");
        library.deliveries().save(DeliveryCourse.with(delivery, typed));
        String first = filled("refused", "the guard", "Took it,\nbrought it: unopened");
        ReportForms.Report report = read("form.txt", first);
        assertEquals(List.of(), report.problems());
        report.apply(library);
        assertEquals(2, events().size());
        assertEquals("Took it,\nbrought it: unopened", events().getLast().note());

        ReportForms.Report same = read("again.txt", first.replace("\n", "\r\n"));
        assertEquals(1, same.unchanged());
        assertEquals(List.of(), same.deliveries());

        ReportForms.Report second = read("form.txt", filled("letter box", "", ""));
        second.apply(library);
        assertEquals(
                List.of(DeliveryOutcome.FAXED, DeliveryOutcome.LETTER_BOX),
                events().stream().map(DeliveryEvent::outcome).toList());
        second.takeBack(library);
        assertEquals(DeliveryOutcome.REFUSED, events().getLast().outcome());

        DeliveryEvent read = events().getLast();
        DeliveryEvent corrected =
                new DeliveryEvent(
                        read.id(), read.outcome(), read.at(), "the consul", "", read.note());
        library.deliveries().save(DeliveryCourse.with(reread(), corrected));
        assertEquals(1, read("form.txt", first).unchanged());
        read("form.txt", filled("letter box", "", "")).apply(library);
        assertTrue(events().containsAll(List.of(typed, corrected)));
        assertEquals(3, events().size());
    }

    @Test
    void takesPhotographsFromBesideTheForm() throws LibraryException, IOException {
        Files.write(folder.resolve("gate.jpg"), SamplePictures.bytes(SamplePictures.scan(), "jpg"));
        String form =
                filled("accepted", "", "")
                        .replaceFirst("\nPhotographs: ", "\nPhotographs: gate.jpg, missing.jpg");
        ReportForms.Report report = read("form.txt", form);
        assertEquals(
                List.of("form.no-photograph"),
                report.problems().stream().map(problem -> problem.key()).toList());
        report.apply(library);
        assertEquals(1, library.deliveries().photographsOf(petition.id()).size());
        assertEquals(List.of(), read("form.txt", form).photographs());
    }

    @Test
    void tellsEveryBadLineAndTakesTheRest() throws LibraryException, IOException {
        String form =
                filled("vanished", "", "")
                        .replaceFirst("Time: ", "Time: noonish\nWe went there")
                        .replaceFirst("(?s)(.*)Outcome: ", "$1Outcome: posted");
        ReportForms.Report report = read("form.txt", form);
        assertEquals(
                List.of("form.unknown-line", "form.unknown-outcome"),
                report.problems().stream().map(problem -> problem.key()).toList());
        assertEquals("We went there", report.problems().getFirst().arguments().getFirst());
        report.apply(library);
        assertEquals(DeliveryOutcome.POSTED, events().getFirst().outcome());
        assertEquals("form.not-filled-in", problem(blank("en")));
        assertEquals("form.not-a-form", problem("Dear all, it went well."));
        assertEquals("form.no-identifier", problem(form.replace(delivery.id().toString(), "x")));
        assertEquals(
                "form.unknown-delivery",
                problem(
                        filled("posted", "", "")
                                .replace(delivery.id().toString(), ids.next().toString())));
        assertEquals(
                "form.other-petition",
                problem(filled("posted", "", "").replace("Petition: NKR", "Petition: XKR")));
    }

    private String problem(String form) throws LibraryException, IOException {
        return read("form.txt", form).problems().getLast().key();
    }

    private String filled(String outcome, String by, String note) {
        return blank("en")
                .replaceFirst("Outcome: ", "Outcome: " + outcome)
                .replaceFirst("By: ", "By: " + by)
                .replaceFirst("Note: ", "Note: " + note);
    }

    private String blank(String language) {
        return ReportForm.blank(petition.code(), delivery, new Language(language));
    }

    private ReportForms.Report read(String name, String form) throws LibraryException, IOException {
        Path file = Files.writeString(folder.resolve(name), form);
        return ReportForms.read(library, List.of(file));
    }

    private Delivery reread() throws LibraryException {
        return library.deliveries().find(delivery.id()).orElseThrow();
    }

    private List<DeliveryEvent> events() throws LibraryException {
        return reread().events();
    }
}
