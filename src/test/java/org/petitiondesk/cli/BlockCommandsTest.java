package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.nio.file.Path;
import java.util.List;

final class BlockCommandsTest {
    @TempDir private Path folder;
    private ProgramInTest program;

    @BeforeEach
    void start() {
        program = new ProgramInTest(folder);
    }

    @Test
    void listsBlocksWithoutALibrary() {
        Ended all = program.run("block", "list");
        assertEquals(0, all.status(), all.err());
        assertEquals(32, all.lines().size());
        assertEquals(
                List.of("refugee-convention-33  난민협약 제33조: 강제송환 금지"),
                program.run("block", "list", "--query", "난민협약 33", "--language", "ko").lines());
    }

    @Test
    void showsABlockWithItsSource() {
        Ended shown = program.run("block", "show", "torture-convention-3", "--language", "fr");
        assertEquals(0, shown.status(), shown.err());
        assertTrue(shown.lines().getFirst().startsWith("L’article 3 de la Convention contre la"));
        assertTrue(
                shown.lines()
                        .contains("United Nations, Treaty Series, vol. 1465, No. 24841, p. 85"));
        assertTrue(shown.out().contains("Nobody whose own language it is has read it yet"));
        assertTrue(shown.out().contains("Not yet compared with the source"));
        String json = program.run("block", "show", "torture-convention-3", "--json").out();
        assertTrue(json.contains("\"nativeReader\" : false"), json);
        assertTrue(json.contains("\"article\" : \"3\""), json);
    }

    @Test
    void saysThatThereIsNoSuchBlock() {
        Ended unknown = program.run("block", "show", "sea-convention-1");
        assertEquals(3, unknown.status());
        assertEquals(
                "There is no text block \"sea-convention-1\" in en: see block list.",
                unknown.err().strip());
    }
}
