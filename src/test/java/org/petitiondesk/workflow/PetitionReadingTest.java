package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

final class PetitionReadingTest {
    private static final String FILE =
            """
            ---
            code: EX 9
            title: Open the path
            date: 2026-01-02
            language: en
            template: petition-letter
            addressees:
              - person: Anna Example
                post: Mayor of Riverside
                office: mayor
                address: 1 Example Street
            ---
            We ask.
            """;

    private Clock clock = Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
    private final IdSource ids = new IdSource(clock, new Random(1));
    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library =
                new SqliteLibraryStore(clock, ids, "a test")
                        .create(folder.resolve("library.petitiondesk"), Optional.empty());
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private PetitionReading read(String file) throws LibraryException, IOException {
        PetitionReading reading =
                new PetitionReading(new PetitionImport(new TemplateCatalog(), ids, clock));
        PetitionImportReport report =
                reading.read(library, Files.writeString(folder.resolve("p.md"), file));
        assertFalse(report.hasErrors(), report.problems().toString());
        return reading;
    }

    private Petition petition(String code) throws LibraryException {
        return library.petitions().findByCode(code).orElseThrow();
    }

    private List<TextVersion> texts() throws LibraryException {
        return library.petitions().textVersions(petition("EX 9").id());
    }

    @Test
    void takesANewPetitionBackWithItsAddressees() throws LibraryException, IOException {
        PetitionReading reading = read(FILE);
        Petition petition = petition("EX 9");
        List<TextVersion> texts = texts();
        Directory directory = library.addressees().directory();
        assertTrue(reading.hasChanged());
        for (int i = 0; i < 2; i++) {
            assertEquals(0, reading.takeBack(library));
            assertEquals(List.of(), library.petitions().all());
            assertEquals(Directory.EMPTY, library.addressees().directory());
            reading.giveAgain(library);
            assertEquals(petition, petition("EX 9"));
            assertEquals(texts, texts());
            assertEquals(directory, library.addressees().directory());
        }
    }

    @Test
    void takesAChangedTextAndChangedAddresseesBack() throws LibraryException, IOException {
        read(FILE);
        Petition petition = petition("EX 9");
        List<TextVersion> texts = texts();
        Directory directory = library.addressees().directory();
        PetitionReading reading =
                read(
                        FILE.replace("We ask.", "We ask again.")
                                .replace("1 Example", "2 Example")
                                .replace("Open the path", "Open it"));
        Petition changed = petition("EX 9");
        Directory moved = library.addressees().directory();
        assertNotEquals(petition, changed);
        assertNotEquals(directory, moved);
        assertEquals(0, reading.takeBack(library));
        assertEquals(petition, petition("EX 9"));
        assertEquals(texts, texts());
        assertEquals(directory, library.addressees().directory());
        reading.giveAgain(library);
        assertEquals(changed, petition("EX 9"));
        assertEquals(2, texts().size());
        assertEquals(moved, library.addressees().directory());
    }

    @Test
    void leavesAddresseesThatAnotherPetitionUses() throws LibraryException, IOException {
        PetitionReading reading = read(FILE);
        read(FILE.replace("EX 9", "EX 10"));
        Directory directory = library.addressees().directory();
        assertEquals(1, directory.addressees().size());
        assertEquals(1, reading.takeBack(library));
        assertEquals(List.of(petition("EX 10")), library.petitions().all());
        assertEquals(directory, library.addressees().directory());
        reading.giveAgain(library);
        assertEquals(2, library.petitions().all().size());
        assertEquals(directory, library.addressees().directory());
    }

    @Test
    void knowsThatTheSameFileChangesNothing() throws LibraryException, IOException {
        read(FILE);
        assertFalse(read(FILE).hasChanged());
    }

    @Test
    void makesAChangedTextTheCurrentOneWhenTheClockWasSetBack()
            throws LibraryException, IOException {
        read(FILE);
        clock = Clock.offset(clock, Duration.ofHours(-1));
        read(FILE.replace("We ask.", "We ask again."));
        assertEquals("We ask again.", texts().getFirst().body().strip());
    }
}
