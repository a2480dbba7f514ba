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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class LockTest {
    private final SqliteLibraryStore store = Stores.store();
    private final Sample sample = new Sample();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void createLibrary() throws LibraryException {
        file = folder.resolve("library.pd");
        try (Library library = store.create(file, Optional.empty())) {
            sample.save(library);
        }
    }

    private Library open(Access access) throws LibraryException {
        return store.open(file, Optional.empty(), access);
    }

    @Test
    void letsOneWriteAndOthersRead() throws LibraryException {
        try (Library writing = open(Access.WRITE);
                Library reading = open(Access.READ_ONLY)) {
            var refused = assertThrows(LibraryException.class, () -> open(Access.WRITE));
            assertEquals(Reason.LOCKED, refused.reason());
            assertTrue(refused.arguments().getFirst().startsWith("Test program"));
            writing.change(() -> {
                writing.signatures().add(List.of(sample.signed("Ada Example")));
                assertEquals(0, reading.signatures().count(sample.petition.id()));
                return true;
            });
            assertEquals(1, reading.signatures().count(sample.petition.id()));
        }
        open(Access.WRITE).close();
    }

    @Test
    void knowsALibraryByAnyOfItsNames() throws IOException, LibraryException {
        Path link = folder.resolve("link.pd");
        Files.createSymbolicLink(link, file);
        try (Library _ = open(Access.WRITE)) {
            var refused =
                    assertThrows(
                            LibraryException.class,
                            () -> store.open(link, Optional.empty(), Access.WRITE));
            assertEquals(Reason.LOCKED, refused.reason());
        }
    }

    @Test
    void tellsASecondProgramWhoHasIt() throws IOException, LibraryException {
        try (Library _ = open(Access.WRITE)) {
            Process other = OtherProgram.start("try", file);
            String said = OtherProgram.line(other.inputReader());
            String self = "Test program (process " + ProcessHandle.current().pid() + ") 20";
            assertTrue(said.startsWith("locked " + self), said);
        }
        Process other = OtherProgram.start("try", file);
        assertEquals("open", OtherProgram.line(other.inputReader()));
    }

    @Test
    void isFreeAgainWhenTheOtherProgramWasKilled() throws Exception {
        Process other = OtherProgram.start("hold", file);
        assertEquals("open", OtherProgram.line(other.inputReader()));
        var refused = assertThrows(LibraryException.class, () -> open(Access.WRITE));
        assertEquals("Test program (process " + other.pid() + ")", refused.arguments().getFirst());
        // Being refused must not take the lock from the one who has it.
        assertThrows(LibraryException.class, () -> open(Access.WRITE));
        other.destroyForcibly().waitFor();
        open(Access.WRITE).close();
    }

    @Test
    void leavesOneFileAndAnEmptyLockFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("library.pd", "library.pd.lock"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertEquals(0, Files.size(folder.resolve("library.pd.lock")));
    }

    @Test
    void worksInAnyFolder() throws LibraryException {
        // A machine whose locale is C has no Chinese file names.
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        String han = names.newEncoder().canEncode("图书馆备份") ? "图书馆备份" : "";
        Path odd = folder.resolve("a?b=c&mode=memory#d%41 e'f\"" + han).resolve("l?i;b.pd");
        try (Library library = store.create(odd, Optional.empty())) {
            sample.save(library);
        }
        assertTrue(Files.exists(odd));
        assertEquals(List.of(), store.check(odd, Optional.empty()));
        Path copy = odd.resolveSibling("co'py?key=1 " + han + ".pd");
        store.backup(odd, Optional.empty(), copy);
        try (Library library = store.open(copy, Optional.empty(), Access.READ_ONLY)) {
            assertEquals(1, library.facts().petitions());
        }
    }
}
