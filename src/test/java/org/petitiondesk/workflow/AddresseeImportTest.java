package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.testing.ManyMissions;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AddresseeImportTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final String HEADINGS =
            "name,post,office,organization,address,city,fax,verified\n";

    private final IdSource ids = new IdSource(CLOCK, new Random(1));
    private final SqliteLibraryStore store = new SqliteLibraryStore(CLOCK, ids, "a test");
    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void create() throws LibraryException {
        library = store.create(folder.resolve("library.petitiondesk"), Optional.empty());
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private AddresseeImport.Report take(String rows) throws LibraryException, IOException {
        return take(Files.writeString(folder.resolve("list.csv"), HEADINGS + rows), Map.of());
    }

    private AddresseeImport.Report take(Path file, Map<Integer, Optional<Id>> choices)
            throws LibraryException, IOException {
        return new AddresseeImport(ids, CLOCK)
                .importFile(
                        library,
                        file,
                        new AddresseeImport.Options(ListForm.FOUND_OUT, Language.ENGLISH, choices),
                        (done, all) -> true)
                .orElseThrow();
    }

    private Directory all() throws LibraryException {
        return library.addressees().directory();
    }

    private List<AddresseeOnDate> today() throws LibraryException {
        return all().onDates(each -> TODAY);
    }

    @Test
    void changesNothingByTheSameFileTwice() throws Exception {
        Path file = ManyMissions.write(folder.resolve("missions.csv"), 400);
        assertEquals(400, take(file, Map.of()).added());
        Directory before = all();
        AddresseeImport.Report again = take(file, Map.of());
        assertEquals(0, again.added() + again.updated());
        assertEquals(List.of(), again.unclear());
        assertEquals(Directory.EMPTY, again.after());
        assertEquals(before, all());
    }

    @Test
    void keepsFamilyAndGivenNamesAndLearnsThemLater() throws Exception {
        String headings = "name,family,given,post,office,address,city\n";
        Path file = folder.resolve("names.csv");
        String row = "Jean de La Fontaine,%s,%s,Mayor,mayor,1 First Street,Bonn\n";
        take(Files.writeString(file, headings + row.formatted("", "")), Map.of());
        take(Files.writeString(file, headings + row.formatted("de La Fontaine", "Jean")), Map.of());
        PersonName name = today().getFirst().to().holder().orElseThrow().names().getFirst();
        assertEquals(
                new PersonName(
                        Language.ENGLISH,
                        "Jean de La Fontaine",
                        "de La Fontaine",
                        "Jean",
                        NameOrder.GIVEN_FIRST),
                name);
        Directory before = all();
        take(file, Map.of());
        take(Files.writeString(file, headings + row.formatted("", "")), Map.of());
        assertEquals(before, all());
    }

    @Test
    void updatesWhatARowSaysAnewAndKeepsWhoHeldTheOffice() throws Exception {
        take(
                """
                Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bonn,+49 228 1,2026-01-05
                Bo Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bern,+41 31 1,2026-01-05
                """);
        AddresseeImport.Report report =
                take(
                        """
                        Cy Sample,Ambassador,ambassador,Embassy of Example,9 New Street,Bonn,+49 228 9,2026-03-01
                        Bo Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bern,+41-31-1,2026-01-05
                        """);
        assertEquals(0, report.added());
        assertEquals(1, report.updated());
        AddresseeOnDate bonn = today().getFirst();
        assertEquals("Cy Sample", name(bonn));
        assertEquals(Optional.of("+49 228 9"), bonn.fax());
        assertEquals(List.of("9 New Street"), bonn.postalAddress().orElseThrow().lines());
        assertEquals(
                List.of("Ann Sample", "Bo Sample", "Cy Sample"),
                all().people().values().stream()
                        .map(person -> person.names().getFirst().full())
                        .toList());
        assertEquals(
                "Ann Sample", name(all().onDates(each -> LocalDate.of(2026, 1, 6)).getFirst()));
        assertEquals(2, today().size());
    }

    private static String name(AddresseeOnDate addressee) {
        return addressee.to().holder().orElseThrow().names().stream()
                .map(PersonName::full)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesEveryHolderOfOneTitleAnAddressee() throws Exception {
        AddresseeImport.Report report = take(members(1, 300, "2026-01-05", 1000));
        assertEquals(300, report.added());
        assertEquals(faxes(1, 300, 1000), faxes());
        Directory before = all();
        assertEquals(Directory.EMPTY, take(members(1, 300, "2026-01-05", 1000).reversed()).after());
        assertEquals(before, all());
        AddresseeImport.Report other = take(members(301, 310, "2026-01-05", 1000));
        assertEquals(10, other.added());
        assertEquals(0, other.updated());
        assertEquals(faxes(1, 310, 1000), faxes());
        AddresseeImport.Report corrected = take(members(290, 311, "2026-03-01", 5000).reversed());
        assertEquals(1, corrected.added());
        assertEquals(21, corrected.updated());
        SortedMap<String, String> expected = faxes(1, 289, 1000);
        expected.putAll(faxes(290, 311, 5000));
        assertEquals(expected, faxes());
    }

    @Test
    void changesTheAddressOfOneMemberOnly() throws Exception {
        List<String> rows = members(1, 3, "2026-01-05", 1000);
        take(rows);
        take(
                List.of(
                        rows.get(0),
                        rows.get(1).replace("1 Parliament Square", "7 Own Street"),
                        rows.get(2)));
        assertEquals(
                List.of("1 Parliament Square", "7 Own Street", "1 Parliament Square"),
                today().stream()
                        .map(each -> each.postalAddress().orElseThrow().lines().getFirst())
                        .toList());
    }

    private AddresseeImport.Report take(List<String> rows) throws LibraryException, IOException {
        return take(String.join("", rows));
    }

    private static List<String> members(int first, int last, String verified, int fax) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number ->
                        "Member Number%d,Member of Parliament,legislator,Parliament of Example,"
                                        .formatted(number)
                                + "1 Parliament Square,Bonn,+49 228 %d,%s\n"
                                        .formatted(fax + number, verified))
                .toList();
    }

    private static SortedMap<String, String> faxes(int first, int last, int fax) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .collect(
                        Collectors.toMap(
                                number -> "Member Number" + number,
                                number -> "+49 228 " + (fax + number),
                                (one, other) -> one,
                                TreeMap::new));
    }

    private SortedMap<String, String> faxes() throws LibraryException {
        return today().stream()
                .collect(
                        Collectors.toMap(
                                AddresseeImportTest::name,
                                each -> each.fax().orElseThrow(),
                                (one, other) -> one + " and " + other,
                                TreeMap::new));
    }

    @Test
    void printsTheNumberThatWasCheckedLast() throws Exception {
        String row = "Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bonn,";
        take(row + "+49 228 1,2026-01-05\n");
        take(row + "+49 228 2,2026-02-05\n");
        take(row + "+49 228 3,2025-12-05\n");
        assertEquals(Optional.of("+49 228 2"), today().getFirst().fax());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 5)), today().getFirst().verifiedOn());
        Id post = today().getFirst().to().post().id();
        library.addressees()
                .save(
                        Directory.EMPTY.with(
                                new ContactDetail(
                                        ids.next(),
                                        post,
                                        new ContactPoint.Fax("+49 228 4"),
                                        Optional.of(LocalDate.of(2026, 3, 1)),
                                        "")));
        assertEquals(Optional.of("+49 228 4"), today().getFirst().fax());
    }

    @Test
    void keepsWhatARowDoesNotSay() throws Exception {
        take("Ann Sample,Mayor of Example,mayor,,1 First Street,Bonn,+49 228 1,2026-01-05\n");
        Directory before = all();
        AddresseeImport.Report report = take("Ann Sample,Mayor of Example,mayor,,,,,\n");
        assertEquals(0, report.added() + report.updated());
        assertEquals(before, all());
    }

    @Test
    void asksWhichOfSeveralARowMeans() throws Exception {
        take(
                """
                Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street,,,
                Bo Sample,Ambassador,ambassador,Embassy of Example,2 Second Street,,,
                """);
        Directory before = all();
        String row = "Cy Sample,Ambassador,ambassador,Embassy of Example,3 Third Street,,,\n";
        AddresseeImport.Report report = take(row);
        assertEquals(before, all());
        assertEquals(2, report.unclear().getFirst().may().size());
        Id second = report.unclear().getFirst().may().get(1).addressee().id();
        Path file = folder.resolve("list.csv");
        assertEquals(1, take(file, Map.of(2, Optional.of(second))).updated());
        assertEquals("Cy Sample", name(today().get(1)));
        Files.writeString(file, HEADINGS + row.replace("3 Third", "4 Fourth"));
        assertEquals(1, take(file, Map.of(2, Optional.empty())).added());
        assertEquals(3, today().size());
    }

    @Test
    void addsAMissionInAnotherCity() throws Exception {
        take(",Ambassador,ambassador,Embassy of Example,1 First Street,Bonn,,\n");
        assertEquals(
                1,
                take(",Ambassador,ambassador,Embassy of Example,1 First Street,Rome,,\n").added());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsAnOfficeInOneCityWhenAListNamesItInAnother(boolean isDecided) throws Exception {
        take("Ann Sample,Ambassador of Example,ambassador,,1 First Street,Bonn,+49 228 1,\n");
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADINGS
                                + "Cy Sample,Ambassador of Example,ambassador,,"
                                + "2 Second Street,Rome,+39 06 1,\n");
        AddresseeImport.Report report =
                take(file, isDecided ? Map.of(2, Optional.empty()) : Map.of());
        assertEquals(1, report.added());
        assertEquals(0, report.updated());
        assertEquals(
                Map.of("Ann Sample", "Bonn +49 228 1", "Cy Sample", "Rome +39 06 1"), places());
        assertEquals(Directory.EMPTY, take(file, Map.of()).after());
    }

    private Map<String, String> places() throws LibraryException {
        return today().stream()
                .collect(
                        Collectors.toMap(
                                AddresseeImportTest::name,
                                each ->
                                        each.postalAddress()
                                                        .map(PostalAddress::city)
                                                        .orElse("nowhere")
                                                + each.fax()
                                                        .map(number -> " " + number)
                                                        .orElse("")));
    }

    @Test
    void tellsUnnamedOfficesOfOneListApartByTheirCities() throws Exception {
        String rows =
                """
                ,Ambassador of Example,ambassador,,1 First Street,Bonn,,
                ,Ambassador of Example,ambassador,,2 Second Street,Rome,,
                """;
        assertEquals(2, take(rows).added());
        assertEquals(
                List.of("Bonn", "Rome"),
                today().stream().map(each -> each.postalAddress().orElseThrow().city()).toList());
        assertEquals(Directory.EMPTY, take(rows).after());
    }

    @Test
    void addsWhatAPersonSaysIsNewWhereItsBodySitsInSeveralCities() throws Exception {
        take(
                """
                Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bonn,,
                Bo Sample,Ambassador,ambassador,Embassy of Example,2 Second Street,Rome,,
                """);
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADINGS + "Cy Sample,Ambassador,ambassador,Embassy of Example,,,,\n");
        assertEquals(2, take(file, Map.of()).unclear().getFirst().may().size());
        AddresseeImport.Report report = take(file, Map.of(2, Optional.empty()));
        assertEquals(1, report.added());
        assertEquals(0, report.updated());
        assertEquals(
                Map.of("Ann Sample", "Bonn", "Bo Sample", "Rome", "Cy Sample", "nowhere"),
                places());
        assertEquals(Directory.EMPTY, take(file, Map.of()).after());
    }

    @Test
    void addsWhatAPersonSaysIsNewInTheSamePlace() throws Exception {
        take("Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street,Bonn,,\n");
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADINGS
                                + "Cy Sample,Ambassador,ambassador,Embassy of Example,"
                                + "1 First Street,Bonn,,\n");
        assertEquals(1, take(file, Map.of(2, Optional.empty())).added());
        assertEquals(Map.of("Ann Sample", "Bonn", "Cy Sample", "Bonn"), places());
        assertEquals(1, all().organizations().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Embassy of Example"})
    void asksWhetherAPersonMovedToAnotherCity(String body) throws Exception {
        take("Ann Sample,Ambassador,ambassador," + body + ",1 First Street,Bonn,,\n");
        Directory before = all();
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADINGS
                                + "Ann Sample,Ambassador,ambassador,"
                                + body
                                + ",2 Second Street,Rome,,\n");
        List<AddresseeOnDate> may = take(file, Map.of()).unclear().getFirst().may();
        assertEquals(before, all());
        take(file, Map.of(2, Optional.of(may.getFirst().addressee().id())));
        assertEquals(Map.of("Ann Sample", "Rome"), places());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsOnePostForThoseWhoHeldItOneAfterTheOther(boolean isLatestFirst) throws Exception {
        String ann = "Ann Sample,Ms,Mayor of Example,mayor,1 First Street,Bonn,,2026-02-10\n";
        String bo = "Bo Sample,Mr,Mayor of Example,mayor,1 First Street,Bonn,2026-02-11,\n";
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        "name,honorific,post,office,address,city,since,until\n"
                                + (isLatestFirst ? bo + ann : ann + bo));
        assertEquals(1, take(file, Map.of()).added());
        Directory before = all();
        assertEquals(1, before.posts().size());
        assertEquals(1, before.addressees().size());
        assertEquals(2, before.tenures().size());
        assertEquals("Bo Sample", name(today().getFirst()));
        assertEquals("Ann Sample", name(before.onDates(each -> TODAY.minusDays(30)).getFirst()));
        assertEquals(Directory.EMPTY, take(file, Map.of()).after());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsOnePostForAKnownHolderAndTheOneWhoFollows(boolean isLatestFirst) throws Exception {
        String headings = "name,honorific,post,office,address,city,since,until\n";
        Path known = folder.resolve("known.csv");
        take(
                Files.writeString(
                        known,
                        headings + "Ann Sample,Ms,Mayor of Example,mayor,1 First Street,Bonn,,\n"),
                Map.of());
        String ann = "Ann Sample,Ms,Mayor of Example,mayor,1 First Street,Bonn,,2026-02-10\n";
        String bo = "Bo Sample,Mr,Mayor of Example,mayor,1 First Street,Bonn,2026-02-11,\n";
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        headings + (isLatestFirst ? bo + ann : ann + bo));
        assertEquals(0, take(file, Map.of()).added());
        Directory after = all();
        assertEquals(1, after.posts().size());
        assertEquals(1, after.addressees().size());
        assertEquals("Bo Sample", name(today().getFirst()));
        assertEquals("Ann Sample", name(after.onDates(each -> TODAY.minusDays(30)).getFirst()));
        assertEquals(Directory.EMPTY, take(file, Map.of()).after());
    }

    /** Whoever says that a line means a new addressee does not want it joined with a known one. */
    @Test
    void addsAPostForALineThatIsSaidToBeNewAlsoCareOfSomebody() throws Exception {
        String headings = "name,post,office,via organization,address,city\n";
        String row = "%s,President,head-of-state,Embassy of Example,1 First Street,Bonn\n";
        Path file = folder.resolve("list.csv");
        take(Files.writeString(file, headings + row.formatted("Ann Sample")), Map.of());
        Files.writeString(file, headings + row.formatted("Bo Sample"));
        assertEquals(1, take(file, Map.of(2, Optional.empty())).added());
        // The president's and the mission's; the mission stays one.
        assertEquals(3, all().posts().size());
        assertEquals(1, all().organizations().size());
    }

    @Test
    void keepsFurtherNumbersAndSaysSo() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        "post,office,email,phone\n"
                                + "Mayor of Example,mayor,a@example.org; b@example.org,"
                                + "\"+49 228 1\n+49 228 2\"\n");
        AddresseeImport.Report report = take(file, Map.of());
        assertEquals(4, all().contacts().size());
        assertEquals("a@example.org", today().getFirst().email().orElseThrow());
        assertEquals(
                List.of("addressee.several-numbers"),
                report.problems().stream().map(problem -> problem.key()).toList());
        assertEquals(Directory.EMPTY, take(file, Map.of()).after());
    }

    @Test
    void countsTheRowsThatWereRefusedAndNotTheirErrors() throws Exception {
        AddresseeImport.Report report =
                take(
                        """
                        ,,no-such-office,,,,,never
                        Ann Sample,Mayor of Example,mayor,,1 First Street,Bonn,,2026-01-05
                        ,,no-such-office,,,,,never
                        """);
        assertTrue(report.problems().size() > 2);
        assertEquals(1, report.accepted());
        assertEquals(2, report.refused());
    }

    @Test
    void keepsNothingOfWhatWasStopped() throws Exception {
        Path file = ManyMissions.write(folder.resolve("missions.csv"), 20);
        assertTrue(
                new AddresseeImport(ids, CLOCK)
                        .importFile(
                                library,
                                file,
                                AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                                (done, all) -> done < 10)
                        .isEmpty());
        assertEquals(Directory.EMPTY, all());
    }

    @Test
    void saysWhatItWouldDoAndDoesIt() throws Exception {
        Path file = ManyMissions.write(folder.resolve("missions.csv"), 20);
        AddresseeImport.Report report =
                new AddresseeImport(ids, CLOCK)
                        .look(
                                library,
                                file,
                                AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                                (done, all) -> true)
                        .orElseThrow();
        assertEquals(20, report.added());
        assertEquals(Directory.EMPTY, all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.csv", "all.xlsx", "all.vcf", "all.json"})
    void findsAgainWhatItExported(String name) throws Exception {
        new Sample(store, new TemplateCatalog(), ids, CLOCK).fill(library);
        Directory before = all();
        Path file = folder.resolve(name);
        assertEquals(List.of(), new AddresseeExport().export(library, TODAY, file));
        AddresseeImport.Report report = take(file, Map.of());
        assertEquals(List.of(), report.unclear());
        assertEquals(0, report.added());
        assertEquals(before.addressees(), all().addressees());
        assertEquals(before.people(), all().people());
        assertEquals(before.organizations(), all().organizations());
        assertEquals(before.posts(), all().posts());
        assertEquals(before.tenures(), all().tenures());
    }

    @Test
    void keepsSinceWhenAndUntilWhenSomebodyHoldsAnOffice() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("people.json"),
                        """
                        {"persons": [{"id": "1", "name": "Ann Sample"}],
                         "organizations": [{"id": "2", "name": "Town of Example"}],
                         "posts": [{"id": "3", "label": "Mayor of Example", "role": "mayor",
                           "organization_id": "2"}],
                         "memberships": [{"person_id": "1", "post_id": "3",
                           "start_date": "2020-02-29", "end_date": "2031-01-01"}]}
                        """);
        assertEquals(1, take(file, Map.of()).added());
        Directory before = all();
        Tenure tenure = before.tenures().values().iterator().next();
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), tenure.from());
        assertEquals(Optional.of(LocalDate.of(2031, 1, 1)), tenure.to());
        AddresseeImport.Report again = take(file, Map.of());
        assertEquals(0, again.added() + again.updated());
        assertEquals(before, all());
    }

    private static String hundred(String pattern) {
        return IntStream.range(0, 100)
                .mapToObj(pattern::formatted)
                .collect(Collectors.joining(","));
    }

    @Test
    void changesNothingByTheSameParliamentTwice() throws Exception {
        String person = "{\"id\": \"%1$d\", \"name\": \"Invented %1$d\"}";
        String seat = "{\"person_id\": \"%d\", \"organization_id\": \"p\", \"role\": \"member\"}";
        Path file =
                Files.writeString(
                        folder.resolve("parliament.json"),
                        """
                        {"persons": [%s], "memberships": [%s],
                         "organizations": [{"id": "p", "name": "Parliament of Example",
                           "classification": "legislature",
                           "contact_details": [{"type": "fax", "value": "+372 9"}]}]}
                        """
                                .formatted(hundred(person), hundred(seat)));
        assertEquals(100, take(file, Map.of()).added());
        Directory before = all();
        AddresseeImport.Report again = take(file, Map.of());
        assertEquals(List.of(), again.unclear());
        assertEquals(0, again.added() + again.updated());
        assertEquals(before, all());
    }

    @Test
    void stopsWhileTheFileIsRead() throws Exception {
        Path file = ManyMissions.write(folder.resolve("missions.csv"), 20);
        List<Long> told = new ArrayList<>();
        assertTrue(
                new AddresseeImport(ids, CLOCK)
                        .importFile(
                                library,
                                file,
                                AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                                (done, all) -> told.add(done) && done < 3)
                        .isEmpty());
        assertEquals(List.of(1L, 2L, 3L), told);
    }
}
