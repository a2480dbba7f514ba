package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

class MigrationTest {
    private static final String FIRST = Migrations.ALL.scripts().getFirst();

    private final SqliteLibraryStore store = Stores.store();
    private final SqliteLibraryStore later = store(List.of(FIRST, "V002__test.sql"));

    @TempDir private Path folder;
    private Path file;

    private static SqliteLibraryStore store(List<String> scripts) {
        return new SqliteLibraryStore(
                Stores.CLOCK, Stores.IDS, "Later program", new Migrations(scripts));
    }

    @BeforeEach
    void createLibrary() throws LibraryException {
        file = folder.resolve("library.pd");
        try (Library library = store.create(file, Optional.empty())) {
            new Sample().save(library);
        }
    }

    @Test
    void saysThatTheDiskIsFullWhereItIs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Connector.execute(connection, "pragma max_page_count = 4");
            SQLException full =
                    assertThrows(SQLException.class, () -> Migrations.ALL.run(connection));
            assertEquals(Reason.DISK_FULL, Failures.of(full).reason());
        }
    }

    @Test
    void bringsALibraryUpToDateAndKeepsABackup() throws LibraryException, IOException {
        try (Library library = later.open(file, Optional.empty(), Access.WRITE)) {
            assertEquals(2, library.facts().schemaVersion());
            assertEquals(1, library.facts().petitions());
        }
        Path backup;
        try (var files = Files.list(folder)) {
            backup =
                    files.filter(path -> path.toString().contains(".version-1-"))
                            .findFirst()
                            .orElseThrow();
        }
        try (Library library = store.open(backup, Optional.empty(), Access.READ_ONLY)) {
            assertEquals(1, library.facts().schemaVersion());
        }
    }

    @Test
    void tellsOfCopiesInClearWhenALibraryIsEncrypted() throws LibraryException {
        later.open(file, Optional.empty(), Access.WRITE).close();
        // A version that the library has not seen yet leaves no further copy in clear.
        List<Path> inClear =
                store(List.of(FIRST, "V002__test.sql", "V003__unseen.sql"))
                        .encrypt(file, Stores.passphrase("secret").orElseThrow());
        assertEquals(1, inClear.size());
        assertTrue(inClear.getFirst().toString().contains(".version-1-"));
        assertTrue(store.isEncrypted(file));
    }

    @Test
    void refusesANewerLibrary() throws LibraryException {
        later.open(file, Optional.empty(), Access.WRITE).close();
        for (Access access : Access.values()) {
            var refused =
                    assertThrows(
                            LibraryException.class,
                            () -> store.open(file, Optional.empty(), access));
            assertEquals(Reason.NEWER, refused.reason());
        }
    }

    @Test
    void leavesALibraryAsItWasWhenAMigrationFails() throws LibraryException {
        SqliteLibraryStore broken = store(List.of(FIRST, "V002__broken.sql"));
        assertThrows(
                LibraryException.class, () -> broken.open(file, Optional.empty(), Access.WRITE));
        try (Library library = store.open(file, Optional.empty(), Access.WRITE)) {
            assertEquals(1, library.facts().schemaVersion());
        }
        assertTrue(store.check(file, Optional.empty()).isEmpty());
    }
}
