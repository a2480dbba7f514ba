package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ChangesTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    private final List<Exception> failures = new ArrayList<>();
    @TempDir private Path folder;
    private Library library;
    private Changes changes;
    private Petition petition;

    @BeforeEach
    void openTheSample() throws LibraryException, IOException {
        library = SampleDesk.open(folder, thread).open().library();
        changes = new Changes(thread, library, failures::add);
        petition = library.petitions().all().getFirst().withStatus(PetitionStatus.DRAFT);
        library.petitions().save(petition);
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    @Test
    void takesBackStepByStepAndDoesAgain() throws Exception {
        set(PetitionStatus.CLOSED);
        set(PetitionStatus.DELIVERED);
        assertTrue(changes.savingProperty().get());
        changes.undo();
        settle();
        assertEquals(PetitionStatus.CLOSED, status());
        changes.undo();
        settle();
        assertEquals(PetitionStatus.DRAFT, status());
        assertFalse(changes.undoableProperty().get());
        changes.redo();
        changes.redo();
        settle();
        assertEquals(PetitionStatus.DELIVERED, status());
        assertEquals(6, changes.revisionProperty().get());
    }

    @Test
    void keepsNothingOfAChangeThatFailsHalfway() throws Exception {
        set(PetitionStatus.CLOSED);
        changes.make(
                new Change(
                        "Changed halfway",
                        to -> {
                            to.petitions().save(petition.withStatus(PetitionStatus.OPEN));
                            throw new LibraryException(LibraryException.Reason.DISK_FULL);
                        },
                        to -> {}));
        settle();
        assertEquals(PetitionStatus.CLOSED, status());
        assertEquals(1, failures.size());
        changes.undo();
        settle();
        assertEquals(PetitionStatus.DRAFT, status());
    }

    @Test
    void cannotDoAgainAfterSomethingElse() throws Exception {
        set(PetitionStatus.CLOSED);
        changes.undo();
        set(PetitionStatus.DELIVERED);
        settle();
        assertFalse(changes.redoableProperty().get());
        assertEquals(PetitionStatus.DELIVERED, status());
    }

    private void set(PetitionStatus status) {
        Petition before = petition;
        Petition after = before.withStatus(status);
        changes.make(
                new Change(
                        "Changed",
                        to -> to.petitions().save(after),
                        to -> to.petitions().save(before)));
        petition = after;
    }

    private void settle() throws InterruptedException {
        window.await(() -> !changes.savingProperty().get());
    }

    private PetitionStatus status() throws LibraryException {
        return library.petitions().find(petition.id()).orElseThrow().status();
    }
}
