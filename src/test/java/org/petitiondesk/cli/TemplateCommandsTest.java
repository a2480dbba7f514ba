package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class TemplateCommandsTest {
    @TempDir private Path folder;
    private ProgramInTest program;

    @BeforeEach
    void start() {
        program = new ProgramInTest(folder);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("river.md"), text);
    }

    @Test
    void showsShippedTemplatesWithoutALibrary() {
        Ended list = program.run("template", "list");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.lines().contains("petition-letter  en fr ko zh-Hans zh-Hant"), list.out());
        assertTrue(list.lines().contains("cover-letter  en fr ko zh-Hans zh-Hant"), list.out());
        assertEquals(0, program.run("template", "show", "urgent-appeal").status());
    }

    @Test
    void takesAChangedCopyIn() throws IOException {
        program.run("library", "create");
        String shipped = program.run("template", "show", "petition-letter").out();
        Path file = file(shipped.replace("name: petition-letter", "name: river-letter"));
        Ended imported = program.run("template", "import", file.toString());
        assertEquals(0, imported.status(), imported.err());
        assertTrue(
                program.run("template", "list").lines().contains("river-letter  en  own"),
                program.run("template", "list").out());
        assertEquals(
                Files.readString(file).strip(),
                program.run("template", "show", "river-letter").out().strip());
        assertTrue(program.run("template", "list", "--json").out().contains("\"own\" : true"));
        assertTrue(program.run("library", "info").lines().contains("own templates: 1"));
    }

    @Test
    void refusesWhatHasMistakes() throws IOException {
        program.run("library", "create");
        String shipped = program.run("template", "show", "petition-letter").out();
        Ended same = program.run("template", "import", file(shipped).toString());
        assertEquals(1, same.status());
        assertTrue(same.err().contains("river.md: name: The program ships"), same.err());
        Path file = file(shipped.replace("letter.head", "letter.heat"));
        Ended faulty = program.run("template", "import", file.toString());
        assertEquals(1, faulty.status());
        assertTrue(faulty.err().contains("river.md:8: letter.heat:"), faulty.err());
        assertFalse(program.run("template", "list").out().contains("own"));
    }

    @Test
    void asksForNoPassphraseWhereThereIsNobodyToAsk() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "river path\n");
        program.run("library", "create", "--encrypt", "--passphrase-file", passphrase.toString());
        Ended list = program.run("template", "list");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.err().contains("--passphrase-file"), list.err());
        Ended asked = program.run("template", "list", "--passphrase-file", passphrase.toString());
        assertEquals(0, asked.status(), asked.err());
        assertEquals("", asked.err());
    }
}
