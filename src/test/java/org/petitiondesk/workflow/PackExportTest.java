package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.PackExportReport.Made;
import org.petitiondesk.workflow.PlannedCities.City;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twenty-four embassies, twenty-four packs, and nothing of one city in another's. */
class PackExportTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2012-09-20T09:00:00Z"), ZoneOffset.UTC);
    private static final int SIGNATORIES = 12;

    @TempDir private static Path folder;
    private static Library library;
    private static Petition petition;
    private static PackExportReport report;
    private static int lastDone;
    private static Map<City, Map<String, ReadFile>> packs;

    @BeforeAll
    static void makeAll() throws LibraryException, IOException {
        IdSource ids = new IdSource(CLOCK, new Random(1));
        library =
                new SqliteLibraryStore(CLOCK, ids, "a test")
                        .create(folder.resolve("library.petitiondesk"), Optional.empty());
        petition = PlannedCities.fill(library, new TemplateCatalog(), ids, CLOCK, SIGNATORIES);
        report =
                export().export(
                                PackMaterial.read(library, petition, List.of()),
                                folder.resolve("packs"),
                                (done, all) -> {
                                    lastDone = done;
                                    return true;
                                });
        packs =
                PlannedCities.CITIES.parallelStream()
                        .collect(Collectors.toMap(city -> city, PackExportTest::read));
    }

    @AfterAll
    static void close() throws LibraryException {
        library.close();
    }

    private static PackExport export() {
        Typesetter typesetter = new Typesetter();
        return new PackExport(
                new LetterAssembly(new TemplateCatalog(), CLOCK),
                new PdfLetterWriter(typesetter),
                new PdfPrintRunWriter(typesetter),
                new PdfMailWriter());
    }

    private static Map<String, ReadFile> read(City city) {
        return ReadFile.all(folderOf(city));
    }

    private static Path folderOf(City city) {
        return report.made().stream()
                .filter(made -> made.delivery().city().equals(city.name()))
                .map(Made::folder)
                .findFirst()
                .orElseThrow();
    }

    private static ReadFile file(City city, String name) {
        return Optional.ofNullable(packs.getOrDefault(city, Map.of()).get(name)).orElseThrow();
    }

    private static City city(String name) {
        return PlannedCities.CITIES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesAFolderOfThePapersOfEachCity() {
        assertEquals(PlannedCities.CITIES.size(), report.made().size());
        assertEquals(PlannedCities.CITIES.size(), lastDone);
        assertEquals(List.of(), report.leftOut());
        assertEquals(
                Set.of(
                        "run-sheet.pdf",
                        "cover-sheet.pdf",
                        "letter_ko.pdf",
                        "receipt.pdf",
                        "refusal-record.pdf",
                        "report-sheet.pdf",
                        "fax-cover.pdf",
                        "media-statement_ko.pdf",
                        "envelope.pdf",
                        "e-mail.eml",
                        "pack.pdf",
                        form(city("Seoul")),
                        "SHA256SUMS"),
                packs.getOrDefault(city("Seoul"), Map.of()).keySet());
        assertEquals("EX-024-2012_seoul", folderOf(city("Seoul")).getFileName().toString());
    }

    private static String form(City city) {
        return packs.getOrDefault(city, Map.of()).keySet().stream()
                .filter(name -> name.contains("_report-"))
                .findFirst()
                .orElse("no form");
    }

    @Test
    void listsTheSumOfEveryOtherFile() throws IOException {
        City ottawa = city("Ottawa");
        List<String> expected = new ArrayList<>();
        for (String name : packs.getOrDefault(ottawa, Map.of()).keySet()) {
            if (!name.equals("SHA256SUMS")) {
                expected.add(file(ottawa, name).sha256() + "  " + name);
            }
        }
        assertEquals(
                expected.stream().sorted().toList(),
                Files.readAllLines(folderOf(ottawa).resolve("SHA256SUMS")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void writesEachLetterToItsOwnCitysAmbassadorInItsLanguageOnItsPaper() {
        for (City city : PlannedCities.CITIES) {
            ReadFile letter = file(city, "letter_" + city.language() + ".pdf");
            assertTrue(letter.says(city.ambassador()), city.name());
            assertTrue(letter.says(city.street()), city.name());
            double width = city.paper().equals("letter") ? 612 : 595.28;
            for (String name : List.of("pack.pdf", "run-sheet.pdf", "receipt.pdf")) {
                assertEquals(width, file(city, name).pageWidth(), 0.1, city.name());
            }
            assertTrue(file(city, "pack.pdf").says(city.ambassador()), city.name());
            assertTrue(file(city, "envelope.pdf").says(city.street()), city.name());
            assertTrue(file(city, "e-mail.eml").says(city.ambassador()), city.name());
            assertTrue(file(city, form(city)).says(city.name()), city.name());
        }
    }

    @Test
    void tellsNothingOfOtherCities() {
        for (City city : PlannedCities.CITIES) {
            for (City other : PlannedCities.CITIES) {
                if (!other.equals(city)) {
                    assertNowhere(city, other.own());
                }
            }
            assertTrue(file(city, "run-sheet.pdf").says(city.lead()), city.name());
            assertTrue(file(city, "run-sheet.pdf").says(city.leadTelephone()), city.name());
            assertTrue(file(city, "run-sheet.pdf").says(city.notes()), city.name());
        }
    }

    @Test
    void tellsTheLeadToNobodyButTheTeam() {
        for (City city : PlannedCities.CITIES) {
            packs.getOrDefault(city, Map.of())
                    .forEach((name, file) -> {
                        boolean isForTeam = name.equals("run-sheet.pdf") || name.equals("pack.pdf");
                        assertEquals(isForTeam, file.says(city.lead()), city.name() + " " + name);
                    });
        }
    }

    @Test
    void namesNobodyWhoseConsentDoesNotReachTheReader() {
        for (City city : PlannedCities.CITIES) {
            assertNowhere(
                    city,
                    List.of(
                            PlannedCities.SIGNERS.getOrDefault(Consent.INITIALS, "-"),
                            PlannedCities.SIGNERS.getOrDefault(Consent.COUNT_ONLY, "-")));
            String delivery = PlannedCities.SIGNERS.getOrDefault(Consent.DELIVERY, "-");
            Set<String> named =
                    packs.getOrDefault(city, Map.of()).entrySet().stream()
                            .filter(file -> file.getValue().says(delivery))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
            assertEquals(
                    Set.of("letter_" + city.language() + ".pdf", "pack.pdf", "e-mail.eml"), named);
        }
    }

    private static void assertNowhere(City city, List<String> secrets) {
        packs.getOrDefault(city, Map.of())
                .forEach((name, file) -> {
                    for (String secret : secrets) {
                        assertFalse(file.says(secret), city.name() + " " + name + ": " + secret);
                    }
                });
    }

    @Test
    void putsEverythingIntoOneFileThatBeginsEachPartOnASheetOfItsOwn() throws IOException {
        for (City city : List.of(city("Ottawa"), city("Singapore"))) {
            ReadFile pack = file(city, "pack.pdf");
            assertEquals(8, pack.bookmarks().size(), pack.bookmarks().toString());
            assertTrue(
                    pack.bookmarks().values().stream().allMatch(page -> page % 2 == 0),
                    pack.bookmarks().toString());
            assertEquals(
                    List.of(),
                    PdfConformance.faults(Files.readAllBytes(folderOf(city).resolve("pack.pdf"))));
        }
    }

    @Test
    void leavesRoomWhereNobodyLeadsYet() throws LibraryException {
        Delivery vienna = delivery("Vienna");
        Pack pack = pack(vienna.withTeam(Lead.NOBODY, ""));
        assertTrue(pack.content().isPresent());
        assertEquals(List.of("pack.no-lead"), packProblems(pack));
        Pack anonymous = pack(vienna.withTeam(new Lead("Zelmira Tandrikvienna", "1", true), ""));
        assertEquals(List.of(), packProblems(anonymous));
        assertFalse(anonymous.content().toString().contains("Tandrik"));
    }

    @Test
    void leavesOutACityThatLacksSomething() throws LibraryException {
        Delivery rome = delivery("Rome");
        Pack pack =
                pack(rome.withPapers(rome.mode(), List.of(new Language("it")), Optional.empty()));
        assertTrue(pack.content().isEmpty());
        assertEquals(List.of("pack.no-text", "pack.no-letter"), packProblems(pack));
    }

    @Test
    void writesALetterInEachLanguageOfTheDeliveryTheLeadingOneFirst() throws LibraryException {
        Delivery tokyo = delivery("Tokyo");
        Pack pack =
                pack(
                        tokyo.withPapers(
                                tokyo.mode(),
                                List.of(Language.KOREAN, Language.ENGLISH),
                                Optional.empty()));
        assertEquals(
                List.of("letter_ko", "letter_en"),
                pack.content().orElseThrow().letters().stream().map(Pack.Part::name).toList());
        assertEquals(Language.KOREAN, pack.content().orElseThrow().language());
    }

    @Test
    void namesFoldersInOneCityByTheirDeliveriesInWhateverOrder() throws LibraryException {
        Delivery oslo = delivery("Oslo");
        Delivery rome = delivery("Rome");
        Delivery again = rome.withPlace(rome.addressee(), "ÖSLO 2", rome.when());
        List<String> names =
                List.of(
                        "EX-024-2012_oslo-" + lastDigits(oslo),
                        "EX-024-2012_oslo-2-" + lastDigits(again));
        assertEquals(names, folders(List.of(oslo, again), List.of(oslo, again)));
        assertEquals(names.reversed(), folders(List.of(again, oslo), List.of(again, oslo)));
        assertEquals(names.subList(1, 2), folders(List.of(oslo, again), List.of(again)));
    }

    private static String lastDigits(Delivery delivery) {
        String id = delivery.id().toString();
        return id.substring(id.length() - 8);
    }

    private static List<String> folders(List<Delivery> all, List<Delivery> chosen)
            throws LibraryException {
        return packs(PackMaterial.read(library, petition, List.of()), all, chosen).stream()
                .map(Pack::folder)
                .toList();
    }

    @Test
    void hasAStatementAlsoAfterLettersWereIssued() throws LibraryException {
        Delivery oslo = delivery("Oslo");
        String before = statement(pack(oslo));
        LetterIssue issue =
                LetterIssue.of(
                        LetterMaterial.read(library, petition, Copy.DELIVERY),
                        List.of(oslo.addressee()),
                        List.of(),
                        new LetterAssembly(new TemplateCatalog(), CLOCK),
                        List.of(),
                        LocalDate.now(CLOCK),
                        new IdSource(CLOCK, new Random(2)));
        issue.apply(library);
        try {
            assertEquals(before, statement(pack(oslo)));
        } finally {
            issue.takeBack(library);
        }
    }

    private static String statement(Pack pack) {
        return pack.content().orElseThrow().parts().stream()
                .filter(part -> part.name().startsWith("media-statement"))
                .map(part -> part.document().blocks().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsHowToSendItWhereNobodyStandsAtAGate() throws LibraryException {
        Delivery oslo = delivery("Oslo");
        for (DeliveryMode mode : List.of(DeliveryMode.POST, DeliveryMode.FAX, DeliveryMode.EMAIL)) {
            String sheet =
                    pack(oslo.withPapers(mode, oslo.languages(), oslo.paper()))
                            .content()
                            .orElseThrow()
                            .parts()
                            .getFirst()
                            .document()
                            .toString();
            assertFalse(sheet.contains("At the gate"), sheet);
            assertFalse(sheet.contains("refusal record at once"), sheet);
            Map<DeliveryMode, Integer> ways =
                    Map.of(
                            DeliveryMode.POST,
                            sheet.indexOf("Close the envelope, post it"),
                            DeliveryMode.FAX,
                            sheet.indexOf("Fax the letter"),
                            DeliveryMode.EMAIL,
                            sheet.indexOf("Send the e-mail draft"));
            assertTrue(ways.values().stream().allMatch(at -> at > 0), ways.toString());
            assertEquals(
                    Optional.of(mode),
                    ways.entrySet().stream()
                            .min(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey));
        }
        assertTrue(
                pack(oslo)
                        .content()
                        .orElseThrow()
                        .parts()
                        .getFirst()
                        .document()
                        .toString()
                        .contains("At the gate"));
    }

    @Test
    void speaksOfAListOnlyWhereALetterHasOne() throws LibraryException {
        PackMaterial material = PackMaterial.read(library, petition, List.of());
        List<Delivery> oslo = List.of(delivery("Oslo"));
        assertTrue(said(packs(material, oslo, oslo)).contains("list of signatories"));
        PackMaterial unlisted =
                new PackMaterial(
                        material.letters().withTemplate("thank-you", Optional.empty()),
                        material.statement(),
                        oslo,
                        oslo);
        String said = said(packs(unlisted, oslo, oslo));
        assertFalse(said.contains("of signatories"), said);
        assertTrue(said.contains("people have signed it"), said);
    }

    private static String said(List<Pack> packs) {
        Pack.Content content = packs.getFirst().content().orElseThrow();
        return content.message().text() + content.parts().getFirst().document();
    }

    @Test
    void stopsBetweenPapersWithoutLeavingHalfAPack() throws LibraryException, IOException {
        Path to = folder.resolve("stopped");
        AtomicInteger asked = new AtomicInteger();
        PackExportReport stopped =
                export().export(
                                PackMaterial.read(library, petition, ids("Oslo", "Rome")),
                                to,
                                (done, all) -> asked.incrementAndGet() < 8);
        assertEquals(List.of(), stopped.made());
        assertEquals(2, stopped.missing().size());
        try (Stream<Path> left = Files.list(to)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void keepsWhenPacksWereMade() throws LibraryException {
        List<Delivery> made = List.of(delivery("Lisbon"), delivery("Warsaw"));
        PacksMade change = new PacksMade(made, CLOCK.instant());
        change.apply(library);
        assertEquals(Optional.of(CLOCK.instant()), delivery("Lisbon").packMadeAt());
        assertEquals(Optional.empty(), delivery("Oslo").packMadeAt());
        change.takeBack(library);
        assertEquals(Optional.empty(), delivery("Warsaw").packMadeAt());
    }

    private static List<String> packProblems(Pack pack) {
        return pack.problems().stream()
                .map(problem -> problem.key())
                .filter(key -> key.startsWith("pack."))
                .toList();
    }

    /** A pack as it would be made of another plan. */
    private static Pack pack(Delivery changed) throws LibraryException {
        return packs(
                        PackMaterial.read(library, petition, List.of()),
                        List.of(changed),
                        List.of(changed))
                .getFirst();
    }

    private static List<Pack> packs(
            PackMaterial material, List<Delivery> all, List<Delivery> chosen) {
        return new PackAssembly(
                        new LetterAssembly(new TemplateCatalog(), CLOCK),
                        new PdfLetterWriter(new Typesetter()),
                        new PdfMailWriter())
                .assemble(
                        new PackMaterial(material.letters(), material.statement(), all, chosen),
                        () -> true);
    }

    private static Delivery delivery(String city) throws LibraryException {
        return library.deliveries().of(petition.id()).stream()
                .filter(each -> each.city().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private static List<Id> ids(String... cities) throws LibraryException {
        List<Id> ids = new ArrayList<>();
        for (String city : cities) {
            ids.add(delivery(city).id());
        }
        return ids;
    }
}
