package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Facts and requested actions on their way through the program. */
final class CaseAccountTest extends AtCommandLine {
    private static final String ENGLISH =
            """
            ---
            code: EX 009 / 2026
            title: A reading room was closed
            date: 2026-06-12
            language: en
            template: urgent-appeal
            sponsors: [Riverside Society]
            addressees:
              - person: Anna Example
                gender: female
                post: {en: Mayor of Example Town, fr: Maire de Villexemple}
                office: mayor
                country: NO
                verified: 2026-06-01
                address: |
                  1 Example Street
                  0010 Oslo
                address-country: NO
                fax: "+47 22 86 16 00"
                email: mayor@example.org
            demands:
              - to open the reading room
              - to leave its readers in peace
            case: {en: Closure of a library, fr: Fermeture d’une bibliothèque}
            facts:
              - on: 2026-04
                text: Two officers asked for the list of readers.
              - "The librarian said no: she has no such list."
              - on: 2026-05-18
                text: The door was locked, and nobody has been let in since.
            actions:
              - Write to the mayor, politely and in your own words.
              - Send us a copy of the reply.
            ---
            We write to you about the reading room in Mill Lane.
            """;
    private static final String FRENCH =
            """
            ---
            code: EX 009 / 2026
            title: Une salle de lecture a été fermée
            language: fr
            demands:
              - de rouvrir la salle de lecture
              - de laisser ses lecteurs en paix
            facts:
              - Deux agents ont demandé la liste des lecteurs.
              - La bibliothécaire a dit non, car il n’y a pas de liste.
              - La porte a été fermée à clef et personne n’entre plus.
            actions:
              - Écrivez à la maire, avec politesse et avec vos propres mots.
              - Envoyez-nous une copie de la réponse.
            ---
            Nous vous écrivons au sujet de la salle de lecture.
            """;
    private static final String CODE = "EX 009 / 2026";

    private void take(ProgramInTest into, String file) throws IOException {
        Path written = Files.writeString(folder.resolve("petition.md"), file);
        Ended taken = into.run("petition", "import", written.toString());
        assertEquals(0, taken.status(), taken.err());
        assertEquals("", taken.err());
    }

    private List<String> letters(ProgramInTest of, String folderName) throws IOException {
        Path out = folder.resolve(folderName);
        Ended written =
                of.run(
                        "letter",
                        "export",
                        CODE,
                        "--to",
                        out.toString(),
                        "--format",
                        "pdf,docx,txt");
        assertEquals(0, written.status(), written.err());
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(said(file).replaceAll("[\\s\u00a0\u202f]+", " "));
            }
        }
        return texts;
    }

    private static String said(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (name.endsWith(".docx")) {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument word = new XWPFDocument(in);
                    XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
                return extractor.getText();
            }
        }
        return Files.readString(file);
    }

    private static void assertAllSay(List<String> letters, int count, String... said) {
        for (String words : said) {
            List<String> saying = letters.stream().filter(each -> each.contains(words)).toList();
            assertEquals(count, saying.size(), () -> words + " in " + letters);
        }
    }

    @Test
    void goesIntoEveryLetterAndIntoAnotherLibrary() throws IOException {
        take(program, ENGLISH);
        take(program, FRENCH);
        List<String> letters = letters(program, "first");
        assertEquals(6, letters.size());
        assertAllSay(
                letters,
                3,
                "April 2026: Two officers asked for the list of readers.",
                "The librarian said no: she has no such list.",
                "May 18, 2026: The door was locked",
                "Avril 2026 : Deux agents ont demandé",
                "18 mai 2026 : La porte a été fermée");
        assertAllSay(letters, 0, "Send us a copy");
        ProgramInTest other = new ProgramInTest(Files.createDirectory(folder.resolve("other")));
        assertEquals(0, other.run("library", "create").status());
        for (String language : List.of("en", "fr")) {
            Path file = folder.resolve(language + ".md");
            program.run("petition", "export", CODE, file.toString(), "--language", language);
            take(other, Files.readString(file));
        }
        assertEquals(letters, letters(other, "second"));
        assertEquals(
                told(program.run("petition", "show", CODE)),
                told(other.run("petition", "show", CODE)));
        assertEquals(
                List.of(
                        "case: Closure of a library",
                        "fact: 1  2026-04  Two officers asked for the list of readers.",
                        "fact: 2  The librarian said no: she has no such list.",
                        "fact: 3  2026-05-18  The door was locked, and nobody has been let in"
                                + " since.",
                        "action: 1  Write to the mayor, politely and in your own words.",
                        "action: 2  Send us a copy of the reply."),
                told(program.run("petition", "show", CODE)));
    }

    private static List<String> told(Ended shown) {
        return shown.lines().stream()
                .filter(line -> line.matches("(case|fact|action): .*"))
                .toList();
    }

    @Test
    void makesACircularToReadersAndGoesIntoFollowUps() throws IOException {
        take(program, ENGLISH.replace("template: urgent-appeal", "template: action-alert"));
        take(program, FRENCH);
        List<String> letters = letters(program, "alert");
        assertEquals(6, letters.size());
        assertAllSay(
                letters,
                3,
                "Closure of a library",
                "April 2026: Two officers",
                "Send us a copy of the reply.",
                "to leave its readers in peace",
                "Fermeture d’une bibliothèque",
                "Envoyez-nous une copie");
        assertAllSay(
                letters,
                6,
                CODE,
                "Anna Example",
                "1 Example Street",
                "+47 22 86 16 00",
                "mayor@example.org");
        assertAllSay(letters, 0, "Dear", "Madame la Maire,", "for the addressee only", "Mill Lane");
        Ended begun = program.run("petition", "new", "--from", CODE, "--follow-up");
        assertEquals(0, begun.status(), begun.err());
        assertEquals(
                told(program.run("petition", "show", CODE)),
                told(program.run("petition", "show", CODE + ".1")));
        assertFalse(program.run("letter", "check", CODE + ".1").out().contains("facts"));
    }

    @Test
    void tellsReadersWhatIsKnownNowAndNamesNobodyWhoIsNotPublic() throws IOException {
        String alert =
                ENGLISH.replace("template: urgent-appeal", "template: action-alert")
                        .replaceAll(
                                "address: \\|\n.*Street\n.*Oslo\n *address-country: NO\n *", "");
        assertFalse(alert.contains("Oslo"), "only fax and e-mail");
        take(program, alert);
        program.runWithInput("Jin Yulan", "signatory", "paste", CODE);
        take(program, alert.replace("Send us a copy of the reply.", "Tell us of the reply."));
        assertAllSay(letters(program, "now"), 3, "Tell us of the reply.", "mayor@example.org");
        take(program, alert.replace("Two officers asked", "Two officers asked Jin Yulan"));
        Ended refused =
                program.run("letter", "export", CODE, "--to", folder.resolve("named").toString());
        assertEquals(1, refused.status(), refused.err());
        assertTrue(refused.err().contains("Jin Yulan"), refused.err());
    }

    @Test
    void doubtsEveryAddresseeThatACircularLists() throws IOException {
        String second =
                """
                  - person: Berit Sample
                    gender: female
                    post: Prefect
                    office: mayor
                    address: |
                      2 Example Street
                      0010 Oslo
                    address-country: NO
                demands:
                """;
        Path file =
                Files.writeString(
                        folder.resolve("two.md"),
                        ENGLISH.replace("template: urgent-appeal", "template: action-alert")
                                .replace("demands:\n", second));
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Ended checked = program.run("letter", "check", CODE);
        String told = checked.out() + checked.err();
        assertTrue(told.contains("that Berit Sample holds"), told);
        assertEquals(told.indexOf("Berit Sample"), told.lastIndexOf("Berit Sample"), told);
    }

    @Test
    void keepsTheNumberOfADemandAfterOneThatNoLanguageWordsYet() throws IOException {
        String english = ENGLISH.replace("  - to leave", "  - ''\n  - to leave");
        take(program, english);
        assertEquals(0, program.run("petition", "outcome", CODE, "3", "met").status());
        take(program, FRENCH.replace("  - de laisser", "  - de rendre les livres\n  - de laisser"));
        take(program, english.replace("  - ''", "  - to give back its books"));
        String told = program.run("petition", "show", CODE).out();
        assertTrue(told.contains("demand: 3  met"), told);
        assertAllSay(
                letters(program, "numbered"),
                3,
                "to give back its books",
                "to leave its readers in peace",
                "de rendre les livres",
                "de laisser ses lecteurs en paix");
    }

    @Test
    void keepsASignedTextAndSaysWhatIsWrongInAFile() throws IOException {
        take(program, ENGLISH);
        program.runWithInput("Jin Yulan", "signatory", "paste", CODE, "--consent", "public");
        take(program, ENGLISH.replace("2026-04\n", "2026-03\n"));
        List<String> signed = letters(program, "signed");
        assertAllSay(signed, 3, "April 2026: Two officers");
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.md"),
                        ENGLISH.replace("on: 2026-05-18", "on: in May")
                                .replace("- on: 2026-04", "- when: 2026-04"));
        Ended told = program.run("petition", "import", wrong.toString());
        assertTrue(told.err().contains("facts[3].on"), told.err());
        assertTrue(told.err().contains("in May"), told.err());
        assertTrue(told.err().contains("when"), told.err());
    }
}
