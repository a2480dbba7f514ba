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
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.io.RandomAccessFile;
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
        "zh-Hant, 結果: , 遭拒收, 時間: ",
        "zh-HK, 結果: , 遭拒收, 時間: ",
        "ko, 결과: , 거절됨, 시각: ",
        "ko, 결과: , 거부됨, 시각: ",
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
    void changesNothingASecondTimeNorWhatWasCorrectedHere() throws LibraryException, IOException {
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

        DeliveryEvent read = events().getLast();
        DeliveryEvent corrected =
                new DeliveryEvent(
                        read.id(), read.outcome(), read.at(), "the consul", "", read.note());
        library.deliveries().save(DeliveryCourse.with(reread(), corrected));
        assertEquals(1, read("form.txt", first).unchanged());
        read("form.txt", filled("refused", "", "")).apply(library);
        assertTrue(events().containsAll(List.of(typed, corrected)));
        assertEquals(3, events().size());
    }

    @Test
    void keepsWhatAnotherFormSaidAndTellsWhatACorrectionReplaces()
            throws LibraryException, IOException {
        String one = at("12:05", filled("refused", "the guard", ""));
        String other = at("16:00", filled("posted", "", ""));
        read("a.txt", one).apply(library);
        read("b.txt", other).apply(library);
        assertEquals(List.of("refused 12:05", "posted 16:00"), inShort());
        assertEquals(1, read("a.txt", one).unchanged());
        assertEquals(1, read("b.txt", other).unchanged());

        ReportForms.Report correction = read("a.txt", at("12:15", filled("refused", "", "")));
        assertEquals(List.of("form.replaced"), keys(correction));
        assertEquals(
                List.of("refused 2026-02-01 12:05"), correction.problems().getFirst().arguments());
        correction.apply(library);
        assertEquals(List.of("refused 12:15", "posted 16:00"), inShort());

        ReportForms.Report old = read("a.txt", one);
        assertEquals(List.of("form.removed-here"), keys(old));
        assertEquals(List.of(), old.deliveries());
        correction.takeBack(library);
        assertEquals(List.of("refused 12:05", "posted 16:00"), inShort());
        assertEquals(1, read("a.txt", at("12:15", filled("refused", "", ""))).deliveries().size());
        correction.apply(library);
        assertEquals(List.of("refused 12:15", "posted 16:00"), inShort());

        read("c.txt", at("16:00", filled("faxed", "", ""))).apply(library);
        assertEquals(List.of("refused 12:15", "faxed 16:00"), inShort());
        library.deliveries().save(DeliveryCourse.without(reread(), events().getLast().id()));
        assertEquals(
                List.of("form.removed-here"),
                keys(read("c.txt", at("16:00", filled("faxed", "", "")))));
    }

    @Test
    void tellsOfADayOrATimeThatIsNotKept() throws LibraryException, IOException {
        String form = filled("posted", "", "").replaceFirst("Date: 2026-02-01", "Date: 2026-02-03");
        ReportForms.Report report = read("form.txt", form);
        assertEquals(List.of("form.half-a-moment"), keys(report));
        assertEquals(List.of("2026-02-03"), report.problems().getFirst().arguments());
        assertEquals(List.of(), keys(read("form.txt", filled("posted", "", ""))));
    }

    @Test
    void keepsAllLinesOfANoteButNotTheFormsOwn() throws LibraryException, IOException {
        String note = "Went there:\n# 5 people\nCity: Busan\nPetition: was read aloud";
        read("form.txt", filled("refused", "", note)).apply(library);
        assertEquals(note, events().getFirst().note());
        String korean = blank("ko").replaceFirst("결과: ", "결과: 2").replaceFirst("비고: ", "비고: 상자");
        read("ko.txt", korean).apply(library);
        assertEquals("상자", events().getLast().note());
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
        Photograph added = library.deliveries().photographsOf(petition.id()).getFirst();
        assertFalse(added.shown());
        library.deliveries().deletePhotograph(added.id());
        ReportForms.Report again = read("form.txt", form);
        assertEquals(List.of(), again.photographs());
        assertEquals(List.of("form.removed-here", "form.no-photograph"), keys(again));
        report.takeBack(library);
        assertEquals(1, read("form.txt", form).photographs().size());
    }

    @Test
    void refusesPhotographsThatCannotBeAndTakesTheRest() throws LibraryException, IOException {
        Files.write(folder.resolve("gate.jpg"), SamplePictures.bytes(SamplePictures.scan(), "jpg"));
        try (RandomAccessFile film =
                new RandomAccessFile(folder.resolve("film.jpg").toFile(), "rw")) {
            film.setLength(3L << 30);
        }
        String names =
                "/, .., -, \"none\", /home/me/none.jpg, film.jpg, C:\\\\pictures\\\\gate.jpg";
        String form =
                filled("accepted", "", "")
                        .replaceFirst("\nPhotographs: ", "\nPhotographs: " + names);
        ReportForms.Report report = read("form.txt", form);
        assertEquals(
                List.of(
                        "form.no-photograph",
                        "form.no-photograph",
                        "form.no-photograph",
                        "form.no-photograph",
                        "form.no-photograph",
                        "picture.file-too-large"),
                keys(report));
        assertEquals(1, report.photographs().size());
        assertEquals(1, report.deliveries().size());
        Files.delete(folder.resolve("film.jpg"));
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

    private static List<String> keys(ReportForms.Report report) {
        return report.problems().stream().map(Problem::key).toList();
    }

    private List<String> inShort() throws LibraryException {
        return events().stream()
                .map(event -> event.outcome().word() + " " + event.at().orElseThrow().toLocalTime())
                .toList();
    }

    private static String at(String time, String form) {
        return form.replaceFirst("Time: ", "Time: " + time);
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
