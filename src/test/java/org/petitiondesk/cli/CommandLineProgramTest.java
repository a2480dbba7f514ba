package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.cli.RiverPetition.CODE;

import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class CommandLineProgramTest extends AtCommandLine {
    private static final String PETITION =
            RiverPetition.saying("We write about the path along the river.");

    @Test
    void takesGlobalOptionsBeforeAndAfterTheCommand() {
        assertTrue(
                program.run("library", "info", "--json").out().contains("\"encrypted\" : false"));
        assertTrue(
                program.run("--json", "library", "info").out().contains("\"encrypted\" : false"));
    }

    @Test
    void importsTheSameFileTwiceWithoutChangingAnything() throws IOException {
        Path file = petitionFile(PETITION);
        Ended first = program.run("petition", "import", file.toString(), "--json");
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().contains("\"newText\" : true"), first.out());
        Ended second = program.run("petition", "import", file.toString(), "--json");
        assertEquals(0, second.status(), second.err());
        assertTrue(second.out().contains("\"newText\" : false"), second.out());
        Ended info = program.run("library", "info", "--json");
        assertTrue(info.out().contains("\"addresseeCount\" : 1"), info.out());
        assertTrue(info.out().contains("\"personCount\" : 1"), info.out());
    }

    @Test
    void readsBackThePetitionThatItWrote() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        Path copy = folder.resolve("copy.md");
        assertEquals(0, program.run("petition", "export", CODE, copy.toString()).status());
        ProgramInTest other = new ProgramInTest(Files.createDirectory(folder.resolve("other")));
        other.run("library", "create");
        Ended imported = other.run("petition", "import", copy.toString());
        assertEquals(0, imported.status(), imported.err());
        Path again = folder.resolve("again.md");
        other.run("petition", "export", CODE, again.toString());
        assertEquals(Files.readString(copy), Files.readString(again));
    }

    @Test
    void exportsNothingButTheLetters() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        Path out = folder.resolve("new").resolve("out");
        Ended ended =
                program.run(
                        "letter",
                        "export",
                        CODE,
                        "--to",
                        out.toString(),
                        "--format",
                        "pdf,docx,txt");
        assertEquals(0, ended.status(), ended.err());
        assertEquals(
                List.of(
                        "EX-001-2026_1-anna-example_en_delivery.docx",
                        "EX-001-2026_1-anna-example_en_delivery.pdf",
                        "EX-001-2026_1-anna-example_en_delivery.txt"),
                names(out));
        assertEquals(3, ended.lines().size());
    }

    @Test
    void namesTheFilesOfAnExportToPrograms() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        Path out = folder.resolve("out");
        Ended ended =
                program.run(
                        "letter",
                        "export",
                        CODE,
                        "--to",
                        out.toString(),
                        "--format",
                        "txt",
                        "--json");
        assertEquals(0, ended.status(), ended.err());
        Path file = out.resolve("EX-001-2026_1-anna-example_en_delivery.txt");
        assertTrue(
                ended.out().replaceAll("\\s+", "").startsWith("{\"files\":[\"" + file + "\"]"),
                ended.out());
    }

    @Test
    void leavesOutALetterThatWouldBeWrongAndNamesIt() throws IOException {
        String noAddress = PETITION.replaceAll("(?m)^    address: \\|\n(      .*\n)+", "");
        program.run("petition", "import", petitionFile(noAddress).toString());
        Path out = folder.resolve("out");
        Ended ended = program.run("letter", "export", CODE, "--to", out.toString());
        assertEquals(1, ended.status());
        assertTrue(ended.err().contains("Anna Example"), ended.err());
        assertEquals(List.of(), names(out));
    }

    @Test
    void pastesNamesAndKeepsThemAsSigned() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        Ended pasted =
                program.runWithInput(
                        "Present were: Jin Yulan (金玉兰), Ren Chengyi(任成颐).",
                        "signatory",
                        "paste",
                        CODE,
                        "--consent",
                        "public");
        assertEquals(0, pasted.status(), pasted.err());
        String list = program.run("signatory", "list", CODE, "--json").out();
        assertTrue(list.contains("\"name\" : \"Jin Yulan (金玉兰)\""), list);
        assertTrue(list.contains("\"name\" : \"Ren Chengyi(任成颐)\""), list);
        assertEquals(1, program.run("signatory", "list", CODE, "--query", "玉兰").lines().size());
    }

    @Test
    void keepsNamesOfThoseWhoAreOnlyCountedOutOfEveryFile() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        program.runWithInput("Secreta Hidden (秘蔵子)", "signatory", "paste", CODE);
        program.runWithInput("Open Person", "signatory", "paste", CODE, "--consent", "public");
        for (String copy : List.of("public", "delivery")) {
            Path out = folder.resolve(copy);
            Ended ended =
                    program.run(
                            "letter",
                            "export",
                            CODE,
                            "--to",
                            out.toString(),
                            "--copy",
                            copy,
                            "--format",
                            "txt");
            assertEquals(0, ended.status(), ended.err());
            String text = Files.readString(out.resolve(names(out).getFirst()));
            assertTrue(text.contains("Open Person"), text);
            assertFalse(text.contains("Secreta") || text.contains("秘"), text);
            assertTrue(text.contains("1 more person signed"), text);
        }
    }

    @Test
    void forgetsAWithdrawnName() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        program.runWithInput("Wilma Fortgang", "signatory", "paste", CODE, "--consent", "public");
        String id = program.run("signatory", "list", CODE).out().substring(0, 36);
        assertEquals(0, program.run("signatory", "withdraw", CODE, id).status());
        assertFalse(program.run("signatory", "list", CODE).out().contains("Fortgang"));
        String file = Files.readString(program.library(), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains("Fortgang"));
    }

    @Test
    void sparesNobodyAnEncryptedLibraryWithoutItsPassphrase() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("pass"), "correct horse\r\nmore");
        Path wrong = Files.writeString(folder.resolve("wrong"), "wrong");
        Ended encrypted =
                program.run("library", "encrypt", "--passphrase-file", passphrase.toString());
        assertEquals(0, encrypted.status(), encrypted.err());
        Ended refused = program.run("petition", "list", "--passphrase-file", wrong.toString());
        assertEquals(3, refused.status());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertEquals(3, program.run("petition", "list").status());
        assertEquals(
                0,
                program.run("petition", "list", "--passphrase-file", passphrase.toString())
                        .status());
    }

    @Test
    void saysInOneLineWhatCannotBeDone() {
        for (List<String> call :
                List.of(
                        List.of("petition", "show", "NO SUCH"),
                        List.of("petition", "import", folder.resolve("none.md").toString()),
                        List.of("library", "create"),
                        List.of("library", "restore", folder.resolve("none").toString()))) {
            Ended ended = program.run(call.toArray(String[]::new));
            assertEquals(3, ended.status(), call.toString());
            assertEquals(1, ended.err().lines().count(), ended.err());
        }
        assertEquals(2, program.run("letter", "export").status());
        assertEquals(2, program.run("nonsense").status());
        assertEquals(2, program.run().status());
    }

    @Test
    void saysAMistakeOfItsOwnInOneLineWithoutAnyName() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        Ended ended = export("--format", "broken");
        assertEquals(3, ended.status());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains("IllegalStateException"), ended.err());
        assertFalse(ended.err().contains("Anna Example"), ended.err());
        assertEquals(List.of(), names(folder.resolve("out")));
    }

    @Test
    void saysWhichWordsAnOptionTakes() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        assertEquals(0, export("--format", "PDF").status());
        assertUsage(export("--format", "odt"), "pdf, docx, txt");
        assertUsage(export("--copy", "secret"), "public, delivery, internal");
        assertUsage(export("--paper", "a5"), "a4, letter");
        assertUsage(export("--text", "old"), "signed, current");
        assertUsage(export("--language", "zz__"), "zh-Hans");
        assertUsage(program.run("petition", "status", CODE, "lost"), "draft, open");
        assertUsage(
                program.run("signatory", "paste", CODE, "--consent", "all"), "public, delivery");
        assertUsage(
                program.run("signatory", "import", CODE, "list.csv", "--map", "name"), "name=B");
        assertUsage(
                program.run("signatory", "import", CODE, "list.csv", "--map", "nmae=A"),
                "\"name\"");
        assertUsage(
                program.run("addressee", "import", "list.csv", "--map", "x=A", "--mapping", "y"),
                "not both");
    }

    @Test
    void takesAMappingThatWasKept() throws IOException, LibraryException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        String list =
                Files.writeString(folder.resolve("list.csv"), "Wo,Wer\nTown,Jin Yulan\n")
                        .toString();
        Ended none = program.run("signatory", "import", CODE, list, "--mapping", "Form");
        assertEquals(3, none.status());
        assertTrue(none.err().contains("none yet"), none.err());
        program.keep(
                ListKind.SIGNATORIES,
                "Form",
                List.of(
                        new MappedColumn("Wer", Optional.of("name")),
                        new MappedColumn("Wo", Optional.of("place"))));
        Ended other = program.run("signatory", "import", CODE, list, "--mapping", "Other");
        assertTrue(other.err().contains("there are: Form"), other.err());
        Ended ended = program.run("signatory", "import", CODE, list, "--mapping", "Form");
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        assertTrue(program.run("signatory", "list", CODE).out().contains("Jin Yulan  Town"));
    }

    @Test
    void listsAndForgetsMappings() throws Exception {
        program.keep(
                ListKind.ADDRESSEES,
                "Form",
                List.of(new MappedColumn("Who", Optional.of("person"))));
        assertEquals(
                List.of("Form  addressees  one column"),
                program.run("library", "mappings").lines());
        assertEquals(3, program.run("library", "mappings", "--forget", "Other").status());
        assertEquals(0, program.run("library", "mappings", "--forget", "Form").status());
        assertEquals(
                List.of("No mapping of columns is kept."),
                program.run("library", "mappings").lines());
    }

    @Test
    void takesMappingsBeforeAndAfterTheCode() throws IOException {
        program.run("petition", "import", petitionFile(PETITION).toString());
        String list =
                Files.writeString(folder.resolve("list.csv"), "Wer,Wo\nJin Yulan,Town\n")
                        .toString();
        for (List<String> call :
                List.of(
                        List.of("--map", "name=Wer", "place=Wo", CODE, list),
                        List.of("--map=name=Wer", "--map=place=Wo", CODE, list),
                        List.of(CODE, list, "--map", "name=Wer", "--map", "place=Wo"))) {
            List<String> all = new ArrayList<>(List.of("signatory", "import", "--json"));
            all.addAll(call);
            Ended ended = program.run(all.toArray(String[]::new));
            assertEquals(0, ended.status(), ended.err());
            assertTrue(ended.out().contains("\"accepted\" : 1"), ended.out());
        }
        assertEquals(2, program.run("signatory", "import", CODE, list, "--map").status());
    }

    @Test
    void takesAFurtherLanguageThatHasOnlyItsTexts() throws IOException {
        String further =
                """
                ---
                code: EX 001 / 2026
                title: Rouvrez le chemin
                language: fr
                demands:
                  - ouvrir le chemin
                  - le garder ouvert
                ---
                Nous vous écrivons.
                """;
        Ended tooEarly = program.run("petition", "import", petitionFile(further).toString());
        assertEquals(1, tooEarly.status());
        assertTrue(tooEarly.err().contains("\"template\""), tooEarly.err());
        program.run("petition", "import", petitionFile(PETITION).toString());
        Ended ended = program.run("petition", "import", petitionFile(further).toString());
        assertEquals(0, ended.status(), ended.err());
        Ended letters = export("--language", "fr", "--format", "txt");
        assertEquals(0, letters.status(), letters.err());
        assertEquals(1, letters.lines().size());
    }

    @Test
    void explainsEveryWordOfACommandInItsHelp() {
        for (String command :
                List.of(
                        "library backup",
                        "library restore",
                        "addressee import",
                        "addressee list",
                        "addressee show",
                        "addressee export",
                        "template show",
                        "template check",
                        "template import",
                        "petition import",
                        "petition export",
                        "petition show",
                        "petition status",
                        "signatory import",
                        "signatory paste",
                        "signatory list",
                        "signatory withdraw",
                        "signatory export",
                        "letter check",
                        "letter export")) {
            Ended ended = program.run((command + " --help").split(" "));
            assertEquals(0, ended.status());
            ended.lines()
                    .forEach(line ->
                            assertFalse(
                                    line.matches(" {6}([A-Z]{2,}[.a-z]*|--query=TEXT)\\s*"),
                                    command + ":" + line));
        }
    }

    @Test
    void warnsThatARestoredBackupIsNotEncrypted() throws IOException {
        String backup = folder.resolve("backup").toString();
        String passphrase = Files.writeString(folder.resolve("pass"), "river path\r\n").toString();
        assertEquals(0, program.run("library", "backup", backup).status());
        program.run("library", "encrypt", "--passphrase-file", passphrase);
        Ended ended = program.run("library", "restore", backup);
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.err().contains("encrypt it"), ended.err());
    }

    @Test
    void namesWhatIsWrongWithAFolderGivenAsAFile() {
        Ended ended = program.run("petition", "import", folder.toString());
        assertEquals(3, ended.status());
        assertTrue(ended.err().strip().endsWith("folder."), ended.err());
    }

    private Ended export(String... options) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "letter",
                                "export",
                                CODE,
                                "--to",
                                folder.resolve("out").toString()));
        all.addAll(List.of(options));
        return program.run(all.toArray(String[]::new));
    }

    private static void assertUsage(Ended ended, String words) {
        assertEquals(2, ended.status(), ended.err());
        assertTrue(ended.err().contains(words), ended.err());
        assertFalse(ended.err().contains("java."), ended.err());
    }

    private Path petitionFile(String content) throws IOException {
        return Files.writeString(folder.resolve("petition.md"), content);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
