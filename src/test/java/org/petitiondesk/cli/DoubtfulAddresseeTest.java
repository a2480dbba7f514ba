package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is doubtful about an addressee is told, and the letter goes out all the same. */
class DoubtfulAddresseeTest extends AtCommandLine {
    private static final String CODE = "EX 002 / 2026";
    private static final String PETITION =
            """
            ---
            code: EX 002 / 2026
            title: Open the river path
            date: 2026-06-12
            language: en
            template: petition-letter
            addressees:
              - person: Anna Example
                gender: female
                post: President, Example Republic
                office: head-of-state
                country: NO
                verified: 2025-01-15
                via:
                  person: Ben Sample
                  gender: male
                  post: Ambassador
                  organization: Embassy of the Example Republic
                  office: ambassador
                  country: NO
                address:
                  street: 1 Example Street
                  postcode: ABC
                  city: Sampleton
                address-country: US
                fax: "+01 202 588-0032"
            demands: [to open the path]
            ---
            We write about the path along the river.
            """;

    @Test
    void tellsOfTitlesInNamesThatALetterWouldPrintTwice() throws IOException {
        importPetition(
                program,
                PETITION.replace("Anna Example", "H.E. Ms. Anna Example")
                        .replace("Ben Sample", "Ben Sample Dashi"));
        String told = program.run("letter", "check", CODE).err();
        assertTrue(told.contains("“H.E. Ms.”"), told);
        assertTrue(told.contains("“Dashi”"), told);
    }

    @Test
    void tellsOnceWhatManyLettersHave() throws IOException {
        importPetition(program, PETITION);
        importPetition(
                program,
                """
                ---
                code: EX 002 / 2026
                title: Ouvrir le chemin
                language: fr
                demands: [d'ouvrir le chemin]
                ---
                Nous vous écrivons au sujet du chemin.
                """);
        String told = program.run("letter", "check", CODE).err();
        assertEquals(1, told.split("“ABC”", -1).length - 1, told);
        assertTrue(told.contains("[in 2 letters] "), told);
    }

    @Test
    void tellsEachDoubtInOneSentenceAndExportsTheLetter() throws IOException {
        importPetition(program, PETITION);
        Ended ended =
                program.run("letter", "export", CODE, "--to", folder.resolve("out").toString());
        assertEquals(0, ended.status(), ended.err());
        assertEquals(2, ended.lines().size(), ended.out());
        List<String> told = ended.err().lines().toList();
        assertEquals(4, told.size(), ended.err());
        for (String line : told) {
            assertTrue(line.startsWith("[1 Anna Example, en] warning: "), line);
        }
        assertTrue(told.get(0).contains("person: That Anna Example"), told.get(0));
        assertTrue(told.get(0).contains("2025-01-15"), told.get(0));
        assertTrue(told.get(1).contains("via.person: Nobody has noted"), told.get(1));
        assertTrue(told.get(2).contains("“+1 202-588-0032” was probably meant"), told.get(2));
        assertTrue(told.get(3).contains("“ABC” cannot be a postcode"), told.get(3));
        assertTrue(told.get(3).contains("95014, 22162-1010"), told.get(3));
    }

    @Test
    void givesTheDoubtsToPrograms() throws IOException {
        importPetition(program, PETITION);
        assertEquals(
                List.of(
                        "letter.holder-stale",
                        "letter.holder-unverified",
                        "letter.number-likely",
                        "letter.postcode-impossible"),
                kinds(program.run("letter", "check", CODE, "--json")));
    }

    @Test
    void letsAVerificationCountForAsLongAsTheLibrarySays() throws IOException {
        importPetition(program, PETITION);
        assertEquals(
                List.of("A verification counts for 12 months."),
                program.run("library", "verified-for").lines());
        assertEquals(0, program.run("library", "verified-for", "24").status());
        assertFalse(
                kinds(program.run("letter", "check", CODE, "--json"))
                        .contains("letter.holder-stale"));
        assertEquals(2, program.run("library", "verified-for", "0").status());
    }

    @Test
    void isSilentOnceSomebodyHasVerified() throws IOException {
        importPetition(program, PETITION);
        importPetition(program, verified());
        Ended checked = program.run("letter", "check", CODE, "--json");
        assertEquals(List.of(), kinds(checked));
        // An import that says nothing, or of an older look, takes back nothing.
        importPetition(program, verified().replaceAll(" +verified: .*\n", ""));
        importPetition(program, verified().replace("verified: 2026", "verified: 2024"));
        assertEquals(List.of(), kinds(program.run("letter", "check", CODE, "--json")));
    }

    @Test
    void usesTheAddressOfAFileWhereTheLibraryKnowsTheCountryAlone() throws IOException {
        importPetition(program, mayor("EX 004 / 2026", "    address:\n      country: NO\n"));
        Ended ended = importPetition(program, mayor("EX 005 / 2026", street("1 Example Street")));
        assertEquals("", ended.err());
        String letter = letter("EX 005 / 2026");
        assertTrue(letter.contains("1 Example Street\nOslo\nNORWAY\n"), letter);
        String none = "    address:\n      country: NO\n    verified: 2026-06-02\n";
        assertEquals("", importPetition(program, mayor("EX 006 / 2026", none)).err());
        importPetition(program, mayor("EX 006 / 2026", none));
        assertTrue(letter("EX 006 / 2026").contains("1 Example Street"));
        String parted = "    address:\n      street: 1 Example Street\n      city: Oslo\n";
        assertEquals("", importPetition(program, mayor("EX 007 / 2026", parted)).err());
    }

    @Test
    void tellsWhereLettersDoNotGoToTheAddressOfAFile() throws IOException {
        importPetition(
                program,
                mayor("EX 004 / 2026", street("2 Sample Street") + "    verified: 2026-06-01\n"));
        Ended ended = importPetition(program, mayor("EX 005 / 2026", street("1 Example Street")));
        assertTrue(letter("EX 005 / 2026").contains("2 Sample Street"));
        assertTrue(
                ended.err().startsWith("warning: petition.md:8: address: The library has another"),
                ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
    }

    @Test
    void writesToTheCountryOfTheFilesAddress() throws IOException {
        String street = "    address:\n      street: 1 Main Street\n      city: Victoria\n";
        String verified = "    verified: 2026-06-01\n";
        importPetition(program, mayor("EX 004 / 2026", street + "      country: CA\n" + verified));
        assertEquals(
                "",
                importPetition(program, mayor("EX 005 / 2026", street + "      country: CA\n"))
                        .err());
        importPetition(program, mayor("EX 006 / 2026", street + "      country: SC\n"));
        assertTrue(letter("EX 006 / 2026").contains("SEYCHELLES"));
    }

    @Test
    void writesBackWhenAndWhereSomebodyVerified() throws IOException {
        importPetition(program, verified());
        Path copy = folder.resolve("copy.md");
        program.run("petition", "export", CODE, copy.toString());
        String written = Files.readString(copy);
        assertTrue(
                written.contains("      verified: 2026-06-01\n      source: Diplomatic list\n"),
                written);
        assertTrue(
                written.contains("    verified: 2026-06-02\n    source: Official gazette\n"),
                written);
    }

    @Test
    void carriesVerificationsInListsOfAddressees() throws IOException {
        importPetition(program, verified());
        for (String ending : List.of(".csv", ".xlsx", ".vcf")) {
            Path list = folder.resolve("list" + ending);
            assertEquals(0, program.run("addressee", "export", list.toString()).status());
            ProgramInTest other =
                    new ProgramInTest(Files.createDirectory(folder.resolve("other" + ending)));
            other.run("library", "create");
            assertEquals(0, other.run("addressee", "import", list.toString()).status());
            importPetition(other, verified().replaceAll(" +(verified|source): .*\n", ""));
            Ended checked = other.run("letter", "check", CODE, "--json");
            assertEquals(List.of(), kinds(checked), ending + checked.out());
        }
    }

    @Test
    void hasNoDoubtAboutTheSample() {
        Ended ended = program.run("sample", "--to", folder.resolve("sample").toString());
        assertEquals(0, ended.status());
        // Of one translation nobody has said who checked it.
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith("warning: translation:"), ended.err());
        assertFalse(ended.lines().isEmpty());
    }

    private static String verified() {
        return PETITION.replace(
                        "verified: 2025-01-15",
                        "verified: 2026-06-02\n    source: Official gazette")
                .replace(
                        "      office: ambassador\n",
                        """
                              office: ambassador
                              verified: 2026-06-01
                              source: Diplomatic list
                        """)
                .replace("ABC", "20008")
                .replace("+01", "+1");
    }

    private static String mayor(String code, String address) {
        return """
        ---
        code: %s
        title: Open the river path
        date: 2026-06-12
        language: en
        template: petition-letter
        addressees:
          - post: Mayor of Example Town
            office: mayor
            country: NO
        %sdemands: [to open the path]
        ---
        We write about the path along the river.
        """
                .formatted(code, address);
    }

    private static String street(String street) {
        return "    address: |\n      " + street + "\n      Oslo\n";
    }

    private String letter(String code) throws IOException {
        Ended ended =
                program.run(
                        "letter",
                        "export",
                        code,
                        "--format",
                        "txt",
                        "--to",
                        folder.resolve("out").toString());
        return Files.readString(Path.of(ended.lines().getFirst()));
    }

    private Ended importPetition(ProgramInTest into, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("petition.md"), content);
        Ended ended = into.run("petition", "import", file.toString());
        assertEquals(0, ended.status(), ended.err());
        return ended;
    }

    private static List<String> kinds(Ended ended) {
        assertEquals(0, ended.status(), ended.err());
        return Pattern.compile("\"kind\" : \"([^\"]+)\"")
                .matcher(ended.out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
