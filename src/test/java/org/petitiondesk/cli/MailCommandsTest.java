package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Envelopes and labels have the addresses of the letters. */
final class MailCommandsTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    private static final String ROUTED =
            """
              - person: {en: Li Example, ko: 리예시}
                post: {en: President of Elbonia, ko: 엘보니아 대통령}
                office: head-of-state
                gender: male
                country: CN
                via:
                  person: {en: Tom Sample, ko: 톰샘플}
                  post: {en: Ambassador, ko: 대사}
                  organization: {en: Embassy of Elbonia, ko: 엘보니아 대사관}
                  office: ambassador
                address: |
                  서울특별시 중구 예시로 27
                  04537
                address-country: KR
            demands:
            """;

    private void importPetition(String addressees) throws IOException {
        String text = RiverPetition.saying("The path is closed.").replace("demands:\n", addressees);
        Path file = Files.writeString(folder.resolve("petition.md"), text);
        Ended ended = program.run("petition", "import", file.toString());
        assertEquals(0, ended.status(), ended.err());
    }

    private Ended envelopes(String kind, String... more) {
        return run(
                List.of("envelope", "export", CODE, "--envelope", kind, "--to", to("mail")), more);
    }

    private Ended run(List<String> command, String... more) {
        return program.run(
                Stream.concat(command.stream(), List.of(more).stream()).toArray(String[]::new));
    }

    private String to(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(i);
                words.setEndPage(i);
                pages.add(words.getText(document).replace(" \n", "\n").strip());
            }
            return pages;
        }
    }

    @Test
    void printsTheAddressOfTheLetter() throws IOException {
        importPetition(ROUTED);
        Ended printed = envelopes("dl");
        assertEquals(0, printed.status(), printed.err());
        Path file = folder.resolve("mail/EX-001-2026_envelopes-dl.pdf");
        assertEquals(file.toString(), printed.out().strip());
        List<String> pages = pages(file);
        assertEquals(2, pages.size());
        assertEquals(0, letters().status());
        for (int i = 0; i < pages.size(); i++) {
            String letter = pages(letter(i + 1)).getFirst();
            String address = pages.get(i).replaceFirst("^Riverside Society\\s*", "");
            assertTrue(letter.contains(address), address + "\nin\n" + letter);
        }
        assertTrue(pages.get(1).contains("c/o"), pages.get(1));
    }

    private Ended letters() {
        return program.run("letter", "export", CODE, "--to", to("letters"), "--format", "pdf");
    }

    private Path letter(int number) throws IOException {
        try (var files = Files.list(folder.resolve("letters"))) {
            return files.filter(file -> file.toString().contains("_" + number + "-"))
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void leavesOutWhatDoesNotSuitTheBoxes() throws IOException {
        importPetition(ROUTED);
        // To Norway goes the international layout, to Seoul the Korean one.
        assertEquals(0, envelopes("korean").status());
        List<String> pages = pages(folder.resolve("mail/EX-001-2026_envelopes-korean.pdf"));
        assertTrue(pages.get(1).replace(" ", "").contains("04537"), pages.get(1));
        importPetition(ROUTED.replace("04537", "0453"));
        Ended refused = envelopes("korean", "--json");
        assertEquals(1, refused.status(), refused.out());
        assertTrue(refused.out().contains("\"leftOut\" : 1"), refused.out());
        assertTrue(refused.out().contains("mail.no-postcode-for-boxes"), refused.out());
        assertTrue(refused.out().contains("\"letter\" : \"2 Li Example, en\""), refused.out());
        assertEquals(1, pages(folder.resolve("mail/EX-001-2026_envelopes-korean.pdf")).size());
    }

    @Test
    void printsAnIssuedAddressAsItWasIssued() throws IOException {
        importPetition("demands:\n");
        assertEquals(0, program.run("letter", "issue", CODE).status());
        String text = RiverPetition.saying("The path is closed.");
        Path file = folder.resolve("petition.md");
        Files.writeString(
                file,
                text.replace("1 Example Street", "2 Other Street")
                        .replace("address-country: NO", "address-country: KR"));
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Ended printed = envelopes("c5");
        assertEquals(0, printed.status());
        assertTrue(printed.err().contains("[1 Anna Example, en]"), printed.err());
        assertTrue(printed.err().contains("as it was issued on"), printed.err());
        Path pdf = folder.resolve("mail/EX-001-2026_envelopes-c5.pdf");
        String page = pages(pdf).getFirst();
        assertTrue(page.contains("1 Example Street"), page);
        assertFalse(page.contains("2 Other Street"), page);
        // It goes where it was issued to: there are no boxes for a postcode.
        assertEquals(0, envelopes("korean").status());
        page = pages(folder.resolve("mail/EX-001-2026_envelopes-korean.pdf")).getFirst();
        assertTrue(page.contains("NORWAY"), page);
        assertEquals(2, page.replaceAll("\\s", "").split("10000", -1).length, page);
        Ended current = envelopes("c5", "--text", "current");
        assertFalse(current.err().contains("as it was issued on"), current.err());
        page = pages(pdf).getFirst();
        assertTrue(page.contains("2 Other Street"), page);
    }

    @Test
    void saysOnceThatEnvelopesHaveNoReturnAddress() throws IOException {
        importPetition(ROUTED);
        String told = "no return address";
        assertEquals(2, envelopes("dl").err().split(told, -1).length);
        assertEquals(
                0,
                program.run(
                                "library",
                                "letterhead",
                                "Riverside Society",
                                "--line",
                                "5 Mill Lane, Example Town")
                        .status());
        Ended printed = envelopes("dl");
        assertFalse(printed.err().contains(told), printed.err());
        Ended labels =
                program.run("label", "export", CODE, "--labels", "5160", "--to", to("labels.pdf"));
        assertEquals("", labels.err());
    }

    @Test
    void saysThatNobodyIsWrittenTo() throws IOException {
        importPetition("    language: fr\ndemands:\n");
        Ended nobody = envelopes("dl");
        assertEquals(0, nobody.status());
        assertTrue(nobody.err().contains("nobody of those who were asked for"), nobody.err());
        assertFalse(Files.exists(folder.resolve("mail")));
        assertTrue(envelopes("dl", "--json").out().contains("mail.nobody"));
    }

    @Test
    void takesTheEnvelopeForThePetitionsPaper() throws IOException {
        importPetition("paper: letter\ndemands:\n");
        Ended printed = run(List.of("envelope", "export", CODE, "--to", to("mail")));
        assertEquals(0, printed.status(), printed.err());
        assertTrue(Files.exists(folder.resolve("mail/EX-001-2026_envelopes-no-10.pdf")));
    }

    @Test
    void printsLabelsFromAnyPlaceOnAndForAnybody() throws IOException {
        importPetition(ROUTED);
        Path file = folder.resolve("labels/river.pdf");
        Ended printed =
                program.run(
                        "label",
                        "export",
                        CODE,
                        "--labels",
                        "5160",
                        "--first",
                        "30",
                        "--to",
                        file.toString());
        assertEquals(0, printed.status(), printed.err());
        assertEquals(2, pages(file).size());
        Ended wrong = program.run("label", "export", CODE, "--first", "22", "--to", to("x.pdf"));
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("1 to 21"), wrong.err());
        // Addressees of the library, without a petition.
        List<String> command = List.of("label", "export", "--to", file.toString());
        assertEquals(0, run(command, "--addressee", "all").status());
        assertTrue(pages(file).getFirst().contains("Anna Example"));
        assertEquals(2, run(command).status());
        assertEquals(3, run(command, "--addressee", "none").status());
    }
}
