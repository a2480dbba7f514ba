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

    @Test
    void hasNothingToDoAgainWhenWhatCameFirstFailed() throws Exception {
        set(PetitionStatus.CLOSED);
        changes.undo();
        changes.make(new Change("Failed", ChangesTest::fail, to -> {}));
        set(PetitionStatus.DELIVERED);
        settle();
        assertEquals(1, failures.size());
        assertFalse(changes.redoableProperty().get());
        changes.redo();
        settle();
        assertEquals(PetitionStatus.DELIVERED, status());
    }

    @Test
    void keepsTheOrderWhenSomethingCannotBeTakenBack() throws Exception {
        changes.make(new Change("Stays", to -> {}, ChangesTest::fail));
        changes.undo();
        set(PetitionStatus.DELIVERED);
        settle();
        assertEquals(1, failures.size());
        changes.undo();
        settle();
        assertEquals(PetitionStatus.DRAFT, status());
    }

    @Test
    void takesBackOnlyWhatTheBarTells() throws Exception {
        set(PetitionStatus.CLOSED);
        Changes.Told shown = told();
        set(PetitionStatus.DELIVERED);
        changes.reverse(shown);
        settle();
        assertEquals(PetitionStatus.DELIVERED, status());
        changes.reverse(told());
        settle();
        assertEquals(PetitionStatus.CLOSED, status());
        assertTrue(told().isTakenBack());
        changes.reverse(told());
        settle();
        assertEquals(PetitionStatus.DELIVERED, status());
    }

    @Test
    void goesOnAfterTheMachineFailed() throws Exception {
        changes.make(
                new Change(
                        "Too deep",
                        to -> {
                            to.petitions().save(petition.withStatus(PetitionStatus.CLOSED));
                            throw new StackOverflowError();
                        },
                        to -> {}));
        settle();
        assertEquals(1, failures.size());
        assertEquals(PetitionStatus.DRAFT, status());
        set(PetitionStatus.OPEN);
        settle();
        assertEquals(PetitionStatus.OPEN, status());
    }

    private static void fail(Library to) throws LibraryException {
        throw new LibraryException(LibraryException.Reason.DISK_FULL);
    }

    private Changes.Told told() {
        return changes.toldProperty().get().orElseThrow();
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
