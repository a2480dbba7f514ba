package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryStore.Access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A process that is killed in the middle of a large import. {@code -Dkill.rounds=20} tries more
 * often.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final int LONGEST_MILLISECONDS = 6000;

    private final SqliteLibraryStore store = Stores.store();
    private final Sample sample = new Sample();

    @TempDir private Path folder;

    @Test
    void leavesAllOrNothing() throws Exception {
        Path empty = folder.resolve("empty.pd");
        try (Library library = store.create(empty, Optional.empty())) {
            sample.save(library);
        }
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("library.pd");
            Files.copy(empty, file);
            Process importing = OtherProgram.start("import", file);
            assertEquals("ready", OtherProgram.line(importing.inputReader()));
            importing.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS);
            importing.destroyForcibly().waitFor();

            assertEquals(List.of(), store.check(file, Optional.empty()));
            try (Library library = store.open(file, Optional.empty(), Access.WRITE)) {
                long count = library.signatures().count(sample.petition.id());
                assertTrue(count == 0 || count == OtherProgram.MANY, () -> count + " were kept");
            }
            Files.delete(file);
        }
    }
}
