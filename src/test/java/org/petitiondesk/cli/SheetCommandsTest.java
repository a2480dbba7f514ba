package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.model.petition.LineMark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class SheetCommandsTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
    }

    private Ended export(String... more) {
        String to = folder.resolve("sheets").toString();
        List<String> all = new ArrayList<>(List.of("sheet", "export", CODE, "--to", to));
        all.addAll(List.of(more));
        return program.run(all.toArray(String[]::new));
    }

    @Test
    void printsAndRegistersBlankSheets() {
        assertEquals(
                "No sheets yet: make some with sheet export.",
                program.run("sheet", "list", CODE).out().strip());
        Ended printed = export("--count", "3", "--paper", "letter", "--lines", "10");
        assertEquals(0, printed.status(), printed.err());
        Path file = folder.resolve("sheets/EX-001-2026_sheets-0001-0003_en_letter.pdf");
        assertEquals(file.toString(), printed.out().strip());
        assertTrue(Files.exists(file));
        assertEquals(0, export("--count", "1").status());
        assertEquals(
                List.of("0001  en  blank", "0002  en  blank", "0003  en  blank", "0004  en  blank"),
                program.run("sheet", "list", CODE).lines());
    }

    @Test
    void notesWhoHasASheetAndThatItCameBack() {
        export("--count", "3");
        Ended issued =
                program.run(
                        "sheet",
                        "issue",
                        CODE,
                        "1-2",
                        "--to",
                        "Mirja",
                        "--on",
                        "2026-05-01",
                        "--return-by",
                        "2026-06-01");
        assertEquals("Issued to Mirja: 2 sheets.", issued.out().strip(), issued.err());
        Ended back =
                program.run("sheet", "return", CODE, "2", "--on", "2026-05-20", "--lines", "11");
        assertEquals("Sheet 0002 came back with 11 signed lines.", back.out().strip(), back.err());
        assertEquals(
                List.of(
                        "0001  en  issued  Mirja  2026-05-01  overdue",
                        "0002  en  returned  Mirja  2026-05-01  -> 2026-05-20  0/11",
                        "0003  en  blank"),
                program.run("sheet", "list", CODE).lines());
        String json = program.run("sheet", "list", CODE, "--json").out();
        assertTrue(json.contains("\"state\" : \"returned\""), json);
        assertTrue(json.contains("\"counted\" : 11"), json);
        assertTrue(json.contains("\"overdue\" : true"), json);
    }

    @Test
    void tellsWhyALineIsStruckOutByAWord() throws Exception {
        export("--count", "1");
        program.strike(4, LineMark.Reason.NOT_ENTITLED);
        String json = run("list", CODE, "--json").out();
        assertTrue(
                json.replaceAll("\\s+", " ")
                        .contains(
                                "{ \"line\" : 4, \"mark\" : \"struck\", \"reason\" :"
                                        + " \"not-entitled\" }"),
                json);
    }

    @Test
    void closesASheetWhenEveryCountedLineIsThere() {
        export("--count", "2");
        assertRefused(3, "Sheet 0001 has not come back", run("close", CODE, "1"));
        run("return", CODE, "1");
        assertRefused(3, "how many lines of sheet 0001", run("close", CODE, "1"));
        run("return", CODE, "1", "--lines", "3");
        assertRefused(3, "Only 0 of 3", run("close", CODE, "1"));
        assertRefused(2, "one sheet at a time", run("return", CODE, "1-2", "--lines", "0"));
        run("return", CODE, "1", "--lines", "0");
        Ended closed = run("close", CODE, "1");
        assertEquals("Sheet 0001 is closed.", closed.out().strip(), closed.err());
        assertRefused(3, "Sheet 0001 is closed", run("issue", CODE, "1", "--to", "Mirja"));
        assertEquals("0001  en  closed", run("list", CODE).lines().getFirst().substring(0, 16));
    }

    @Test
    void printsASheetAgain() throws IOException {
        export("--count", "3");
        Path again = folder.resolve("again");
        Ended printed =
                program.run("sheet", "print", CODE, "2", "--to", again.toString(), "--json");
        assertEquals(0, printed.status(), printed.err());
        assertTrue(Files.exists(again.resolve("EX-001-2026_sheet-0002_en_a4.pdf")));
        assertTrue(printed.out().contains("\"number\" : 2"), printed.out());
    }

    @Test
    void refusesWhatCannotBe() {
        export("--count", "2");
        assertRefused(2, "5 to 20", export("--count", "1", "--lines", "40"));
        assertRefused(2, "1 to 1000", export("--count", "0"));
        assertRefused(3, "no text in that language", export("--count", "1", "--language", "ko"));
        assertRefused(3, "no sheet 7", run("issue", CODE, "7", "--to", "Mirja"));
        assertRefused(2, "\"x\"", run("issue", CODE, "x", "--to", "Mirja"));
        assertRefused(2, "to whom", run("issue", CODE, "1", "--to", " "));
        assertRefused(2, "only 12 lines", run("return", CODE, "1", "--lines", "13"));
        run("issue", CODE, "1", "--to", "Mirja", "--on", "2026-05-01");
        assertRefused(2, "2026-05-01", run("return", CODE, "1", "--on", "2026-04-01"));
    }

    @Test
    void registersNothingThatCannotBePrinted() throws IOException {
        String demands = "  - to open the path along the whole river\n".repeat(80);
        Files.writeString(
                folder.resolve("long.md"),
                RiverPetition.saying("The path is closed.")
                        .replace("  - to keep it open\n", demands)
                        .replace(CODE, "EX 002"));
        assertEquals(
                0,
                program.run("petition", "import", folder.resolve("long.md").toString()).status());
        Ended refused =
                program.run("sheet", "export", "EX 002", "--count", "1", "--to", folder.toString());
        assertRefused(3, "no room to write", refused);
        assertTrue(program.run("sheet", "list", "EX 002").out().contains("No sheets yet"));
    }

    private Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sheet"));
        all.addAll(List.of(arguments));
        return program.run(all.toArray(String[]::new));
    }

    private static void assertRefused(int status, String saying, Ended ended) {
        assertEquals(status, ended.status(), ended.err());
        assertTrue(ended.err().contains(saying), ended.err());
        assertFalse(ended.err().contains("Exception"), ended.err());
    }
}
