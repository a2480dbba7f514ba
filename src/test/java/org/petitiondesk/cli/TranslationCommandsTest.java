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

final class TranslationCommandsTest extends AtCommandLine {
    @BeforeEach
    void keepAPetitionInTwoLanguages() throws IOException {
        assertEquals(
                0,
                program.run(
                                "petition",
                                "import",
                                RiverPetition.saying("We write to you.", folder).toString())
                        .status());
        translate("Nous vous écrivons.");
    }

    private void translate(String sentence) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("petition.fr.md"),
                        """
                        ---
                        code: EX 001 / 2026
                        title: Rouvrez le chemin
                        language: fr
                        demands:
                          - d’ouvrir le chemin
                          - de le garder ouvert
                        ---
                        %s
                        """
                                .formatted(sentence));
        Ended read = program.run("petition", "import", file.toString());
        assertEquals(0, read.status(), read.err());
    }

    private Ended check(String... options) {
        String[] command = new String[options.length + 3];
        command[0] = "petition";
        command[1] = "check-translation";
        command[2] = CODE;
        System.arraycopy(options, 0, command, 3, options.length);
        return program.run(command);
    }

    private String shown() {
        return program.run("petition", "show", CODE).out();
    }

    @Test
    void saysWhoCheckedATranslationUntilItIsChanged() throws IOException {
        assertTrue(shown().contains("(original)"), shown());
        assertTrue(shown().contains("(translation to be checked)"), shown());
        assertTrue(program.run("letter", "check", CODE).err().contains("who checked"));
        Ended checked = check("--language", "fr", "--by", "Camille Exemple");
        assertEquals(0, checked.status(), checked.err());
        assertTrue(shown().contains("(checked by Camille Exemple)"), shown());
        assertFalse(program.run("letter", "check", CODE).err().contains("who checked"));
        translate("Nous vous écrivons encore.");
        assertTrue(shown().contains("changed since it was checked by Camille Exemple"), shown());
        Ended warned = program.run("letter", "check", CODE);
        assertEquals(0, warned.status());
        assertTrue(warned.err().contains("after Camille Exemple had checked it"), warned.err());
    }

    @Test
    void takesACheckBack() {
        assertEquals(0, check("--language", "fr", "--by", "Camille Exemple").status());
        Ended back = check("--language", "fr", "--take-back", "--json");
        assertEquals(0, back.status(), back.err());
        assertTrue(back.out().contains("\"translation\" : \"unchecked\""), back.out());
        assertEquals(3, check("--language", "fr", "--take-back").status());
    }

    @Test
    void refusesWhatIsNoTranslationAndWhoHasNoName() {
        assertEquals(3, check("--language", "en", "--by", "Camille Exemple").status());
        assertEquals(3, check("--language", "ko", "--by", "Camille Exemple").status());
        assertEquals(2, check("--language", "fr", "--by", " ").status());
        assertEquals(2, check("--language", "fr").status());
    }

    @Test
    void choosesTheOriginal() {
        Ended chosen = program.run("petition", "original", CODE, "fr");
        assertEquals(0, chosen.status(), chosen.err());
        assertEquals(0, check("--language", "en", "--by", "Ann Example").status());
        String json = program.run("petition", "show", CODE, "--json").out();
        assertTrue(json.contains("\"translation\" : \"original\""), json);
        assertTrue(json.contains("\"checkedBy\" : \"Ann Example\""), json);
        assertEquals(3, program.run("petition", "original", CODE, "ko").status());
    }
}
