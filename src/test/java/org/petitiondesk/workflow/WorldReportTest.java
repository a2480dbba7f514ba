package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.compose.ReportComposer;
import org.petitiondesk.compose.ReportFacts;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.Typesetter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** What a report of all cities says, and to whom. */
final class WorldReportTest extends InSampleLibrary {
    private static final LocalDate DAY = LocalDate.parse("2026-03-06");

    /** Nobody but the sponsors may read these. */
    private static final List<String> SECRETS =
            List.of(
                    "Quentin Leadbetter",
                    "the third secretary",
                    "RR 553",
                    "came back with it",
                    "We regret to inform");

    private Petition petition;
    private Id demand;

    @BeforeEach
    void handIn() throws LibraryException {
        petition =
                library.petitions().all().stream()
                        .max(Comparator.comparingInt(each -> each.addressees().size()))
                        .orElseThrow();
        demand = petition.demands().getFirst().id();
        Delivery accepted =
                delivery("Ottawa", event(DeliveryOutcome.ACCEPTED, "the third secretary", "", ""));
        Delivery posted =
                delivery(
                        "Port Amber",
                        event(DeliveryOutcome.REFUSED, "", "", "came back with it"),
                        new DeliveryEvent(
                                ids.next(),
                                DeliveryOutcome.POSTED,
                                Optional.of(LocalDateTime.parse("2026-03-07T09:30")),
                                "",
                                "RR 553",
                                ""));
        library.deliveries().save(accepted.withTeam(new Lead("Quentin Leadbetter", "", false), ""));
        library.deliveries()
                .save(posted.withTeam(new Lead("Never Tellthis", "555 0101", true), "gate C"));
        library.deliveries().save(delivery("Northwick"));
        photograph(accepted, "Before the gate", true);
        photograph(posted, "Only for us", false);
        library.deliveries()
                .save(
                        new Reply(
                                ids.next(),
                                petition.id(),
                                Optional.of(accepted.id()),
                                DAY.plusDays(20),
                                "Ministry of Gates",
                                "12/b",
                                "We regret to inform you.",
                                Map.of(demand, DemandOutcome.REFUSED)));
    }

    @Test
    void tellsEverybodyWhatHappenedAndNothingElse() throws Exception {
        String text = text(Copy.PUBLIC);
        for (String told :
                List.of(
                        "accepted, 11:08",
                        "refused, 11:08; then posted, March 7, 2026, 09:30",
                        "no word yet",
                        "Ministry of Gates",
                        "1: refused",
                        "Ottawa: Before the gate",
                        "Public copy")) {
            assertTrue(text.replaceAll("\\s+", " ").contains(told), told + " in\n" + text);
        }
        for (String secret : SECRETS) {
            assertFalse(text.contains(secret), secret + " in\n" + text);
        }
        assertFalse(text.contains("Only for us"));
    }

    @Test
    void tellsTheSponsorsAllButWhoWantsToBeUnnamed() throws Exception {
        String text = text(Copy.INTERNAL);
        for (String told : SECRETS) {
            assertTrue(text.contains(told), told + " in\n" + text);
        }
        assertTrue(text.contains("Only for us"));
        for (String secret : List.of("Never Tellthis", "555 0101", "gate C")) {
            assertFalse(text.contains(secret), secret);
        }
    }

    @Test
    void countsCitiesAndWhatHappenedInThem() throws Exception {
        List<String> lines = text(Copy.PUBLIC).lines().map(String::strip).toList();
        for (String line :
                List.of(
                        "Cities        3",
                        "Accepted      1",
                        "Refused       1",
                        "Posted        1")) {
            assertTrue(
                    lines.stream()
                            .anyMatch(each ->
                                    each.replaceAll(" +", " ").equals(line.replaceAll(" +", " "))),
                    line + " in " + lines);
        }
    }

    @Test
    void isWrittenInEveryLanguageAndForm() throws Exception {
        ReportFacts facts = WorldReport.read(library, petition, Copy.PUBLIC, DAY);
        List<Language> languages =
                Stream.of("en", "en-GB", "fr", "ko", "zh-Hans").map(Language::new).toList();
        WorldReport.Written written =
                WorldReport.write(
                        facts,
                        languages,
                        Paper.A4,
                        List.of(
                                new PdfLetterWriter(new Typesetter()),
                                new DocxLetterWriter(),
                                new TextLetterWriter()),
                        folder.resolve("report"),
                        (done, all) -> true);
        assertEquals(List.of(), written.problems());
        assertEquals(15, written.files().size());
        for (Path file : written.files()) {
            if (file.toString().matches(".*_(fr|zh-Hans)_.*pdf")) {
                assertEquals(List.of(), PdfConformance.faults(Files.readAllBytes(file)));
            }
        }
        try (PDDocument french = Loader.loadPDF(written.files().get(6).toFile())) {
            String text = new PDFTextStripper().getText(french);
            assertTrue(
                    text.contains("refusée, 11\u00A0h\u00A008\u202F; puis envoyée par la poste"),
                    text);
        }
    }

    @Test
    void putsAPhotographWithoutACityUnderItsCountry() throws Exception {
        Delivery unplaced = delivery("");
        library.deliveries().save(unplaced);
        photograph(unplaced, "In the rain", true);
        List<String> lines = text(Copy.PUBLIC).lines().map(String::strip).toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("Cities +3")), lines.toString());
        assertTrue(lines.contains("United States: In the rain"), lines.toString());
    }

    @Test
    void printsTheCaptionAloneWhereNoPlaceIsKnown() throws Exception {
        ReportFacts facts = WorldReport.read(library, petition, Copy.PUBLIC, DAY);
        ReportFacts.City ottawa = facts.cities().getFirst();
        ReportFacts unplaced =
                new ReportFacts(
                        petition,
                        Copy.PUBLIC,
                        0,
                        List.of(
                                new ReportFacts.City(
                                        delivery(""), Optional.empty(), ottawa.photographs())),
                        List.of(),
                        DAY);
        String report =
                ReportComposer.compose(unplaced, Language.ENGLISH, Paper.A4).blocks().toString();
        assertTrue(report.contains("alternative=Before the gate, caption=Before the gate"), report);
    }

    private String text(Copy copy) throws LibraryException, IOException {
        WorldReport.Written written =
                WorldReport.write(
                        WorldReport.read(library, petition, copy, DAY),
                        List.of(Language.ENGLISH),
                        Paper.A4,
                        List.of(new TextLetterWriter()),
                        folder,
                        (done, all) -> true);
        return Files.readString(written.files().getFirst());
    }

    private Delivery delivery(String city, DeliveryEvent... events) throws LibraryException {
        Appointment when =
                new Appointment(Optional.of(DAY), Optional.of(LocalTime.NOON), Optional.empty());
        return Delivery.planned(
                        ids.next(), petition.id(), petition.addressees().getFirst(), city, when)
                .withEvents(List.of(events));
    }

    private DeliveryEvent event(DeliveryOutcome outcome, String by, String tracking, String note) {
        return new DeliveryEvent(
                ids.next(),
                outcome,
                Optional.of(LocalDateTime.parse("2026-03-06T11:08")),
                by,
                tracking,
                note);
    }

    private void photograph(Delivery delivery, String caption, boolean shown)
            throws LibraryException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        library.deliveries()
                .save(
                        new Photograph(ids.next(), delivery.id(), caption, false, shown),
                        jpeg.toByteArray());
    }
}
