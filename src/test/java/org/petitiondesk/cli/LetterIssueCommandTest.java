package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.cli.RiverPetition.CODE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class LetterIssueCommandTest extends AtCommandLine {
    @BeforeEach
    void keepAPetition() throws IOException {
        assertEquals(0, read("The old sentence.").status());
    }

    private Ended read(String sentence) throws IOException {
        return program.run("petition", "import", RiverPetition.saying(sentence, folder).toString());
    }

    private String printed(String... options) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        "letter",
                                        "export",
                                        CODE,
                                        "--format",
                                        "txt",
                                        "--to",
                                        out.toString()),
                                Stream.of(options))
                        .toList();
        Ended exported = program.run(command.toArray(String[]::new));
        assertEquals(0, exported.status(), exported.err());
        try (Stream<Path> files = Files.list(out)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    @Test
    void namesAtTheFootTheTextThatThePetitionShows() throws IOException {
        String shown =
                program.run("petition", "show", CODE).lines().stream()
                        .filter(line -> line.startsWith("text: en  "))
                        .map(line -> line.split("  ", -1)[1])
                        .findFirst()
                        .orElseThrow();
        assertTrue(printed("--mark-text").contains(" · Text " + shown));
        assertFalse(printed().contains(shown));
    }

    @Test
    void printsWhatWasIssuedUntilItIsTakenBack() throws IOException {
        Ended issued = program.run("letter", "issue", CODE, "--on", "2026-03-07", "--json");
        assertEquals(0, issued.status(), issued.err());
        assertTrue(issued.out().contains("\"issued\" : 1"), issued.out());
        assertEquals(0, read("The new sentence.").status());
        assertTrue(printed().contains("The old sentence."));
        assertTrue(printed("--text", "current").contains("The new sentence."));
        Ended checked = program.run("letter", "check", CODE);
        assertTrue(checked.err().contains("issued on 2026-03-07"), checked.err());
        Ended back = program.run("letter", "issue", CODE, "--take-back");
        assertEquals(0, back.status(), back.err());
        assertTrue(printed().contains("The new sentence."));
        Ended none = program.run("letter", "issue", CODE, "--take-back");
        assertFalse(none.status() == 0, none.out());
        assertTrue(none.err().contains(CODE), none.err());
    }

    @Test
    void saysInWordsThatADayIsNone() {
        Ended issued = program.run("letter", "issue", CODE, "--on", "tomorrow");
        assertEquals(2, issued.status(), issued.err());
        assertTrue(
                issued.err().contains("\"tomorrow\" is not a day such as 2026-03-06"),
                issued.err());
        assertFalse(issued.err().contains("LocalDate"), issued.err());
    }
}
