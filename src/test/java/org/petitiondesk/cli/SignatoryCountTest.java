package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The numbers of a petition's signatures. */
final class SignatoryCountTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,type,place,country,consent,date
                        Zoe Abel,person,Oslo,NO,public,2026-03-01
                        Maria Sample,person,Bern,CH,delivery,2026-03-03
                        Ben Pattern,person,Bern,CH,public,2026-03-03
                        Tide Union,organization,Lake Town,,public,
                        """);
        assertEquals(0, program.run("signatory", "import", CODE, list.toString()).status());
    }

    @Test
    void tellsEachNumberAndNoName() {
        String out = program.run("signatory", "count", CODE).out();
        List<String> lines = out.lines().map(String::strip).toList();
        assertEquals("EX 001 / 2026: 4 signatures count.", lines.getFirst());
        assertTrue(
                lines.containsAll(
                        List.of(
                                "4  active",
                                "0  withdrawn",
                                "3  public",
                                "1  delivery",
                                "2  CH",
                                "1  NO",
                                "1  not told",
                                "2  Bern",
                                "4  import of list.csv",
                                "1  2026-03-01  (so far 1)",
                                "0  2026-03-02  (so far 1)",
                                "2  2026-03-03  (so far 3)",
                                "1  without a day")),
                out);
        assertFalse(out.contains("Zoe"), out);
        assertTrue(lines.indexOf("2  CH") < lines.indexOf("1  NO"), out);
    }

    @Test
    void tellsThemToPrograms() {
        String out = program.run("signatory", "count", CODE, "--json").out();
        assertTrue(out.contains("\"counting\""), out);
        assertTrue(out.replaceAll("\\s", "").contains("\"undated\":1"), out);
        assertTrue(out.replaceAll("\\s", "").contains("\"sum\":3"), out);
    }

    @Test
    void needsAPetition() {
        assertEquals(3, program.run("signatory", "count", "NO 1").status());
    }
}
