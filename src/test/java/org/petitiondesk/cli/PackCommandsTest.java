package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.library.LibraryException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PackCommandsTest extends AtCommandLine {
    private static final String PETITION =
            """
            ---
            code: EX 001 / 2026
            title: Open the river path
            date: 2026-06-12
            language: en
            template: petition-letter
            sponsors: [Riverside Society]
            addressees:
              - post: Mayor of Example Town
                office: mayor
                address: |
                  1 Example Street
                  Example Town 10000
                address-country: NO
              - post: Mayor of Nowhere
                office: mayor
            demands: [to open the path]
            ---
            The path is closed.
            """;

    @BeforeEach
    void importPetition() throws IOException {
        Path file = Files.writeString(folder.resolve("petition.md"), PETITION);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
    }

    @Test
    void makesThePacksThatCanBeMadeAndNamesTheOthers() throws LibraryException {
        program.plan(List.of("Exampleville", "Nowhere"));
        Path to = folder.resolve("packs");
        Ended ended = program.run("pack", "export", RiverPetition.CODE, "--to", to.toString());
        assertEquals(1, ended.status(), ended.err());
        Path pack = to.resolve("EX-001-2026_exampleville");
        assertEquals(List.of(pack.toString()), ended.lines());
        assertTrue(Files.exists(pack.resolve("pack.pdf")));
        assertTrue(
                ended.err().contains("[Nowhere] error: address: There is no postal address"),
                ended.err());
        assertTrue(
                ended.err().contains("[Exampleville, Nowhere] warning: lead: Nobody leads"),
                ended.err());
        assertEquals(
                List.of(Optional.of(ProgramInTest.NOW), Optional.empty()), program.packsMade());
    }

    @Test
    void makesThePackOfOneCity() throws LibraryException {
        program.plan(List.of("Exämpleville", "Nowhere"));
        Ended ended =
                program.run(
                        "pack",
                        "export",
                        RiverPetition.CODE,
                        "--to",
                        folder.resolve("packs").toString(),
                        "--city",
                        "exampleville",
                        "--json");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("\"leftOut\" : 0"), ended.out());
    }

    @Test
    void saysWhichCitiesThereAre() throws LibraryException {
        String to = folder.resolve("packs").toString();
        Ended none = program.run("pack", "export", RiverPetition.CODE, "--to", to);
        assertEquals(3, none.status());
        assertTrue(none.err().contains("No delivery of"), none.err());
        program.plan(List.of("Exampleville"));
        Ended other = program.run("pack", "export", RiverPetition.CODE, "--to", to, "--city", "Oz");
        assertEquals(3, other.status());
        assertTrue(other.err().contains("Exampleville"), other.err());
    }
}
