package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Path;

final class PetitionNewTest extends AtCommandLine {
    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("We write about the path.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
    }

    @Test
    void beginsFromAnotherPetition() {
        Ended begun = program.run("petition", "new", "--from", "EX 001 / 2026");
        assertEquals(0, begun.status(), begun.err());
        assertEquals("Begun: EX 002 / 2026, from EX 001 / 2026", begun.out().strip());
        Ended dated =
                program.run(
                        "petition",
                        "new",
                        "--from",
                        "EX 001 / 2026",
                        "--code",
                        "EX 7",
                        "--date",
                        "2027-01-02",
                        "--json");
        assertEquals(0, dated.status(), dated.err());
        assertTrue(dated.out().contains("\"code\" : \"EX 7\""), dated.out());
        assertTrue(dated.out().contains("\"date\" : \"2027-01-02\""), dated.out());
        assertTrue(dated.out().contains("\"signatures\" : 0"), dated.out());
    }

    @Test
    void refusesACodeThatAnotherPetitionHas() {
        Ended taken =
                program.run(
                        "petition", "new", "--from", "EX 001 / 2026", "--code", "ex 001 / 2026");
        assertEquals(3, taken.status());
        assertTrue(taken.err().contains("ex 001 / 2026"), taken.err());
    }
}
