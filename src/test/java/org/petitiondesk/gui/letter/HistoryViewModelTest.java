package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.TextComparison.Kind;
import org.petitiondesk.workflow.TextComparison.Part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class HistoryViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    @TempDir private Path folder;
    private Desk desk;
    private Library library;
    private Petition petition;
    private LetterViewModel model;

    @BeforeEach
    void openTheFirstLetter() throws LibraryException, IOException, InterruptedException {
        desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
        petition = library.petitions().all().getFirst();
        model = new LetterViewModel(desk, new LetterSource(desk));
        desk.petition().set(Optional.of(petition.id()));
        window.await(() -> model.languageProperty().get().isPresent());
        model.choose(Language.KOREAN);
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    private TextVersion text() throws LibraryException {
        return library.petitions().currentText(petition.id(), Language.KOREAN).orElseThrow();
    }

    private HistoryViewModel history() throws InterruptedException {
        HistoryViewModel history =
                new HistoryViewModel(
                        desk, model.text().orElseThrow(), model.fields().draft(), model::takeBack);
        window.settle(thread, desk.changes());
        return history;
    }

    private void write(String body) throws InterruptedException {
        model.fields().bodyProperty().set(body);
        model.save();
        window.settle(thread, desk.changes());
    }

    @Test
    void showsWhatHasChangedAndTakesItBackAsOneChange() throws Exception {
        assertEquals(List.of(), history().entriesProperty());
        String before = text().body();
        write("새로운 글. " + before);
        HistoryViewModel history = history();
        HistoryViewModel.Entry entry = history.chosenProperty().get().orElseThrow();
        assertEquals(before, entry.text().body());
        assertTrue(entry.parts().contains(new Part(Kind.ADDED, "새로운 글. ")), entry::toString);
        assertEquals(0, entry.size(Kind.REMOVED));
        history.takeBack();
        window.settle(thread, desk.changes());
        assertEquals(before, text().body());
        assertEquals(before, model.fields().bodyProperty().get());
        desk.changes().undo();
        window.settle(thread, desk.changes());
        assertEquals("새로운 글. " + before, text().body());
        assertEquals("새로운 글. " + before, model.fields().bodyProperty().get());
    }
}
