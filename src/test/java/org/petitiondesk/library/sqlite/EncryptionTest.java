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

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

class EncryptionTest {
    private static final Optional<Passphrase> KEY = Stores.passphrase("it's a \"pass\" 문장 é%");
    private static final String NAME = "Xenophanes Markername";
    private static final String HAN = "瞿麒麟";

    private final SqliteLibraryStore store = Stores.store();
    private final Sample sample = new Sample();

    @TempDir private Path folder;

    private void fill(Library library) throws LibraryException {
        sample.save(library);
        library.signatures().add(List.of(sample.signed(NAME + " (" + HAN + ")")));
    }

    private void assertNoClearName() {
        assertFalse(Traces.of(NAME, folder), "the name is in clear");
        assertFalse(Traces.of("Xenophanes", folder), "a word of the name is in clear");
        assertFalse(Traces.of(HAN, folder), "the Chinese name is in clear");
        assertFalse(Traces.of("xenophanes", folder), "the search word is in clear");
        assertFalse(Traces.of("Weissach", folder), "the own template is in clear");
        assertFalse(Traces.of("Feuerbach", folder), "the kept mapping is in clear");
    }

    @Test
    void showsNoNameInAnyFile() throws LibraryException {
        Path file = folder.resolve("library.pd");
        try (Library library = store.create(file, KEY)) {
            fill(library);
            assertNoClearName();
            library.change(() -> {
                // More than the cache holds, so that the log is written before the end.
                library.signatures().add(sample.many(30_000, NAME, new SignatureSource.Typed()));
                assertEquals(1, library.signatures().search(sample.petition.id(), HAN).size());
                assertNoClearName();
                return true;
            });
            assertNoClearName();
            store.backup(file, KEY, folder.resolve("backup.pd"));
            assertNoClearName();
        }
        assertNoClearName();
        assertTrue(store.isEncrypted(file));
        assertTrue(store.isEncrypted(folder.resolve("backup.pd")));
        assertEquals(List.of(), store.check(folder.resolve("backup.pd"), KEY));
    }

    /** SQLite opens no path of more than 512 bytes, and its message quotes what it cannot open. */
    @Test
    void keepsThePassphraseOutOfEveryMessage() throws LibraryException {
        Path file = folder.resolve("library.pd");
        store.create(file, Stores.passphrase("secret")).close();
        Path far = folder;
        for (int i = 0; i < 3; i++) {
            far = far.resolve("f".repeat(200));
        }
        Path copy = far.resolve("copy.pd");
        LibraryException failure =
                assertThrows(
                        LibraryException.class,
                        () -> store.backup(file, Stores.passphrase("secret"), copy));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String key = HexFormat.of().formatHex("secret".getBytes(StandardCharsets.UTF_8));
        assertFalse(trace.toString().contains(key), "the passphrase is in the message");
        assertEquals(Reason.NOT_PERMITTED, failure.reason());
    }

    @Test
    void tellsTheStateOfThePassphrase() throws LibraryException {
        Path file = folder.resolve("library.pd");
        store.create(file, KEY).close();
        Path plain = folder.resolve("plain.pd");
        store.create(plain, Optional.empty()).close();

        assertEquals(Reason.PASSPHRASE_NEEDED, refusal(file, Optional.empty()));
        assertEquals(Reason.WRONG_PASSPHRASE, refusal(file, Stores.passphrase("wrong")));
        assertEquals(Reason.PASSPHRASE_NEEDED, refusal(file, Stores.passphrase("")));
        assertEquals(Reason.NOT_ENCRYPTED, refusal(plain, KEY));
        // The same letters, composed otherwise.
        store.open(file, Stores.passphrase("it's a \"pass\" 문장 e\u0301%"), Access.READ_ONLY)
                .close();
    }

    @Test
    void neverMakesAPlainLibraryOfAnEmptyPassphrase() {
        Path file = folder.resolve("library.pd");
        var refused =
                assertThrows(
                        LibraryException.class, () -> store.create(file, Stores.passphrase("")));
        assertEquals(Reason.PASSPHRASE_NEEDED, refused.reason());
        assertFalse(file.toFile().exists());
    }

    @Test
    void encryptsAndDecryptsInPlace() throws LibraryException {
        Path file = folder.resolve("library.pd");
        try (Library library = store.create(file, Optional.empty())) {
            fill(library);
        }
        assertTrue(Traces.of(NAME, folder));
        Passphrase key = KEY.orElseThrow();

        store.encrypt(file, key);
        assertNoClearName();
        try (Library library = store.open(file, KEY, Access.WRITE)) {
            assertTrue(library.facts().encrypted());
            assertEquals(List.of(sample.template), library.templates().all());
            assertEquals(1, library.signatures().search(sample.petition.id(), HAN).size());
        }
        assertNoClearName();
        var again = assertThrows(LibraryException.class, () -> store.encrypt(file, key));
        assertEquals(Reason.ALREADY_ENCRYPTED, again.reason());
        var wrong =
                assertThrows(
                        LibraryException.class,
                        () -> store.decrypt(file, Stores.passphrase("wrong").orElseThrow()));
        assertEquals(Reason.WRONG_PASSPHRASE, wrong.reason());

        store.decrypt(file, key);
        try (Library library = store.open(file, Optional.empty(), Access.READ_ONLY)) {
            assertFalse(library.facts().encrypted());
            assertEquals(List.of(sample.template), library.templates().all());
            assertEquals(1, library.signatures().search(sample.petition.id(), HAN).size());
        }
        var plain = assertThrows(LibraryException.class, () -> store.decrypt(file, key));
        assertEquals(Reason.NOT_ENCRYPTED, plain.reason());
    }

    @Test
    void leavesALibraryAloneThatIsBeingRead() throws LibraryException {
        Path file = folder.resolve("library.pd");
        Library writing = store.create(file, Optional.empty());
        try (Library reading = store.open(file, Optional.empty(), Access.READ_ONLY)) {
            fill(writing);
            writing.close();
            var refused =
                    assertThrows(
                            LibraryException.class, () -> store.encrypt(file, KEY.orElseThrow()));
            assertEquals(Reason.BEING_READ, refused.reason());
            assertEquals(1, reading.signatures().count(sample.petition.id()));
        }
        store.encrypt(file, KEY.orElseThrow());
        assertNoClearName();
        assertEquals(List.of(), store.check(file, KEY));
    }

    private Reason refusal(Path file, Optional<Passphrase> passphrase) {
        return assertThrows(
                        LibraryException.class, () -> store.open(file, passphrase, Access.WRITE))
                .reason();
    }
}
