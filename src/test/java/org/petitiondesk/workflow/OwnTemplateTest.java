package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.OwnTemplate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Templates of one's own, and the letters that are written with them. */
final class OwnTemplateTest extends InSampleLibrary {
    private static final String TEXT =
            """
            ---
            name: river-letter
            kind: petition-letter
            language: en
            title: River letter
            ---

            Down by the river of {{petition.code}}:

            {{petition.body}}
            """;

    private final LetterAssembly assembly = new LetterAssembly(shipped, clock);

    private List<String> importTemplate(String text) throws LibraryException {
        return new TemplateImport(shipped, ids)
                .importFile(library, "t.md", text).problems().stream().map(Problem::key).toList();
    }

    private Petition write(String template) throws LibraryException {
        Petition petition =
                library.petitions().all().stream()
                        .filter(each -> each.template().equals("petition-letter"))
                        .findFirst()
                        .orElseThrow()
                        .withTemplate(template);
        library.petitions().save(petition);
        return petition;
    }

    private List<Letter> letters(Petition petition, Language language) throws LibraryException {
        Id addressee = petition.addressees().getFirst();
        return assembly
                .assemble(
                        LetterMaterial.read(library, petition, LetterOptions.all().copy())
                                .in(language),
                        LetterOptions.all())
                .stream()
                .filter(letter -> letter.addressee().addressee().id().equals(addressee))
                .toList();
    }

    private static List<Problem> errors(List<Letter> letters) {
        return letters.stream()
                .flatMap(letter -> letter.problems().stream())
                .filter(Problem::isError)
                .toList();
    }

    @Test
    void writesLettersWithAnOwnTemplate() throws LibraryException {
        assertEquals(List.of(), importTemplate(TEXT));
        Petition petition = write("river-letter");
        List<Letter> letters = letters(petition, Language.ENGLISH);
        assertEquals(List.of(), errors(letters));
        String letter = letters.getFirst().document().value().orElseThrow().blocks().toString();
        assertTrue(letter.contains("Down by the river of "), letter);
    }

    @Test
    void saysOfALetterThatItsTemplateHasMistakesOrIsGone() throws LibraryException {
        importTemplate(TEXT);
        Petition petition = write("river-letter");
        OwnTemplate sound = library.templates().findByName("river-letter").orElseThrow();
        library.templates()
                .save(sound.with(Language.ENGLISH, TEXT.replace("petition.code", "petition.cod")));
        List<Problem> faults = errors(letters(petition, Language.ENGLISH));
        assertEquals("letter.faulty-template", faults.getFirst().key());
        assertEquals(List.of("river-letter", "en", "1", "8"), faults.getFirst().arguments());
        assertEquals(1, faults.size());

        library.templates().delete(sound.id());
        faults = errors(letters(petition, Language.ENGLISH));
        assertEquals("letter.no-template", faults.getFirst().key());
        assertEquals(1, faults.size());

        library.templates().save(sound);
        assertEquals(List.of(), errors(letters(petition, Language.ENGLISH)));
        assertEquals(
                "letter.no-template", errors(letters(petition, Language.KOREAN)).getFirst().key());
    }

    @Test
    void takesFurtherLanguagesAndChangedTextsIn() throws LibraryException {
        importTemplate(TEXT);
        importTemplate(TEXT.replace("language: en", "language: fr"));
        importTemplate(TEXT.replace("Down", "Up"));
        OwnTemplate template = library.templates().all().getFirst();
        assertEquals(List.of(template), library.templates().all());
        assertEquals(
                List.of(Language.ENGLISH, Language.FRENCH), List.copyOf(template.texts().keySet()));
        assertEquals(TEXT.replace("Down", "Up"), template.texts().get(Language.ENGLISH));
    }

    @Test
    void refusesTemplatesWithMistakesAndShippedNames() throws LibraryException {
        assertEquals(
                List.of("template.unknown-field-near"),
                importTemplate(TEXT.replace("petition.code", "petition.cod")));
        assertEquals(
                List.of("template.name-shipped"),
                importTemplate(TEXT.replace("river-letter", "petition-letter")));
        assertEquals(
                List.of("template.name-form"),
                importTemplate(TEXT.replace("river-letter", "River letter")));
        assertEquals(List.of(), library.templates().all());
    }

    @Test
    void readsPetitionsThatNameAnOwnTemplate() throws LibraryException {
        byte[] file =
                """
                ---
                code: EX 9
                title: Open the path
                date: 2026-01-02
                language: en
                template: river-letter
                addressees:
                  - post: Mayor of Riverside
                    office: mayor
                ---
                We ask.
                """
                        .getBytes(StandardCharsets.UTF_8);
        PetitionImport petitions = new PetitionImport(shipped, ids, clock);
        assertTrue(
                petitions.importFile(library, "p.md", file).problems().stream()
                        .anyMatch(problem -> problem.key().equals("petition.unknown-template")));
        importTemplate(TEXT);
        assertEquals(List.of(), petitions.importFile(library, "p.md", file).problems());
    }
}
