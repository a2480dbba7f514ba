package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseeListReader;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is exported and read into another library is the same there, also who held posts before. */
class AddresseeRoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-06T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final IdSource ids = new IdSource(CLOCK, new Random(7));

    @ParameterizedTest
    @ValueSource(strings = {"all.csv", "all.tsv", "all.xlsx", "all.vcf", "all.json"})
    void givesTheSameAddressees(String name) throws Exception {
        Directory before = new AnyDirectory(name.hashCode(), ids).of(60);
        Path file = folder.resolve(name);
        try (Library library = library("one")) {
            library.change(() -> {
                library.addressees().save(before);
                return before;
            });
            assertEquals(List.of(), new AddresseeExport().export(library, TODAY, file));
            assertEquals(Directory.EMPTY, take(library, file).after());
        }
        assertTakenAnew(before, file);
    }

    /** Programs that know no version 4.0 keep cards as 3.0. */
    @Test
    void givesTheSameAddresseesByCardsOfVersionThree() throws Exception {
        Directory before = new AnyDirectory(3, ids).of(60);
        Path file = folder.resolve("all.vcf");
        try (Library library = library("one")) {
            library.change(() -> {
                library.addressees().save(before);
                return before;
            });
            new AddresseeExport().export(library, TODAY, file);
        }
        Ezvcard.write(Ezvcard.parse(file).all()).version(VCardVersion.V3_0).prodId(false).go(file);
        assertTakenAnew(before, file);
    }

    private void assertTakenAnew(Directory before, Path file) throws Exception {
        try (Library library = library("other")) {
            AddresseeImport.Report report = take(library, file);
            assertEquals(List.of(), report.unclear());
            assertEquals(List.of(), report.problems().stream().filter(Problem::isError).toList());
            assertEquals(before.addressees().size(), report.added());
            Directory after = library.addressees().directory();
            assertEquals(before.posts().size(), after.posts().size());
            assertEquals(before.tenures().size(), after.tenures().size());
            assertEquals(people(before), people(after));
            for (int year = 2000; year <= 2026; year++) {
                LocalDate day = LocalDate.of(year, 3, 5);
                assertEquals(drafts(before, day), drafts(after, day), day.toString());
            }
            assertEquals(Directory.EMPTY, take(library, file).after());
            Path again = folder.resolve("again.csv");
            new AddresseeExport().export(library, TODAY, again);
            assertFalse(read(again).isEmpty());
        }
    }

    private static List<String> people(Directory directory) {
        return directory.people().values().stream()
                .map(AddresseeRoundTripTest::text)
                .sorted()
                .toList();
    }

    private static String text(Person person) {
        return person.names() + " " + person.gender();
    }

    /** As letters of a day would have them. */
    private static List<String> drafts(Directory directory, LocalDate day) {
        return directory.onDates(each -> day).stream()
                .map(AddresseeDrafts::of)
                .map(AddresseeDraft::toString)
                .sorted()
                .toList();
    }

    private static List<AddresseeDraft> read(Path file) throws IOException {
        return new AddresseeListReader(TODAY)
                .read(file, ColumnMapping.NONE, Language.ENGLISH)
                .value()
                .orElseThrow();
    }

    private Library library(String name) throws LibraryException, IOException {
        Path file = folder.resolve(name + ".petitiondesk");
        Files.deleteIfExists(file);
        return new SqliteLibraryStore(CLOCK, ids, "a test").create(file, Optional.empty());
    }

    private AddresseeImport.Report take(Library library, Path file)
            throws LibraryException, IOException {
        return new AddresseeImport(ids, CLOCK)
                .importFile(
                        library,
                        file,
                        new AddresseeImport.Options(ListForm.FOUND_OUT, Language.ENGLISH, Map.of()),
                        (done, all) -> true)
                .orElseThrow();
    }
}
