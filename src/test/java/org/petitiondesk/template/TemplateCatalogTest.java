package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.MergeField;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class TemplateCatalogTest {
    private final TemplateCatalog catalog = new TemplateCatalog();

    @Test
    void hasEveryTemplateThatIsShipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"), 2)) {
            List<String> shipped =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .map(file -> Path.of("templates").relativize(file))
                            .filter(file -> file.getNameCount() == 2)
                            .map(file -> file.toString().replace('\\', '/'))
                            .sorted()
                            .toList();
            List<String> known =
                    catalog.all().stream()
                            .map(template -> template.name() + "/" + template.language() + ".md")
                            .sorted()
                            .toList();
            assertEquals(shipped, known);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "petition-letter, en, en",
        "petition-letter, en-GB, en",
        "petition-letter, fr-CH, fr",
        "petition-letter, zh-Hans, zh-Hans",
        "petition-letter, zh-Hans-CN, zh-Hans",
        "petition-letter, zh, zh-Hans",
        "signature-sheet, ko, ko"
    })
    void findsTheNearestLanguage(String name, String wanted, String found) {
        assertEquals(
                found,
                catalog.find(name, new Language(wanted))
                        .map(LetterTemplate::language)
                        .map(Language::tag)
                        .orElse("none"));
    }

    @Test
    void findsNothingInALanguageThatIsNotShipped() {
        assertTrue(catalog.find("urgent-appeal", Language.KOREAN).isEmpty());
        assertTrue(catalog.find("poem", Language.ENGLISH).isEmpty());
    }

    @Test
    void documentsEveryMergeField() throws IOException {
        String documentation = Files.readString(Path.of("templates/README.md"));
        for (MergeField field : MergeField.values()) {
            assertTrue(
                    documentation.contains("| `" + field.fieldName() + "` |"),
                    () -> field.fieldName() + " is not in templates/README.md");
        }
    }
}
