package org.petitiondesk.workflow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.testing.MadeOnce;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;

/** What a test needs that begins with the sample. */
public abstract class InSampleLibrary {
    protected final Clock clock = MadeOnce.SAMPLE_CLOCK;
    protected final IdSource ids = new IdSource(clock, new Random(1));
    protected final TemplateCatalog shipped = new TemplateCatalog();
    @TempDir protected Path folder;
    protected Library library;

    @BeforeEach
    protected final void openTheSample() throws LibraryException, IOException {
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        Path file = folder.resolve("sample.petitiondesk");
        MadeOnce.sampleAt(file);
        library = store.open(file, Optional.empty(), Access.WRITE);
    }

    @AfterEach
    protected final void closeTheSample() throws LibraryException {
        library.close();
    }
}
