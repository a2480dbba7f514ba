package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What a test of commands needs: the program, with an empty library. */
abstract class AtCommandLine {
    @TempDir Path folder;
    ProgramInTest program;

    @BeforeEach
    final void createALibrary() {
        program = new ProgramInTest(folder);
        assertEquals(0, program.run("library", "create").status());
    }
}
