package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is held about a person is told, and erased. */
final class SignatoryEraseTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importSigners() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,email,consent
                        Ada Sample,ada@example.org,public
                        Ada Sample,other@example.org,public
                        Ben Sample,ben@example.org,public
                        """);
        assertEquals(0, program.run("signatory", "import", CODE, list.toString()).status());
    }

    @Test
    void tellsWhatIsHeldOfEverybodyOfAName() {
        Ended held = program.run("signatory", "held", "ada sample");
        assertTrue(held.out().contains("email: ada@example.org"), held.out());
        assertTrue(held.out().contains("email: other@example.org"), held.out());
        assertFalse(held.out().contains("Ben"), held.out());
        String json = program.run("signatory", "held", "ben@example.org", "--json").out();
        assertTrue(json.contains("\"petition\" : \"EX 001 / 2026\""), json);
        assertEquals(
                "The library holds nothing about that person.",
                program.run("signatory", "held", "Nobody").out().strip());
    }

    @Test
    void erasesThoseThatAreNamedByTheirNumbers() {
        String ada = program.run("signatory", "held", "ada@example.org").lines().getFirst();
        Ended erased = program.run("signatory", "erase", ada);
        assertEquals(0, erased.status(), erased.err());
        assertTrue(erased.out().contains("go on counting: one signature"), erased.out());
        String list = program.run("signatory", "list", CODE).out();
        assertEquals(3, list.lines().count());
        assertEquals(1, list.lines().filter(line -> line.contains("Ada")).count());
        String ben = program.run("signatory", "held", "ben@example.org").lines().getFirst();
        assertEquals(0, program.run("signatory", "erase", ben, "--remove").status());
        assertEquals(2, program.run("signatory", "list", CODE).lines().size());
        assertEquals(3, program.run("signatory", "erase", ben).status());
        assertEquals(3, program.run("signatory", "erase", "x").status());
    }

    @Test
    void saysWhatIsTooLittleToFindAPersonBy() {
        for (String little : List.of("", "12", "0000000")) {
            Ended held = program.run("signatory", "held", little);
            assertEquals(2, held.status(), little);
            assertTrue(held.err().contains("too little"), held.err());
        }
    }

    @Test
    void overwritesTheNamesOfAClosedPetitionWhenTheirTimeIsOver() {
        assertEquals(0, program.run("petition", "retention", CODE, "--months", "6").status());
        assertTrue(retention().contains("3 names, kept for 6 months after"), retention());
        assertEquals(3, program.run("signatory", "anonymise", CODE).status(), "still open");
        assertEquals(0, program.run("petition", "status", CODE, "closed").status());
        assertTrue(retention().contains("3 names, kept until"), retention());
        assertEquals(2, program.run("petition", "retention", CODE, "--months", "0").status());
        assertEquals(2, program.run("petition", "retention", "--months", "6").status());
        Ended tried = program.run("signatory", "anonymise", CODE, "--dry-run");
        assertTrue(tried.out().contains("3 names would be"), tried.out());
        assertEquals(0, program.run("signatory", "anonymise", CODE, "--early").status());
        assertTrue(retention().contains("no names"), retention());
        assertFalse(program.run("signatory", "list", CODE).out().contains("Sample"));
        assertTrue(program.run("petition", "show", CODE).out().contains("3"));
    }

    private String retention() {
        return program.run("petition", "retention").out();
    }
}
