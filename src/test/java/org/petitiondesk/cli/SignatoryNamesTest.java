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
import java.util.ArrayList;
import java.util.List;

/** Whose names reach whom is said before anything is written. */
final class SignatoryNamesTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importSigners() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,type,organization,place,consent
                        Ada Sample,person,,Lake Town,public
                        Ben Sample,organization,Tide Union,Bern,delivery
                        Cy Sample,person,,Bern,initials
                        Di Sample,person,,Bern,count
                        Eve Sample,person,,Bern,public
                        """);
        assertEquals(0, program.run("signatory", "import", CODE, list.toString()).status());
        String eve = program.run("signatory", "list", CODE, "--query", "Eve").out();
        assertEquals(0, program.run("signatory", "withdraw", CODE, eve.substring(0, 36)).status());
    }

    @Test
    void saysInNumbersAndAsAListWhomACopyNames() {
        List<String> lines = program.run("signatory", "names", CODE).lines();
        assertEquals(
                List.of("named in full: 2", "by initials: 1", "counted only: 1"),
                lines.subList(0, 3));
        assertEquals(
                List.of(
                        "in-full  Ada Sample  -> Ada Sample, Lake Town",
                        "in-full  Ben Sample  -> Tide Union, Ben Sample, Bern",
                        "as-initials  Cy Sample  -> C.S.",
                        "counted  Di Sample  -> no name"),
                lines.stream().skip(3).map(line -> line.substring(38)).toList());
        String json = program.run("signatory", "names", CODE, "--copy", "public", "--json").out();
        assertTrue(json.contains("\"in-full\" : 1"), json);
        assertTrue(json.contains("\"counted\" : 2"), json);
        assertFalse(json.contains("Eve"), json);
    }

    @Test
    void listsOneWayAlone() {
        List<String> lines =
                program.run("signatory", "names", CODE, "--copy", "public", "--shown", "counted")
                        .lines();
        assertEquals(5, lines.size(), lines::toString);
        assertEquals(2, program.run("signatory", "names", CODE, "--shown", "all").status());
    }

    @Test
    void writesNothingWhereItOnlySaysWhomLettersWouldName() {
        String to = folder.resolve("letters").toString();
        assertEquals(
                program.run("signatory", "names", CODE, "--copy", "public").out(),
                program.run("letter", "export", CODE, "--to", to, "--copy", "public", "--dry-run")
                        .out());
        assertFalse(Files.exists(folder.resolve("letters")));
    }

    @Test
    void saysWhomAListWouldCarry() {
        Path list = folder.resolve("public.csv");
        List<String> lines =
                program.run(
                                "signatory",
                                "export",
                                CODE,
                                list.toString(),
                                "--copy",
                                "public",
                                "--dry-run")
                        .lines();
        assertEquals(
                List.of("Ada Sample", "Cy Sample"),
                lines.stream()
                        .filter(line -> line.contains("->"))
                        .map(line -> line.split(" {2}", -1)[2])
                        .toList());
        assertFalse(Files.exists(list));
    }

    @Test
    void listsForContactOnlyWhoAgreedWhateverElseIsAsked() throws IOException {
        Path agreed =
                Files.writeString(
                        folder.resolve("agreed.csv"),
                        """
                        name,place,consent,contact again,contact by
                        Fay Sample,Bern,public,organization,Tide Union
                        """);
        assertEquals(0, program.run("signatory", "import", CODE, agreed.toString()).status());
        assertEquals(List.of("Fay Sample"), contacts("Tide Union", "--query", "Bern"));
        assertEquals(List.of("Fay Sample"), contacts("Tide Union"));
        assertEquals(List.of(), contacts("Lake Union", "--consent", "public"));
    }

    @Test
    void refusesAListForContactThatCannotBe() {
        String file = folder.resolve("no.csv").toString();
        Ended open =
                program.run("signatory", "export", CODE, file, "--may-contact", "--copy", "public");
        assertEquals(2, open.status());
        assertTrue(open.err().contains("cannot be a public copy"), open.err());
        Ended nobody = program.run("signatory", "export", CODE, file, "--may-contact", "");
        assertEquals(2, nobody.status());
        assertTrue(nobody.err().contains("Say who may contact"), nobody.err());
        assertFalse(Files.exists(folder.resolve("no.csv")));
    }

    private List<String> contacts(String by, String... more) throws IOException {
        Path file = folder.resolve("contacts.csv");
        List<String> command =
                new ArrayList<>(
                        List.of("signatory", "export", CODE, file.toString(), "--may-contact", by));
        command.addAll(List.of(more));
        assertEquals(0, program.run(command.toArray(String[]::new)).status());
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void tellsOfOlderCopiesThatStillHaveAWithdrawnName() {
        String backup = folder.resolve("backup").toString();
        assertEquals(0, program.run("library", "backup", backup).status());
        String restored = program.run("library", "restore", backup).err();
        assertTrue(restored.contains("withdraw or erase them once more"), restored);
        String ada = program.run("signatory", "list", CODE, "--query", "Ada").out();
        String told = program.run("signatory", "withdraw", CODE, ada.substring(0, 36)).err();
        assertTrue(told.contains("before-restore"), told);
    }
}
