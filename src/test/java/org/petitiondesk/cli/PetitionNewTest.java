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
    void followsUpWhatWasNotMet() {
        Ended met = program.run("petition", "outcome", "EX 001 / 2026", "1", "met");
        assertEquals(0, met.status(), met.err());
        assertEquals("Demand 1 of EX 001 / 2026 is met.", met.out().strip());
        Ended begun = program.run("petition", "new", "--from", "EX 001 / 2026", "--follow-up");
        assertEquals(0, begun.status(), begun.err());
        assertEquals("Begun: EX 001 / 2026.1, from EX 001 / 2026", begun.out().strip());
        String before = program.run("petition", "show", "EX 001 / 2026").out();
        String after = program.run("petition", "show", "EX 001 / 2026.1").out();
        assertTrue(before.contains("demand: 1  met"), before);
        assertTrue(after.contains("follows: [EX 001 / 2026]"), after);
        assertEquals(count(before, "demand: ") - 1, count(after, "demand: "));
    }

    @Test
    void refusesTheOutcomeOfADemandThatIsNotThere() {
        Ended none = program.run("petition", "outcome", "EX 001 / 2026", "77", "met");
        assertEquals(3, none.status());
        assertTrue(none.err().contains("77"), none.err());
    }

    private static long count(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).count();
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
