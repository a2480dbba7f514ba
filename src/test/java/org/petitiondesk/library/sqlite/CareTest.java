package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.model.petition.SignatureSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Backups, restoring, and files that are not as they should be. */
class CareTest {
    private static final Optional<Passphrase> PLAIN = Optional.empty();

    private final SqliteLibraryStore store = Stores.store();
    private final Sample sample = new Sample();

    @TempDir private Path folder;

    private Path library(Optional<Passphrase> key, int signatures) throws LibraryException {
        Path file = folder.resolve("library.pd");
        try (Library library = store.create(file, key)) {
            sample.save(library);
            library.signatures()
                    .add(sample.many(signatures, "Example ", new SignatureSource.Typed()));
        }
        return file;
    }

    private static Reason refusal(org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(LibraryException.class, executable).reason();
    }

    @Test
    void restoresABackupAndKeepsTheFormerLibrary() throws LibraryException {
        Path file = library(PLAIN, 3);
        Path backup = folder.resolve("backups").resolve("first.pd");
        store.backup(file, PLAIN, backup);
        assertEquals(Reason.EXISTS, refusal(() -> store.backup(file, PLAIN, backup)));
        try (Library library = store.open(file, PLAIN, Access.WRITE)) {
            library.signatures().add(List.of(sample.signed("Ada Example")));
        }

        Path former = store.restore(backup, PLAIN, file).orElseThrow();
        assertEquals(3, signatures(file));
        assertEquals(4, signatures(former));
        assertEquals(
                Optional.empty(), store.restore(backup, PLAIN, folder.resolve("other/new.pd")));
        assertEquals(3, signatures(folder.resolve("other/new.pd")));
        try (Library restored = store.open(file, PLAIN, Access.READ_ONLY)) {
            assertEquals(List.of(sample.template), restored.templates().all());
        }
    }

    @Test
    void restoresOverALibraryWhoseLogWasLeft() throws Exception {
        Path file = library(PLAIN, 3);
        Path backup = folder.resolve("backup.pd");
        store.backup(file, PLAIN, backup);
        Process other = OtherProgram.start("import", file);
        var said = other.inputReader();
        assertEquals("ready", OtherProgram.line(said));
        assertEquals("added " + OtherProgram.MANY, OtherProgram.line(said));
        other.destroyForcibly().waitFor();

        Path former = store.restore(backup, PLAIN, file).orElseThrow();
        assertEquals(3, signatures(file));
        assertEquals(List.of(), store.check(file, PLAIN));
        assertEquals(3 + OtherProgram.MANY, signatures(former));
    }

    @Test
    void backsUpWhileAnotherProgramWrites() throws Exception {
        Path file = library(PLAIN, 3);
        Process other = OtherProgram.start("hold", file);
        assertEquals("open", OtherProgram.line(other.inputReader()));
        store.backup(file, PLAIN, folder.resolve("backup.pd"));
        assertEquals(3, signatures(folder.resolve("backup.pd")));
        assertEquals(List.of(), store.check(file, PLAIN));
        assertEquals(
                Reason.LOCKED,
                refusal(() -> store.restore(folder.resolve("backup.pd"), PLAIN, file)));
        other.outputWriter().close();
        assertEquals(0, other.waitFor());
    }

    @Test
    void tellsWhatIsNoLibrary() throws IOException, SQLException {
        Path missing = folder.resolve("missing.pd");
        Path empty = Files.createFile(folder.resolve("empty.pd"));
        Path pdf = Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7\n" + "x".repeat(9999));
        Path random = folder.resolve("random.bin");
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        Files.write(random, bytes);
        Path foreign = folder.resolve("foreign.db");
        try (var connection =
                org.sqlite.JDBC.createConnection(
                        "jdbc:sqlite:" + foreign, new java.util.Properties())) {
            Connector.execute(connection, "create table person (id)");
        }
        assertEquals(Reason.MISSING, refusal(() -> store.open(missing, PLAIN, Access.WRITE)));
        assertEquals(Reason.MISSING, refusal(() -> store.isEncrypted(missing)));
        for (Path file : List.of(empty, pdf, random, foreign, folder)) {
            for (Access access : Access.values()) {
                assertEquals(Reason.NOT_A_LIBRARY, refusal(() -> store.open(file, PLAIN, access)));
            }
            assertEquals(Reason.NOT_A_LIBRARY, refusal(() -> store.check(file, PLAIN)));
        }
        assertEquals(Reason.EXISTS, refusal(() -> store.create(pdf, PLAIN)));
        assertFalse(Files.exists(folder.resolve("missing.pd.lock")));
    }

    @Test
    void saysDamagedOfADamagedPlainLibrary() throws LibraryException, IOException {
        assertDamageIsTold(PLAIN, 5);
    }

    @Test
    void saysDamagedOfADamagedEncryptedLibrary() throws LibraryException, IOException {
        assertDamageIsTold(Stores.passphrase("secret"), 2);
    }

    /** A copy is made anew from the records, so that a damaged index does not harm it. */
    private void assertBackupIsRefusedOrSound(Path file, Optional<Passphrase> key, Path copy)
            throws LibraryException {
        try {
            store.backup(file, key, copy);
        } catch (LibraryException refused) {
            assertEquals(Reason.DAMAGED, refused.reason());
            return;
        }
        assertEquals(List.of(), store.check(copy, key));
    }

    private void assertDamageIsTold(Optional<Passphrase> key, int places)
            throws LibraryException, IOException {
        Path file = library(key, 3000);
        byte[] sound = Files.readAllBytes(file);
        for (int page = 1; page < sound.length / 4096; page += sound.length / 4096 / places) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 4096, (byte) 0x5A);
            Files.write(file, damaged);
            List<String> findings = store.check(file, key);
            assertFalse(findings.isEmpty(), "page " + page);
            assertTrue(findings.stream().noneMatch(line -> line.contains("Example")));
            assertOnlyDamaged(file, key);
            assertBackupIsRefusedOrSound(file, key, folder.resolve("copy-" + page + ".pd"));
        }
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertFalse(store.check(file, key).isEmpty());
        assertOnlyDamaged(file, key);
        Files.write(file, sound);
        assertEquals(List.of(), store.check(file, key));
    }

    /** Opening and reading everything either works or says that the library is damaged. */
    private void assertOnlyDamaged(Path file, Optional<Passphrase> key) {
        try (Library library = store.open(file, key, Access.READ_ONLY)) {
            library.addressees().people();
            library.signatures().search(sample.petition.id(), "example");
            library.petitions().all();
        } catch (LibraryException e) {
            assertEquals(Reason.DAMAGED, e.reason());
        }
    }

    @Test
    void findsValuesThatCannotBe() throws LibraryException, SQLException {
        Path file = library(PLAIN, 1);
        try (var connection = Connector.connect(LibraryFile.at(file), PLAIN, Access.WRITE)) {
            Connector.execute(connection, "update signature set state = 'ACTIWE'");
        }
        assertEquals(List.of("values: not readable"), store.check(file, PLAIN));
        assertEquals(
                Reason.DAMAGED,
                refusal(() -> {
                    try (Library library = store.open(file, PLAIN, Access.READ_ONLY)) {
                        library.signatures().search(sample.petition.id(), "");
                    }
                }));
    }

    @Test
    void findsSignaturesThatTheIndexLacks() throws LibraryException, SQLException {
        Path file = library(PLAIN, 2);
        try (var connection = Connector.connect(LibraryFile.at(file), PLAIN, Access.WRITE)) {
            Connector.execute(connection, "delete from signature_words where rowid = 1");
        }
        assertEquals(List.of("search index: 1 signatures are missing"), store.check(file, PLAIN));
    }

    private long signatures(Path file) throws LibraryException {
        try (Library library = store.open(file, PLAIN, Access.READ_ONLY)) {
            return library.signatures().count(sample.petition.id());
        }
    }
}
