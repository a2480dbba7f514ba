package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.template.MergeField;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class TemplateFillerTest {

    @Test
    void leavesOutALineWhoseOptionalFieldIsEmpty() {
        LetterBuilder letter =
                letter().body("First\\\nFax {{addressee.fax?}}\\\nLast\n\nOnly {{addressee.fax?}}");
        assertEquals(List.of("First / Last"), paragraphs(letter));
    }

    @Test
    void keepsWhatASectionAsksFor() {
        LetterBuilder letter =
                letter().contact("us@example.org")
                        .body(
                                """
                                A{{#petition.contact}} B{{/petition.contact}}{{^petition.contact}} C{{/petition.contact}}

                                {{#addressee.fax}}
                                Faxed.
                                {{/addressee.fax}}
                                {{^addressee.fax}}
                                Posted.
                                {{/addressee.fax}}
                                """);
        assertEquals(List.of("A B", "Posted."), paragraphs(letter));
    }

    @Test
    void joinsLinesWithASpaceOnlyWhereTheScriptHasSpaces() {
        LetterBuilder chinese =
                new LetterBuilder(Language.CHINESE_SIMPLIFIED).body("我们\n在此，\n请求\nABC");
        assertEquals(List.of("我们在此，请求 ABC"), paragraphs(chinese));
        LetterBuilder korean = new LetterBuilder(Language.KOREAN).body("우리는\n청원합니다.");
        assertEquals(List.of("우리는 청원합니다."), paragraphs(korean));
    }

    @Test
    void namesTheLineOfARequiredFieldWithoutValue() {
        Read<LetterDocument> read = letter().body("One\n\nTwo {{addressee.fax}}").compose();
        assertTrue(read.value().isEmpty());
        Problem problem = read.problems().getFirst();
        assertEquals("letter.empty-field", problem.key());
        assertEquals(3, problem.place().line());
        assertEquals("addressee.fax", problem.place().field());
    }

    @Test
    void leadsInToDemandsOnlyIfThereAreAny() {
        assertFalse(LetterDump.of(letter().letter()).contains("We therefore ask"));
        LetterBuilder letter = letter().demands("Open it.");
        assertTrue(LetterDump.of(letter.letter()).contains("p We therefore ask you to:\ndemands"));
    }

    @Test
    void leavesTheDemandsWhereTheTextPlacesThem() {
        LetterBuilder letter =
                letter().demands("Open it.").body("We ask:\n\n{{petition.demands}}\n\nThank you.");
        String dump = LetterDump.of(letter.letter());
        assertTrue(dump.contains("p We ask:\ndemands\n  i.\n    p Open it.\np Thank you.\n"), dump);
        assertFalse(dump.contains("We therefore ask"), dump);
        assertEquals(dump.indexOf("Open it."), dump.lastIndexOf("Open it."));
    }

    @Test
    void doesNotLeadInTwice() {
        LetterBuilder letter = letter().demands("Open it.").body("Please do this:");
        String dump = LetterDump.of(letter.letter());
        assertTrue(dump.contains("p Please do this:\ndemands"), dump);
        assertFalse(dump.contains("We therefore ask"), dump);
    }

    @Test
    void neverLosesAParagraphOfTheTextItself() {
        LetterBuilder letter =
                letter().demands("Open it.")
                        .body("We saw this:\n\nThe gate is shut.\n\n{{petition.demands}}");
        String dump = LetterDump.of(letter.letter());
        assertTrue(dump.contains("p We saw this:\np The gate is shut.\ndemands"), dump);
    }

    @Test
    void keepsTheTextWhereATemplateLeadsInToIt() {
        LetterBuilder letter =
                letter().demands("Open it.")
                        .templateText(
                                """
                                ---
                                name: with-opening
                                kind: petition-letter
                                language: en
                                title: With an opening
                                ---
                                Hear us:

                                {{petition.body}}

                                {{petition.demands}}
                                """)
                        .body("The gate is shut.");
        String dump = LetterDump.of(letter.letter());
        assertTrue(dump.contains("p The gate is shut.\ndemands"), dump);
    }

    @Test
    void tellsTheLettersThatAFollowUpFollows() {
        LetterBuilder letter =
                full().templateText(
                                "---\nname: one-field\nkind: follow-up\nlanguage: en\n"
                                        + "title: One field\n---\n{{petition.earlier}}");
        assertEquals(
                List.of("EX 1 of December 10, 2025 and EX 1.1 of June 12, 2026"),
                paragraphs(letter));
    }

    @ParameterizedTest
    @EnumSource(MergeField.class)
    void fillsEveryField(MergeField field) {
        boolean part = field.kind() == MergeField.Kind.BLOCK;
        String placed = "{{" + field.fieldName() + "}}";
        LetterBuilder letter =
                full().templateText(
                                """
                                ---
                                name: one-field
                                kind: petition-letter
                                language: en
                                title: One field
                                ---
                                """
                                        + (part ? placed : "Value: " + placed));
        LetterDocument document = letter.letter();
        assertFalse(document.blocks().isEmpty());
        if (!part) {
            assertTrue(paragraphs(letter).getFirst().length() > "Value: ".length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*A*",
                "**A**",
                "_A_",
                "{{petition.code}}",
                "{{#addressee.fax}}",
                "{{/x}}",
                "<b>A</b>",
                "[A](b)",
                "# A",
                "- A",
                "1. A",
                "`A`",
                "\\",
                "|",
                "{full}",
                "A|B"
            })
    void letsNoNameChangeTheStructureOfALetter(String name) {
        List<Class<?>> plain = shapes(nasty("Plain Name"));
        LetterBuilder letter = nasty(name);
        assertEquals(plain, shapes(letter));
        assertTrue(paragraphs(letter).contains("To " + name + " at last"));
    }

    private static LetterBuilder nasty(String name) {
        return letter().body("To {{addressee.name}} at last")
                .holder(name)
                .sponsors(name)
                .signer(name, name)
                .contact(name)
                .signed(name, Consent.PUBLIC, new Capacity.Representing(name, name), name);
    }

    private static List<Class<?>> shapes(LetterBuilder letter) {
        return letter.letter().blocks().stream().<Class<?>>map(Object::getClass).toList();
    }

    private static LetterBuilder full() {
        return TypicalLetters.english(Language.ENGLISH)
                .fax("+41 22 000 00 00")
                .email("office@example.org")
                .account(
                        "Closure of an association",
                        new CaseWording(
                                List.of(new FactWording(Optional.empty(), "The gate was closed.")),
                                List.of("Write to the mayor.")))
                .course(
                        new AppealCourse(
                                List.of(
                                        new AppealCourse.Earlier(
                                                "EX 1", LocalDate.of(2025, 12, 10)),
                                        new AppealCourse.Earlier(
                                                "EX 1.1", LocalDate.of(2026, 6, 12))),
                                Optional.of(LocalDate.of(2026, 12, 10))));
    }

    private static LetterBuilder letter() {
        return new LetterBuilder(Language.ENGLISH);
    }

    private static List<String> paragraphs(LetterBuilder letter) {
        return letter.letter().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> LetterDump.text(paragraph.content()))
                .toList();
    }
}
