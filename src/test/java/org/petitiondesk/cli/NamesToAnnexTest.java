package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.testing.NamesInManyScripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names that are easily mangled, from the list that brings them to what is printed and written. */
final class NamesToAnnexTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeAll
    static void needFontconfig() {
        NamesInManyScripts.assumeSettable();
    }

    @BeforeEach
    void importThePetition() throws IOException {
        Path file = RiverPetition.saying("The path is closed.", folder);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
    }

    private Ended take(String name) throws IOException {
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"), "name,consent\n" + quoted + ",public\n");
        return program.run("signatory", "import", CODE, list.toString());
    }

    private Ended export(String format) {
        return program.run(
                "letter",
                "export",
                CODE,
                "--to",
                folder.resolve("out").toString(),
                "--format",
                format,
                "--copy",
                "public");
    }

    private String printed() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"));
                PDDocument letter = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            return new PDFTextStripper().getText(letter);
        }
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }

    private List<String> names() {
        return program.run("signatory", "list", CODE)
                .out()
                .lines()
                .map(line -> line.replaceFirst("\\S+  public  ", ""))
                .toList();
    }

    private void comesBackFrom(String ending, String name) {
        String file = folder.resolve("again." + ending).toString();
        assertEquals(0, program.run("signatory", "export", CODE, file).status());
        assertEquals(0, program.run("signatory", "import", CODE, file).status());
        assertEquals(name, names().getLast());
    }

    static Stream<String> printable() {
        return Stream.of(
                "金海",
                "김민",
                "Dr. Jin Shanyu (金姗玉), Abbot",
                "Zhang Fusen Buzhang",
                "=cmd|' /C calc'!A0",
                "+Plus Example",
                "-Minus Example",
                "@Sum Example",
                "\u0641\u0627\u0637\u0645\u0629",
                "\u06A9\u06CC\u0627\u0646\u200C\u0641\u0631",
                "\u05E9\u05E8\u05D4",
                "\u10E5\u10D4\u10D7\u10D8",
                "\u0540\u0561\u0575\u056F",
                "\u12A0\u1260\u1260",
                "\u0F56\u0F66\u0F9F\u0F53\u0F0B\u0F60\u0F5B\u0F72\u0F53",
                "Maria Immaculata ".repeat(17) + "Sample Ending");
    }

    @ParameterizedTest
    @MethodSource("printable")
    void printsAndWritesANameAsSigned(String name) throws IOException {
        assertEquals(0, take(name).status());
        assertEquals(0, export("pdf").status());
        assertTrue(dense(printed()).contains(dense(name)), printed());
        comesBackFrom("csv", name);
        comesBackFrom("xlsx", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u09AC\u09BE\u0982\u09B2\u09BE", "\u182E\u1823\u1829"})
    void keepsANameThatItCannotPrint(String name) throws IOException {
        assertEquals(0, take(name).status());
        Ended export = export("pdf");
        assertEquals(1, export.status());
        assertTrue(export.err().contains("script cannot be set yet"), export.err());
        comesBackFrom("csv", name);
        comesBackFrom("xlsx", name);
    }

    @Test
    void offersTheOtherNameOfWhoSignedWithWhatCannotBeDrawn() throws IOException {
        assertEquals(0, take("Jin \uD83D\uDE00 (金海)").status());
        Ended check = program.run("letter", "check", CODE, "--copy", "public");
        assertTrue(check.err().contains("U+1F600"), check.err());
        assertTrue(check.err().contains("print: 金海"), check.err());
        assertEquals(1, export("pdf").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\u202Ea Example",
                "Ann\u200Ba Example",
                "Ann\u2066a Example",
                "Ann\u00ADa Example",
                "Ann\u3164a Example",
                "Ann\u0007a Example"
            })
    void refusesWhatHidesInAName(String name) throws IOException {
        Ended refused = take(name);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("invisible"), refused.err());
        assertEquals(List.of(), names());
    }
}
