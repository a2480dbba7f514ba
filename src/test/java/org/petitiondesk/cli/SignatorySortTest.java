package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The order of signatures, as printed. */
final class SignatorySortTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,type,place,country,consent
                        Zoe Abel,person,Oslo,NO,public
                        Maria Sample,person,Bern,CH,public
                        Ben Pattern,person,Bern,CH,public
                        Tide Union,organization,Lake Town,NO,public
                        """);
        assertEquals(0, program.run("signatory", "import", CODE, list.toString()).status());
    }

    private String sort(String... options) {
        Ended ended =
                program.run(
                        Stream.concat(Stream.of("signatory", "sort", CODE), Stream.of(options))
                                .toArray(String[]::new));
        assertEquals(0, ended.status(), ended.err());
        return ended.out().strip();
    }

    private List<String> annex() throws IOException {
        Path to = folder.resolve("out");
        String[] export = {"letter", "export", CODE, "--to", to.toString(), "--format", "txt"};
        assertEquals(0, program.run(export).status());
        try (Stream<Path> files = Files.list(to)) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream()
                    .map(String::strip)
                    .dropWhile(line -> !line.startsWith("Annex"))
                    .filter(line -> line.matches("[0-9]+ .*|(Organi|In a ).*|The order.*"))
                    .toList();
        }
    }

    private String first() throws IOException {
        return String.join("|", annex().stream().filter(line -> line.matches("[0-9].*")).toList());
    }

    @Test
    void printsTheAnnexInTheOrderThatWasChosen() throws IOException {
        assertTrue(first().matches(".*Zoe.*Maria.*Ben.*"), first());
        sort("--by", "name");
        assertTrue(first().matches(".*Tide.*Ben.*Maria.*Zoe.*"), first());
        assertEquals("EX 001 / 2026: signatures are listed by name, by the rules of en.", sort());
        sort("--by", "recorded");
        assertTrue(first().matches(".*Zoe.*Maria.*Ben.*"), first());
    }

    @Test
    void printsGroupsUnderTheirHeadings() throws IOException {
        sort("--by", "name", "--group", "country");
        assertEquals(
                List.of(
                        "Organizations: Norway (1)",
                        "1  Tide Union – Lake Town",
                        "In a personal capacity: Norway (1)",
                        "2  Zoe Abel – Oslo",
                        "In a personal capacity: Switzerland (2)",
                        "3  Ben Pattern – Bern",
                        "4  Maria Sample – Bern"),
                annex());
    }

    @Test
    void printsTheSeedByWhichTheOrderWasDrawn() throws IOException {
        sort("--by", "round-robin", "--seed", "river");
        List<String> annex = annex();
        assertEquals("The order was drawn by lot (SHA-256, seed river).", annex.getLast());
        sort("--by", "round-robin", "--seed", "other");
        sort("--by", "round-robin", "--seed", "river");
        assertEquals(annex, annex());
    }

    @Test
    void putsLeadSignersFirst() throws IOException {
        List<String> ids =
                program.run("signatory", "list", CODE)
                        .out()
                        .lines()
                        .map(line -> line.substring(0, 36))
                        .toList();
        sort("--by", "name", "--first", ids.get(2) + "," + ids.get(0));
        assertTrue(first().matches(".*Tide.*Ben.*Zoe.*Maria.*"), first());
        sort("--first", "none");
        assertTrue(first().matches(".*Ben.*Maria.*Zoe.*"), first());
        assertEquals(3, program.run("signatory", "sort", CODE, "--first", "nobody").status());
    }

    @Test
    void listsInTheOrderThatWasChosenOrInAnother() throws IOException {
        sort("--by", "name");
        assertTrue(listed().matches("(?s).*Ben.*Maria.*Tide.*Zoe.*"), listed());
        assertTrue(listed("--by", "recorded").matches("(?s).*Zoe.*Maria.*Ben.*Tide.*"));
        assertTrue(listed("--query", "Bern").matches("(?s).*Ben.*Maria.*"));
        assertEquals(2, listed("--query", "Bern").lines().count());
    }

    @Test
    void exportsTheGroupOfEachLineInAColumn() throws IOException {
        Path file = folder.resolve("grouped.csv");
        String[] export = {
            "signatory", "export", CODE, file.toString(), "--by", "name", "--group", "country"
        };
        assertEquals(0, program.run(export).status());
        assertEquals(
                List.of("group", "Norway", "Norway", "Switzerland", "Switzerland"),
                Files.readAllLines(file).stream()
                        .map(line -> line.replaceAll("^\\W*(\\w+).*", "$1"))
                        .toList());
    }

    @Test
    void exportsNobodyWhoseNameWasErasedAndNamesAFolderThatIsMissing() throws IOException {
        String id = listed("--query", "Maria").substring(0, 36);
        assertEquals(0, program.run("signatory", "erase", id).status());
        Path file = folder.resolve("named.csv");
        assertEquals(0, program.run("signatory", "export", CODE, file.toString()).status());
        assertEquals(4, Files.readAllLines(file).size());
        Path missing = folder.resolve("missing/named.csv");
        Ended ended = program.run("signatory", "export", CODE, missing.toString());
        assertEquals(3, ended.status());
        assertEquals(
                "There is no folder " + missing.getParent() + ". Make it, or name another one.",
                ended.err().strip().replaceFirst("^[^:]*: (?=There)", ""));
    }

    private String listed(String... options) {
        return program.run(
                        Stream.concat(Stream.of("signatory", "list", CODE), Stream.of(options))
                                .toArray(String[]::new))
                .out();
    }

    @Test
    void findsNobodyByAWithdrawnName() {
        String id = listed("--query", "Maria").substring(0, 36);
        assertEquals(0, program.run("signatory", "withdraw", CODE, id).status());
        assertEquals("", listed("--query", "Maria").strip());
        assertTrue(!listed().contains("Maria"));
    }

    @Test
    void exportsTheListInTheSameOrder() throws IOException {
        sort("--by", "name");
        Path file = folder.resolve("exported.csv");
        assertEquals(0, program.run("signatory", "export", CODE, file.toString()).status());
        assertEquals(
                List.of("Ben", "Maria", "Tide", "Zoe"),
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.replaceAll("^\\W*(\\w+).*", "$1"))
                        .toList());
    }

    @Test
    void exportsOnlyThoseWhoAreWantedNumberedAndSortedAsAsked() throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("more.csv"),
                        "name,place,country,consent\nJan Hidden,Bern,CH,initials\n");
        assertEquals(0, program.run("signatory", "import", CODE, list.toString()).status());
        Path file = folder.resolve("exported.csv");
        String[] export = {
            "signatory",
            "export",
            CODE,
            file.toString(),
            "--copy",
            "public",
            "--by",
            "name",
            "--country",
            "ch",
            "--number"
        };
        assertEquals(0, program.run(export).status());
        assertEquals(
                List.of("1,Ben Pattern", "2,Maria Sample"),
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.replaceAll("\"", "").replaceFirst(",person.*", ""))
                        .toList());
    }
}
