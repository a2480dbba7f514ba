package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class LetterStartTest extends AtCommandLine {
    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("We write about the path (EX 001 / 2026).", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
    }

    @Test
    void savesALetterAsATemplate() {
        Ended saved = program.run("template", "save", "EX 001 / 2026", "--name", "path-letter");
        assertEquals(0, saved.status(), saved.err());
        assertEquals("Saved as the template path-letter.", saved.out().strip());
        String text = program.run("template", "show", "path-letter").out();
        assertTrue(text.contains("We write about the path ({{petition.code}})."), text);
        Ended again = program.run("template", "save", "EX 001 / 2026", "--name", "path-letter");
        assertEquals(1, again.status());
        assertTrue(again.err().contains("path-letter"), again.err());
    }

    @Test
    void beginsATextFromAFile() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("letter.txt"),
                        "Dear Minister,\n\nThe path is closed.\n\nYours sincerely,\nAnna");
        Ended begun = program.run("letter", "begin", "EX 001 / 2026", file.toString());
        assertEquals(0, begun.status(), begun.err());
        assertTrue(begun.out().contains("Put away (salutation): Dear Minister,"), begun.out());
        assertTrue(begun.out().contains("Paragraphs taken as the text in en: 1."), begun.out());
        Path copy = folder.resolve("copy.md");
        program.run("petition", "export", "EX 001 / 2026", copy.toString());
        String text = Files.readString(copy);
        assertTrue(text.strip().endsWith("---\nThe path is closed."), text);
        Ended refused =
                program.run(
                        "letter",
                        "begin",
                        "EX 001 / 2026",
                        Files.write(folder.resolve("letter.docm"), new byte[10]).toString());
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("macros"), refused.err());
    }
}
