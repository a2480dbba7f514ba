package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.OwnTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void hasEveryTemplateInEveryLanguageOfItsWords() {
        Set<Language> languages =
                Set.of(
                        Language.ENGLISH,
                        Language.FRENCH,
                        Language.CHINESE_SIMPLIFIED,
                        Language.CHINESE_TRADITIONAL,
                        Language.KOREAN);
        Map<String, Set<Language>> known =
                catalog.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        WrittenTemplate::name,
                                        Collectors.mapping(
                                                WrittenTemplate::language, Collectors.toSet())));
        known.forEach((name, there) -> assertEquals(languages, there, name));
    }

    @Test
    void beginsWithTheLetterThatNewPetitionsAreWrittenWith() {
        assertEquals("petition-letter", catalog.all().getFirst().name());
    }

    @Test
    void shipsATemplateOfEveryKind() {
        assertEquals(
                Set.of(LetterTemplate.Kind.values()),
                catalog.all().stream()
                        .flatMap(template -> template.kind().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "petition-letter, en, en",
        "petition-letter, en-GB, en",
        "petition-letter, fr-CH, fr",
        "petition-letter, zh-Hans, zh-Hans",
        "petition-letter, zh-Hans-CN, zh-Hans",
        "petition-letter, zh, zh-Hans",
        "petition-letter, zh-CN, zh-Hans",
        "petition-letter, zh-SG, zh-Hans",
        "petition-letter, zh-Hans-HK, zh-Hans",
        "petition-letter, zh-Hant, zh-Hant",
        "petition-letter, zh-Hant-HK, zh-Hant",
        "petition-letter, zh-TW, zh-Hant",
        "petition-letter, zh-HK, zh-Hant",
        "petition-letter, zh-MO, zh-Hant",
        "signature-sheet, ko, ko"
    })
    void findsTheNearestLanguage(String name, String wanted, String found) {
        assertEquals(
                found,
                catalog.find(name, new Language(wanted))
                        .map(WrittenTemplate::language)
                        .map(Language::tag)
                        .orElse("none"));
    }

    @Test
    void findsNothingInALanguageThatIsNotShipped() {
        assertTrue(catalog.find("urgent-appeal", new Language("de")).isEmpty());
        assertTrue(catalog.find("poem", Language.ENGLISH).isEmpty());
    }

    @Test
    void findsOwnTemplatesLikeShippedOnes() {
        TemplateCatalog all = catalog.with(List.of(own("river-letter", "name: river-letter")));
        assertEquals(
                "River",
                all.forLetter("river-letter", new Language("en-GB")).value().orElseThrow().title());
        assertEquals("River", all.title("river-letter"));
        assertEquals(
                List.of("letter.no-template"),
                keys(all.forLetter("river-letter", Language.KOREAN)));
        assertEquals("river-letter", all.all().getLast().name());
        assertEquals(catalog.all(), all.all().subList(0, catalog.all().size()));
    }

    @Test
    void saysThatATemplateIsInOtherCharactersThanTheLetter() {
        OwnTemplate own =
                new OwnTemplate(
                        new IdSource(Clock.systemUTC(), new Random(1)).next(),
                        "river-letter",
                        Map.of(
                                Language.CHINESE_SIMPLIFIED,
                                """
                                ---
                                name: river-letter
                                kind: petition-letter
                                language: zh-Hans
                                title: 河
                                ---
                                {{petition.body}}
                                """));
        TemplateCatalog all = catalog.with(List.of(own));
        Read<LetterTemplate> read = all.forLetter("river-letter", new Language("zh-HK"));
        assertEquals("河", read.value().orElseThrow().title());
        assertEquals(List.of("letter.template-in-other-characters"), keys(read));
        assertEquals(
                List.of("river-letter", "zh-Hans", "zh-HK"),
                read.problems().getFirst().arguments());
        assertEquals(List.of(), keys(all.forLetter("river-letter", new Language("zh-CN"))));
    }

    @Test
    void saysInOneProblemThatATemplateHasMistakes() {
        TemplateCatalog all = catalog.with(List.of(own("river-letter", "name: sea-letter")));
        Read<LetterTemplate> read = all.forLetter("river-letter", Language.ENGLISH);
        Problem problem = read.problems().getFirst();
        assertEquals(List.of("letter.faulty-template"), keys(read));
        assertEquals(List.of("river-letter", "en", "1", "2"), problem.arguments());
        assertEquals("template", problem.place().field());
        Problem mistake = all.all().getLast().read().problems().getFirst();
        assertEquals("template.kept-as", mistake.key());
        assertEquals(new Problem.Place("river-letter/en.md", 2, "name"), mistake.place());
    }

    @Test
    void prefersAnOwnTemplateThatWasThereBeforeOneWasShipped() {
        TemplateCatalog all = catalog.with(List.of(own("urgent-appeal", "name: urgent-appeal")));
        assertEquals("River", all.title("urgent-appeal"));
        assertTrue(all.find("urgent-appeal", Language.FRENCH).isEmpty());
    }

    @Test
    void saysWhyATemplateCannotHaveAName() {
        TemplateCatalog all = catalog.with(List.of(own("river-letter", "name: river-letter")));
        assertEquals(Optional.empty(), all.refusal("sea-letter-2"));
        for (String name : List.of("", "River", "a b", "a--b", "-a", "a-", "\u00e9t\u00e9")) {
            assertEquals("template.name-form", all.refusal(name).orElseThrow().key(), name);
        }
        assertEquals("template.name-taken", all.refusal("river-letter").orElseThrow().key());
        assertEquals("template.name-shipped", all.refusal("urgent-appeal").orElseThrow().key());
        assertEquals("river-letter-2", all.freeName("river-letter"));
        assertEquals("sea-letter", all.freeName("sea-letter"));
    }

    private static OwnTemplate own(String name, String line) {
        return new OwnTemplate(
                new IdSource(Clock.systemUTC(), new Random(1)).next(),
                name,
                Map.of(
                        Language.ENGLISH,
                        "---\n%s\nkind: petition-letter\nlanguage: en\ntitle: River\n---\n{{petition.body}}\n"
                                .formatted(line)));
    }

    private static List<String> keys(Read<LetterTemplate> read) {
        return read.problems().stream().map(Problem::key).toList();
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
