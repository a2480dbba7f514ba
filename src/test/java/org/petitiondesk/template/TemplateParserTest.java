package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.TemplateBlock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class TemplateParserTest {
    private final TemplateParser parser = new TemplateParser();

    /**
     * The cases of {@code cases.txt}: {@code === name}, the text, {@code >>>}, what comes of it.
     */
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = TemplateParserTest.class.getResourceAsStream("cases.txt")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^=== "))
                    .filter(part -> !part.isBlank())
                    .map(part -> {
                        int name = part.indexOf('\n');
                        int middle = part.indexOf("\n>>>\n");
                        return Arguments.of(
                                part.substring(0, name),
                                part.substring(name + 1, middle),
                                part.substring(middle + 5));
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheCasesOfTheFile(String name, String text, String expected) {
        Read<List<TemplateBlock>> read = TemplateParser.read(text, new Findings("t.md", 1));
        assertEquals(
                expected,
                read.value()
                        .map(TemplateDump::of)
                        .orElseGet(() -> TemplateDump.ofProblems(read.problems())));
    }

    @Test
    void readsTheHeadAsText() {
        LetterTemplate template =
                parser.parse(
                                "t.md",
                                "\uFEFF---\r\nname: x\r\nkind: urgent-appeal\r\nlanguage: no\r\n"
                                        + "title: 2012\r\n---\r\nText")
                        .value()
                        .orElseThrow();
        assertEquals(new Language("no"), template.language());
        assertEquals("2012", template.title());
        assertEquals(LetterTemplate.Kind.URGENT_APPEAL, template.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text | 1 template.no-front-matter",
                "---\nname: x\nText | 1 template.front-matter-not-ended",
                "---\nname: x\nkind: [a\n---\n | 3 template.yaml",
                "---\nname: [a]\n---\n | 2 template.yaml-not-text",
                "---\nnme: x\nkind: petition-letter\nlanguage: en\ntitle: T\n---\n"
                        + " | 2 template.unknown-key-near nme name,1 template.missing-key name",
                "---\nname: x\nkind: poem\nlanguage: en\ntitle: T\n---\n"
                        + " | 3 template.unknown-kind poem petition-letter, urgent-appeal,"
                        + " open-letter, follow-up, thank-you, cover-letter, statement,"
                        + " action-alert, signature-sheet",
                "---\nname: x\nkind: petition-letter\nlanguage: e_n!\ntitle: T\n---\n"
                        + " | 4 template.unknown-language e_n!"
            })
    void tellsTheLineOfWhatIsWrongInTheHead(String textAndProblems) {
        String[] parts = textAndProblems.split(" \\| ", 2);
        String found = TemplateDump.ofProblems(parser.parse("t.md", parts[0]).problems());
        assertEquals("! " + parts[1].replace(",1 ", "\n! 1 ") + "\n", found);
    }

    @Test
    void readsCharactersBeyondTheBmpWhereverTheyStand() {
        for (int length = 900; length < 1100; length++) {
            String title = "x".repeat(length) + "𠮷".repeat(200);
            LetterTemplate template =
                    parser.parse(
                                    "t.md",
                                    "---\nname: x\nkind: petition-letter\nlanguage: zh\ntitle: "
                                            + title
                                            + "\n---\nText")
                            .value()
                            .orElseThrow();
            assertEquals(title, template.title());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: &a x\ntitle: *a", "name: [[[[[[[[[[[[[x]]]]]]]]]]]]]"})
    void refusesAHeadThatGrowsInMemory(String head) {
        List<Problem> problems = parser.parse("t.md", "---\n" + head + "\n---\nText").problems();
        assertEquals("template.yaml", problems.getFirst().key());
    }

    @Test
    void countsTheLinesOfABodyFromWhereItBegins() {
        Read<List<TemplateBlock>> read = parser.parseBody("p.md", 40, "a\n\n{{nothing}}\n");
        assertEquals(42, read.problems().getFirst().place().line());
        assertEquals("p.md", read.problems().getFirst().place().file());
        assertEquals("nothing", read.problems().getFirst().place().field());
    }

    @Test
    void letsLinksLeadToTheNetAMailboxOrATelephoneOnly() {
        String text =
                """
                [a](https://example.org/x?y=1) [b](mailto:a@example.org) [c](tel:+15550100)
                [d](javascript:alert(1))
                [e](file:///home/a) [f](letter.html) [g](http:)
                """;
        assertEquals(
                """
                ! 2 template.unsafe-link javascript:alert(1)
                ! 3 template.unsafe-link file:///home/a
                ! 3 template.unsafe-link letter.html
                ! 3 template.unsafe-link http:
                """,
                TemplateDump.ofProblems(parser.parseBody("p.md", 1, text).problems()));
    }

    @Test
    void letsABodyPlaceNoPartButTheDemands() {
        assertTrue(parser.parseBody("p.md", 1, "{{petition.demands}}").value().isPresent());
        String problems =
                TemplateDump.ofProblems(
                        parser.parseBody("p.md", 1, "- {{petition.body}}\n\n{{letter.head}}")
                                .problems());
        assertEquals(
                "! 1 template.part-in-body petition.body\n! 3 template.part-in-body letter.head\n",
                problems);
    }
}
