package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the start says of libraries that cannot be opened. */
class OpeningViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    private final List<OpenLibrary> opened = new ArrayList<>();
    @TempDir private Path folder;
    private WindowParts parts;
    private OpeningViewModel model;
    private Path file;

    @BeforeEach
    void begin() {
        parts = SampleDesk.in(folder);
        model = new OpeningViewModel(parts, thread, opened::add);
        file = folder.resolve("ours.petitiondesk");
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        for (OpenLibrary library : opened) {
            library.library().close();
        }
    }

    @Test
    void opensALibrary() throws Exception {
        create(Optional.empty());
        model.open(file);
        window.await(() -> !opened.isEmpty());
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void saysThatAnotherProgramHasItOpen() throws Exception {
        create(Optional.empty());
        try (Library other = parts.store().open(file, Optional.empty(), Access.WRITE)) {
            assertFault("Another program has this library open");
            assertTrue(other.facts().petitions() >= 0);
        }
    }

    @Test
    void saysThatThereIsNone() throws Exception {
        assertFault("There is no library at this place any more");
    }

    @Test
    void saysThatItIsNoLibrary() throws Exception {
        Files.writeString(file, "Names of people\n".repeat(500));
        assertFault("is not a Petition Desk library");
        Files.delete(file);
        Files.createDirectory(file);
        assertFault("");
    }

    @Test
    void saysThatItIsDamaged() throws Exception {
        create(Optional.empty());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(3000), 100);
        }
        assertFault("The library file is damaged");
    }

    @Test
    void saysThatALaterVersionWroteIt() throws Exception {
        create(Optional.empty());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        assertFault("A later version of Petition Desk wrote this library");
    }

    @Test
    void saysThatThePassphraseIsWrongAndKeepsItAsTyped() throws Exception {
        create(Optional.of("four words are best"));
        model.open(file);
        window.await(() -> model.lockedProperty().get().isPresent());
        model.passphraseProperty().set("four words are worst");
        model.unlock();
        window.await(() -> !model.busyProperty().get());
        assertSentence("The passphrase does not open this library");
        assertEquals("four words are worst", model.passphraseProperty().get());
    }

    @Test
    void saysThatANewOneWouldReplaceAFile() throws Exception {
        create(Optional.empty());
        model.fileProperty().set(file);
        model.plainProperty().set(true);
        model.create();
        window.await(() -> !model.busyProperty().get());
        assertSentence("There is a file at this place already");
    }

    private void create(Optional<String> secret) throws LibraryException {
        Optional<Passphrase> key = secret.map(words -> new Passphrase(words.toCharArray()));
        parts.store().create(file, key).close();
        key.ifPresent(Passphrase::close);
    }

    private void assertFault(String sentence) throws InterruptedException {
        model.open(file);
        window.await(() -> !model.faultProperty().get().isEmpty() || !opened.isEmpty());
        assertEquals(List.of(), opened);
        assertSentence(sentence);
    }

    /** A sentence for people: no code, no command of the command line, nothing of a stack. */
    private void assertSentence(String expected) {
        String said = model.faultProperty().get();
        assertTrue(said.contains(expected), said);
        assertFalse(said.matches("(?s).*(PD-|petition-desk|\"library|Exception|--|\n).*"), said);
    }
}
