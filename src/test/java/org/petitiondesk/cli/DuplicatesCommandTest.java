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
import java.util.List;
import java.util.stream.Stream;

final class DuplicatesCommandTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importSomeWhoSignedTwice() throws IOException {
        Path petition = RiverPetition.saying("The path is closed.", folder);
        program.run("petition", "import", petition.toString());
        Path names = folder.resolve("names.csv");
        Files.writeString(
                names,
                """
                name,place,e-mail,consent
                Park Jin-su,Turkuvale,park@mail.example,public
                朴真秀,Turkuvale,,delivery
                Kim Minseo (김민서),Ouluvale,,public
                Kim Minji (김민지),Ouluvale,,public
                Ann Sample,,,public
                """);
        assertEquals(0, program.run("signatory", "import", CODE, names.toString()).status());
    }

    private Ended duplicates(String... more) {
        return program.run(
                Stream.concat(Stream.of("signatory", "duplicates", CODE), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String id(String name) {
        return program.run("signatory", "list", CODE, "--query", name)
                .lines()
                .getFirst()
                .replaceFirst(" .*", "");
    }

    @Test
    void listsThePairsWithTheirReasons() {
        List<String> lines = duplicates().lines();
        assertEquals(1, lines.size(), lines.toString());
        assertEquals(
                "Fair  %s  Park Jin-su, Turkuvale  =  %s  朴真秀, Turkuvale"
                                .formatted(id("Park"), id("朴"))
                        + "  + The family name 朴 is Park in one and 朴 in the other"
                        + "  + The given names Jinsu and 真秀 may be read alike"
                        + "  + The same place",
                lines.getFirst());
        assertEquals(
                List.of(),
                duplicates("--most", "0", "--json").lines().stream()
                        .filter(line -> line.contains("\"reasons\""))
                        .toList());
        String json = duplicates("--json").out();
        assertTrue(json.contains("\"kind\" : \"family-across\""), json);
        assertTrue(json.contains("\"found\" : 1"), json);
    }

    @Test
    void joinsTwoWithTheNarrowerConsent() {
        Ended joined = duplicates("--same", id("Park") + "=" + id("朴"));
        assertEquals(
                "Joined: 1. Known as different persons: 0.", joined.out().strip(), joined.err());
        List<String> lines = program.run("signatory", "list", CODE).lines();
        assertTrue(lines.getFirst().contains("  delivery  Park Jin-su"), lines.getFirst());
        assertTrue(lines.get(1).contains("  duplicate  朴真秀"), lines.get(1));
        assertEquals("No pairs to decide among 4 signatures.", duplicates().out().strip());
        Ended again = duplicates("--same", id("朴") + "=" + id("Park"));
        assertEquals(3, again.status());
        assertTrue(again.err().contains("does not count"), again.err());
    }

    @Test
    void asksNoMoreOfWhoIsKnownAsDifferent() {
        assertEquals(0, duplicates("--different", id("Park") + "=" + id("朴")).status());
        assertEquals("No pairs to decide among 5 signatures.", duplicates().out().strip());
        assertEquals(3, duplicates("--different", "nobody=" + id("朴")).status());
        assertEquals(3, duplicates("--same", id("朴") + "=" + id("朴")).status());
        assertEquals(
                3,
                duplicates(
                                "--same",
                                id("朴") + "=" + id("Park"),
                                "--same",
                                id("Park") + "=" + id("Ann"))
                        .status());
        assertFalse(program.run("signatory", "list", CODE).out().contains("duplicate"));
    }
}
