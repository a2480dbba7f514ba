package org.petitiondesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A language is added by putting files into {@code templates}: the very program finds them. */
class FifthLanguageTest {
    private static final String PETITION =
            """
            ---
            code: EX 005 / 2026
            title: Abrir el camino
            date: 2026-06-12
            language: es
            template: petition-letter
            addressees:
              - person: Ana Ejemplo
                gender: female
                post: Presidenta de la República de Ejemplo
                office: head-of-state
                country: FJ
                verified: 2026-06-01
                address: Calle Ejemplo 1
            demands: [abrir el camino]
            ---
            Escribimos sobre el camino.
            """;
    private static final String TEMPLATE =
            """
            ---
            name: petition-letter
            kind: petition-letter
            language: es
            title: Carta de petición
            ---

            {{letter.dateline}}
            {{letter.address}}
            {{letter.salutationline}}
            {{petition.body}}
            {{petition.demands}}
            {{letter.closeline}}
            {{letter.signatures}}
            """;

    @TempDir Path folder;
    private Path templates;

    @BeforeEach
    void copyWhatIsShipped() throws IOException {
        templates = folder.resolve("classes/templates");
        Path shipped = Path.of("templates").toAbsolutePath();
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = templates.resolve(shipped.relativize(file));
                Files.createDirectories(
                        templates.resolve(shipped.relativize(file.resolveSibling("."))));
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void speaksTheLanguageOfFilesThatWereAdded() throws IOException, InterruptedException {
        addForms();
        add("words/es.yaml", "inherits: en\n");
        add("petition-letter/es.md", TEMPLATE);
        Files.writeString(
                templates.resolve("shipped.txt"),
                Files.readString(templates.resolve("shipped.txt")) + "petition-letter/es.md\n");
        Path petition = Files.writeString(folder.resolve("petition.md"), PETITION);
        Path out = folder.resolve("out");
        assertEquals("", program("library", "create"));
        assertEquals("", program("petition", "import", petition.toString()));
        assertFalse(
                program(
                                "letter",
                                "export",
                                "EX 005 / 2026",
                                "--to",
                                out.toString(),
                                "--format",
                                "txt")
                        .contains("forms of address"));
        try (Stream<Path> letters = Files.list(out)) {
            String letter = Files.readString(letters.findFirst().orElseThrow());
            assertTrue(letter.contains("Excelentísima Señora Doña Ana Ejemplo\n"), letter);
            assertTrue(
                    letter.contains("\nSeñora Presidenta de la República de Ejemplo:\n"), letter);
            assertTrue(
                    letter.contains(
                            "\nLe saludamos, Señora Presidenta de la República de Ejemplo,"),
                    letter);
        }
    }

    /** A table with a row for every office and gender. */
    private void addForms() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String row : Files.readAllLines(templates.resolve("forms-of-address/en.csv"))) {
            String[] key = row.split(",", 5);
            if (key[0].equals("office")) {
                rows.add(row.replace(",title", ""));
            } else if (key[1].isEmpty() && key[2].isEmpty()) {
                String honorific =
                        switch (key[3]) {
                            case "male" -> "Excelentísimo Señor Don";
                            case "female" -> "Excelentísima Señora Doña";
                            default -> "Excmo./a";
                        };
                String spoken = key[3].equals("female") ? "Señora" : "Señor";
                rows.add(
                        String.join(
                                ",",
                                key[0],
                                "",
                                key[3],
                                honorific + " {full}|{post}",
                                honorific + " {full}|{post}",
                                spoken + " {title}:",
                                "usted",
                                "\"Le saludamos, {salutation}, atentamente.\"",
                                "",
                                "low"));
            }
        }
        add("forms-of-address/es.csv", String.join("\n", rows) + "\n");
    }

    private void add(String name, String text) throws IOException {
        Files.writeString(templates.resolve(name), text);
    }

    /** What the program says on standard error. */
    private String program(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                templates.getParent()
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                "org.petitiondesk.Launcher",
                                "--library",
                                folder.resolve("es.petitiondesk").toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        Process program =
                new ProcessBuilder(command)
                        .redirectOutput(folder.resolve("out.log").toFile())
                        .redirectError(err.toFile())
                        .start();
        assertEquals(0, program.waitFor(), () -> read(err));
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
