package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One president, one day, twenty-four cities: each letter goes its own way. */
class ManyMissionsTest extends AtCommandLine {
    private static final String CODE = "EX 024 / 2012";
    private static final Map<String, String> POSTS =
            Map.of(
                    "en", "Ambassador",
                    "fr", "Ambassadeur",
                    "zh-Hans", "中华人民共和国大使",
                    "ko", "중화인민공화국 대사");
    private static final Map<String, String> CARE_OF =
            Map.of(
                    "en", "c/o Ambassador %s",
                    "fr", "aux bons soins de %s, Ambassadeur",
                    "zh-Hans", "烦请Embassy in %2$s中华人民共和国大使%1$s转呈",
                    "ko", "경유: Embassy in %2$s 중화인민공화국 대사 %1$s");

    /** A city, the country it is in, and how the letter there is written. */
    private record City(String name, String country, String language, String paper) {}

    private static final List<City> CITIES =
            Stream.of(
                            "Ottawa CA en letter",
                            "Washington US en letter",
                            "Seoul KR ko a4",
                            "Paris FR fr a4",
                            "Geneva CH fr a4",
                            "Brussels BE fr a4",
                            "London GB en a4",
                            "Dublin IE en a4",
                            "Singapore SG zh-Hans a4",
                            "Tokyo JP en a4",
                            "Canberra AU en a4",
                            "Wellington NZ en a4",
                            "Oslo NO en a4",
                            "Stockholm SE en a4",
                            "Helsinki FI en a4",
                            "Copenhagen DK en a4",
                            "Berlin DE en a4",
                            "Vienna AT en a4",
                            "Rome IT en a4",
                            "Madrid ES en a4",
                            "Lisbon PT en a4",
                            "Warsaw PL en a4",
                            "Prague CZ en a4",
                            "Mexico MX en letter")
                    .map(text -> text.split(" ", -1))
                    .map(part -> new City(part[0], part[1], part[2], part[3]))
                    .toList();

    @Test
    void takeEachTheirAmbassadorAddressLanguageAndPaper() throws IOException {
        importPetition(
                Map.of(
                        "en",
                        english(),
                        "fr",
                        further("fr"),
                        "ko",
                        further("ko"),
                        "zh-Hans",
                        further("zh-Hans")));
        Path out = folder.resolve("out");
        Ended ended =
                program.run(
                        "letter", "export", CODE, "--to", out.toString(), "--format", "txt,pdf");
        assertEquals(0, ended.status(), ended.err());
        assertEquals(2 * CITIES.size(), ended.lines().size());
        List<String> letters =
                ended.lines().stream().filter(line -> line.endsWith(".txt")).toList();
        for (int i = 0; i < CITIES.size(); i++) {
            City city = CITIES.get(i);
            String name = Path.of(letters.get(i)).getFileName().toString();
            String expected =
                    "EX-024-2012_%02d-hu-jintao-%s_%s_delivery.txt"
                            .formatted(i + 1, city.name.toLowerCase(Locale.ROOT), city.language);
            assertEquals(expected, name);
            String letter = Files.readString(Path.of(letters.get(i)));
            String careOf = text(CARE_OF, city.language).formatted(ambassador(i), city.name);
            assertTrue(letter.contains(careOf), careOf + "\n" + letter);
            assertTrue(letter.contains("\n" + (i + 1) + " Embassy Road"), letter);
            Path pdf = Path.of(letters.get(i).replace(".txt", ".pdf"));
            try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
                float width = pages.getPage(0).getMediaBox().getWidth();
                assertEquals(city.paper.equals("letter") ? 612 : 595.28, width, 0.1, city.name);
            }
        }
        goIntoOneFile(out, letters.stream().map(name -> name.replace(".txt", ".pdf")).toList());
    }

    private void goIntoOneFile(Path out, List<String> letters) throws IOException {
        Ended ended =
                program.run(
                        "letter", "export", CODE, "--to", out.toString(), "--one-file", "--duplex");
        assertEquals(0, ended.status(), ended.err());
        Path file = out.resolve("EX-024-2012_letters_delivery.pdf");
        assertEquals(List.of(file.toString()), ended.lines());
        int pages = 0;
        for (String letter : letters) {
            try (PDDocument alone = Loader.loadPDF(Path.of(letter).toFile())) {
                pages += alone.getNumberOfPages() + alone.getNumberOfPages() % 2;
            }
        }
        try (PDDocument all = Loader.loadPDF(file.toFile())) {
            assertEquals(pages, all.getNumberOfPages());
            var bookmarks = all.getDocumentCatalog().getDocumentOutline();
            assertEquals("To His Excellency Hu Jintao (en)", bookmarks.getFirstChild().getTitle());
            assertEquals(CITIES.size(), bookmarks.getOpenCount());
        }
        assertEquals(2, export("--one-file", "--format", "pdf,docx"));
        assertEquals(2, export("--duplex"));
    }

    private int export(String... options) {
        return program.run(
                        Stream.concat(
                                        Stream.of("letter", "export", CODE, "--to", "out"),
                                        Stream.of(options))
                                .toArray(String[]::new))
                .status();
    }

    @Test
    void printTwoPeopleAtOneMissionEachByThemselves() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("mission.md"),
                        """
                        ---
                        code: EX 024 / 2012
                        title: Open the gate
                        date: 2012-09-22
                        language: en
                        template: petition-letter
                        addressees:
                          - person: Anna Example
                            gender: female
                            post: Ambassador
                            office: ambassador
                            organization: Embassy of Exampleland
                            country: FJ
                            verified: 2012-09-01
                            address: 1 Embassy Road
                          - person: Ben Example
                            gender: male
                            post: Consul General
                            office: consul-general
                            organization: Embassy of Exampleland
                            country: FJ
                            verified: 2012-09-01
                            address: 1 Embassy Road
                        demands: [to open the gate]
                        ---
                        We write about the gate.
                        """);
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        Ended ended =
                program.run(
                        "letter",
                        "export",
                        CODE,
                        "--to",
                        folder.resolve("out").toString(),
                        "--format",
                        "txt");
        assertEquals(0, ended.status(), ended.err());
        String ambassador = Files.readString(Path.of(ended.lines().getFirst()));
        String consul = Files.readString(Path.of(ended.lines().getLast()));
        assertTrue(
                ambassador.contains(
                        """
                        Her Excellency Anna Example
                        Ambassador
                        Embassy of Exampleland
                        1 Embassy Road
                        """),
                ambassador);
        assertTrue(
                consul.contains(
                        """
                        Mr. Ben Example
                        Consul General
                        Embassy of Exampleland
                        1 Embassy Road
                        """),
                consul);
    }

    private void importPetition(Map<String, String> files) throws IOException {
        for (String language : List.of("en", "fr", "ko", "zh-Hans")) {
            Path file = Files.writeString(folder.resolve(language + ".md"), text(files, language));
            Ended ended = program.run("petition", "import", file.toString());
            assertEquals(0, ended.status(), ended.err());
        }
    }

    private static String english() {
        return """
        ---
        code: %s
        title: Open the gate
        date: 2012-09-22
        language: en
        template: petition-letter
        addressees:
        %sdemands: [to open the gate]
        ---
        We write about the gate.
        """
                .formatted(
                        CODE,
                        IntStream.range(0, CITIES.size())
                                .mapToObj(ManyMissionsTest::addressee)
                                .collect(Collectors.joining()));
    }

    private static String further(String language) {
        return """
        ---
        code: %s
        title: Open the gate
        language: %s
        demands: [to open the gate]
        ---
        We write about the gate.
        """
                .formatted(CODE, language);
    }

    private static String addressee(int index) {
        City city = CITIES.get(index);
        return """
          - person: Hu Jintao
            gender: male
            post: President
            office: head-of-state
            country: CN
            verified: 2012-09-01
            language: %s
            paper: %s
            via:
              person: %s
              gender: male
              post: {en: Ambassador, %s: %s}
              organization: Embassy in %s
              office: ambassador
              country: CN
              verified: 2012-09-01
            address:
              street: %d Embassy Road
              city: %s
            address-country: %s
        """
                .formatted(
                        city.language,
                        city.paper,
                        ambassador(index),
                        city.language.equals("en") ? "en-GB" : city.language,
                        text(POSTS, city.language),
                        city.name,
                        index + 1,
                        city.name,
                        city.country);
    }

    private static String ambassador(int index) {
        return "Example " + (char) ('A' + index);
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "");
    }
}
