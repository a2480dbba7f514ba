package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;

/** Without a window: what would run on its thread runs on the test's. */
final class ShellViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    @TempDir private Path folder;
    private Library library;
    private ShellViewModel model;

    @BeforeEach
    void openTheSample() throws Exception {
        WindowParts parts = SampleDesk.in(folder);
        Path file = folder.resolve("sample.petitiondesk");
        library = parts.store().create(file, Optional.empty());
        parts.sample().fill(library);
        model = new ShellViewModel(parts, thread, new OpenLibrary(file, library, false));
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    @Test
    void asksARoomForALanguageToo() {
        Id petition = new IdSource(Clock.systemUTC(), new Random(1)).next();
        model.desk()
                .navigation()
                .go(Place.LETTER, Optional.of(petition), Optional.of(Language.ENGLISH));
        assertEquals(Place.LETTER, model.placeProperty().get());
        assertEquals(
                Optional.of(new ShellViewModel.Asked(petition, Optional.of(Language.ENGLISH))),
                model.askedProperty().get());
        model.desk().navigation().go(Place.LETTER, Optional.of(petition));
        assertEquals(
                Optional.of(new ShellViewModel.Asked(petition, Optional.empty())),
                model.askedProperty().get());
    }

    @Test
    void tellsOfAFailureUntilSomethingElseIsTold() throws InterruptedException {
        Change failing =
                new Change(
                        "tried",
                        to -> {
                            throw new IllegalStateException("the disk is full");
                        },
                        to -> {});
        model.desk().changes().make(failing);
        window.await(() -> model.failureProperty().get().isPresent());
        model.desk().changes().make(new Change("done", to -> {}, to -> {}));
        assertTrue(model.failureProperty().get().isEmpty());
        window.await(() -> !model.desk().changes().savingProperty().get());
        assertTrue(model.failureProperty().get().isEmpty());
    }
}
