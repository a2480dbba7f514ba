package org.petitiondesk.workflow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** What a test needs that begins with the sample. */
public abstract class InSampleLibrary {
    protected final Clock clock =
            Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
    protected final IdSource ids = new IdSource(clock, new Random(1));
    protected final TemplateCatalog shipped = new TemplateCatalog();
    @TempDir protected Path folder;
    protected Library library;

    @BeforeEach
    protected final void openTheSample() throws LibraryException, IOException {
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        library = store.create(folder.resolve("sample.petitiondesk"), Optional.empty());
        new Sample(store, shipped, ids, clock).fill(library);
    }

    @AfterEach
    protected final void closeTheSample() throws LibraryException {
        library.close();
    }
}
