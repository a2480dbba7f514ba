package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.PetitionOverview;
import org.petitiondesk.workflow.Sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Without a window: what would run on its thread runs on the test's. */
final class PetitionsViewModelTest {
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final LibraryThread thread = new LibraryThread((Executor) window::add);
    @TempDir private Path folder;
    private Library library;
    private PetitionsViewModel model;

    @BeforeEach
    void openTheSample() throws LibraryException, IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
        IdSource ids = new IdSource(clock, new Random(1));
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        TemplateCatalog templates = new TemplateCatalog();
        Path file = folder.resolve("sample.petitiondesk");
        library = store.create(file, Optional.empty());
        new Sample(store, templates, ids, clock).fill(library);
        Typesetter typesetter = new Typesetter();
        model =
                new PetitionsViewModel(
                        thread,
                        new OpenLibrary(file, library, false),
                        new LetterWorkshop(
                                new LetterAssembly(templates),
                                typesetter,
                                new PagePainter(),
                                List.of(new PdfLetterWriter(typesetter))),
                        Words.in(Locale.ENGLISH));
        model.load();
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    @Test
    void choosesTheFirstPetitionAndTellsItsNamesByConsent() throws InterruptedException {
        await(() -> model.overviewProperty().get().isPresent());
        PetitionOverview overview = model.overviewProperty().get().orElseThrow();
        assertEquals(43, overview.signatures());
        assertEquals(20, overview.names().get(Consent.PUBLIC));
        assertEquals(4, overview.texts().size());
    }

    @Test
    void findsPetitionsAsOneTypes() throws InterruptedException {
        await(() -> model.rowsProperty().size() == 2);
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
        await(() -> !page.picturesProperty().isEmpty());
        assertEquals(2, page.picturesProperty().size());
        page.languageProperty().set(Optional.of(Language.KOREAN));
        await(() -> !page.workingProperty().get());
        assertEquals("", page.faultProperty().get());
        int pages = page.pagesProperty().get();
        for (int i = 0; i < pages + 3; i++) {
            page.nextPage();
        }
        assertEquals(pages - 1, page.pageProperty().get());
        await(() -> page.picturesProperty().size() == 1);
        page.previousPage();
        assertEquals(pages - 2, page.pageProperty().get());
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = window.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more happens");
            next.run();
        }
    }
}
