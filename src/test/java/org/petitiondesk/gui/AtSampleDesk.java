package org.petitiondesk.gui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a test of a room needs. Without a window: what would run on its thread runs on the test's.
 */
public abstract class AtSampleDesk {
    protected final WindowQueue window = new WindowQueue();
    protected final LibraryThread thread = new LibraryThread(window);
    @TempDir protected Path folder;
    protected Desk desk;
    protected Library library;

    @BeforeEach
    protected final void openTheSample() throws LibraryException, IOException {
        desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
    }

    @AfterEach
    protected final void closeTheSample() throws LibraryException {
        desk.jobs().close();
        thread.close();
        library.close();
    }

    /** Until everything is on the disk and was read anew. */
    protected final void settle() throws InterruptedException {
        window.settle(thread, desk.changes());
    }
}
