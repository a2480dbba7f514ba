package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is kept of imports. */
final class SignatoryBatchesTest extends AtCommandLine {
    @Test
    void tellsWhichLinesWereRefusedAndWhyButNothingThatTheySaid() throws IOException {
        String code = RiverPetition.CODE;
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,place,date
                        Maria Sample,Bern,2026-01-02
                        ,Oslo,2026-01-02
                        Ben Pattern,Bern,2026-01-02
                        Zed\u202EAbel,Secretville,2026-01-02
                        """);
        assertEquals(1, program.run("signatory", "import", code, list.toString()).status());
        String maria =
                program.run("signatory", "list", code, "--query", "Maria").out().substring(0, 36);
        assertEquals(0, program.run("signatory", "withdraw", code, maria).status());
        List<String> lines = program.run("signatory", "batches", code).out().lines().toList();
        assertEquals(3, lines.size());
        assertEquals(
                "1  list.csv  2026-06-12T10:00:00Z  in: 2  refused: 2  still there: 1",
                lines.getFirst());
        assertEquals("    Line 3: ", lines.get(1).substring(0, 12));
        assertEquals("    Line 5: ", lines.get(2).substring(0, 12));
        String json = program.run("signatory", "batches", code, "--json").out();
        assertFalse(json.contains("Abel") || json.contains("Secretville"), json);
        assertEquals(3, json.split("\"line\"").length);
    }
}
