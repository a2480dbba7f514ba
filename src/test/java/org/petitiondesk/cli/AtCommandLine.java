package org.petitiondesk.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.testing.MadeOnce;

import java.io.IOException;
import java.nio.file.Path;

/** What a test of commands needs: the program, with an empty library. */
abstract class AtCommandLine {
    @TempDir Path folder;
    ProgramInTest program;

    @BeforeEach
    final void createALibrary() throws LibraryException, IOException {
        program = new ProgramInTest(folder);
        MadeOnce.emptyAt(program.library());
    }
}
