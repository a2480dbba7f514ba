package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.workflow.PetitionOverview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class PetitionsViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    @TempDir private Path folder;
    private Library library;
    private PetitionsViewModel model;

    @BeforeEach
    void openTheSample() throws LibraryException, IOException {
        Desk desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
        model = new PetitionsViewModel(desk, new LetterSource(desk));
        model.load();
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    @Test
    void choosesTheFirstPetitionAndTellsItsNamesByConsent() throws InterruptedException {
        window.await(() -> model.overviewProperty().get().isPresent());
        PetitionOverview overview = model.overviewProperty().get().orElseThrow();
        assertEquals(43, overview.signatures());
        assertEquals(20, overview.names().get(Consent.PUBLIC));
        assertEquals(4, overview.texts().size());
    }

    @Test
    void findsPetitionsAsOneTypes() throws InterruptedException {
        window.await(() -> model.rowsProperty().size() == 2);
        model.searchProperty().set("CENTRE advice");
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("nkr");
        assertEquals(
                List.of("NKR 2012 / 09"),
                model.rowsProperty().stream().map(row -> row.petition().code()).toList());
        model.searchProperty().set("nothing of the kind");
        assertEquals(List.of(), List.copyOf(model.rowsProperty()));
    }

    @Test
    void drawsThePagesOfTheChosenLanguage() throws InterruptedException {
        PageViewModel page = model.page();
        window.await(() -> !page.picturesProperty().isEmpty());
        assertEquals(2, page.picturesProperty().size());
        page.languageProperty().set(Optional.of(Language.KOREAN));
        window.await(() -> !page.workingProperty().get());
        assertEquals("", page.faultProperty().get());
        int pages = page.pagesProperty().get();
        for (int i = 0; i < pages + 3; i++) {
            page.nextPage();
        }
        assertEquals(pages - 1, page.pageProperty().get());
        window.await(() -> page.picturesProperty().size() == 1);
        page.previousPage();
        assertEquals(pages - 2, page.pageProperty().get());
    }
}
