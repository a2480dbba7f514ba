package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;

import java.util.List;
import java.util.Optional;

final class SavedTemplateTest extends InSampleLibrary {
    private Petition petition(String code) throws LibraryException {
        return library.petitions().findByCode(code).orElseThrow();
    }

    private LetterMaterial letter(Petition petition) throws LibraryException {
        return LetterMaterial.read(library, petition, Copy.DELIVERY);
    }

    private SavedTemplate saved(LetterMaterial letter) {
        return SavedTemplate.of(letter, shipped, ids.next(), "saved").orElseThrow();
    }

    @Test
    void isATemplateInEveryLanguageOfTheLetter() throws LibraryException {
        for (Petition petition : library.petitions().all()) {
            LetterMaterial letter = letter(petition);
            SavedTemplate saved = saved(letter);
            assertEquals(
                    letter.texts().stream().map(TextVersion::language).sorted().toList(),
                    List.copyOf(saved.template().texts().keySet()));
            for (WrittenTemplate text :
                    new TemplateCatalog().with(List.of(saved.template())).all()) {
                assertEquals(List.of(), text.read().problems(), text.name() + text.language());
            }
        }
    }

    @Test
    void putsFieldsInThePlaceOfWhatThePetitionAloneSays() throws LibraryException {
        Petition petition = petition("NKR 2012 / 09");
        TextVersion text =
                library.petitions().currentText(petition.id(), Language.ENGLISH).orElseThrow();
        LetterMaterial letter =
                letter(petition)
                        .withText(
                                new TextVersion(
                                        text.id(),
                                        petition.id(),
                                        Language.ENGLISH,
                                        text.title(),
                                        text.subject(),
                                        """
                                        On September 22, 2012 we wrote (NKR 2012 / 09) about
                                        *%s* and in 2011, {{addressee.intext}}.
                                        """
                                                .formatted(text.title()),
                                        text.demands(),
                                        text.createdAt()))
                        .in(Language.ENGLISH);
        SavedTemplate saved = saved(letter);
        String written = saved.template().texts().getOrDefault(Language.ENGLISH, "");
        assertTrue(
                written.contains(
                        """
                        On {{letter.date}} we wrote ({{petition.code}}) about
                        *{{petition.title}}* and in 2011, {{addressee.intext}}.
                        """),
                written);
        assertTrue(written.contains("{{petition.body?}}"), written);
        assertEquals(List.of("2011"), List.copyOf(saved.left()));
    }

    @Test
    void writesAPetitionThatHasNoTextOfItsOwn() throws LibraryException {
        Petition petition = petition("NKR 2012 / 09");
        SavedTemplate saved = saved(letter(petition).in(Language.ENGLISH));
        TextVersion text =
                library.petitions().currentText(petition.id(), Language.ENGLISH).orElseThrow();
        LetterMaterial empty =
                letter(petition)
                        .withText(
                                new TextVersion(
                                        text.id(),
                                        petition.id(),
                                        Language.ENGLISH,
                                        text.title(),
                                        text.subject(),
                                        "",
                                        text.demands(),
                                        text.createdAt()))
                        .in(Language.ENGLISH);
        LetterOptions current =
                new LetterOptions(
                        List.of(),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        LetterOptions.Text.CURRENT,
                        false);
        Letter without = new LetterAssembly(shipped, clock).assemble(empty, current).getFirst();
        assertTrue(without.problems().stream().anyMatch(Problem::isError));
        Letter letter =
                new LetterAssembly(shipped, clock)
                        .assemble(
                                empty.withTemplate("saved", Optional.of(saved.template())), current)
                        .getFirst();
        assertEquals(List.of(), letter.problems().stream().filter(Problem::isError).toList());
        assertFalse(letter.document().value().orElseThrow().blocks().isEmpty());
    }
}
