package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.model.petition.TranslationStanding.Changed;
import org.petitiondesk.model.petition.TranslationStanding.Checked;
import org.petitiondesk.model.petition.TranslationStanding.Original;
import org.petitiondesk.model.petition.TranslationStanding.Unchecked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class TranslationsTest extends InSampleLibrary {
    private static final Language CHINESE = Language.CHINESE_SIMPLIFIED;

    private Petition petition;

    @BeforeEach
    void choose() throws LibraryException {
        petition =
                library.petitions().all().stream()
                        .filter(each -> each.code().startsWith("NKR"))
                        .findFirst()
                        .orElseThrow();
    }

    private TextVersion text(Language language) throws LibraryException {
        return library.petitions().currentText(petition.id(), language).orElseThrow();
    }

    private TranslationStanding standing(Language language) throws LibraryException {
        return Translations.read(
                        library, petition.id(), library.petitions().currentTexts(petition.id()))
                .standing(text(language));
    }

    private TextEdit edit(Language language, String body) throws LibraryException {
        TextDraft draft = TextDraft.of(text(language));
        TextEdit edit =
                new TextEdit(
                        ids,
                        clock,
                        petition.id(),
                        Map.of(
                                language,
                                new TextDraft(
                                        draft.title(), draft.subject(), body, draft.demands())));
        edit.apply(library);
        return edit;
    }

    private TranslationChecking check(Language language, String by) throws LibraryException {
        TranslationChecking checking =
                new TranslationChecking(ids, clock, petition.id(), language, by);
        checking.apply(library);
        return checking;
    }

    private Set<String> warnings(Language language, LetterOptions.Text which)
            throws LibraryException {
        LetterOptions options =
                new LetterOptions(
                        List.of(language),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        which,
                        false);
        return new LetterAssembly(shipped, clock)
                .assemble(library, petition, options).stream()
                        .flatMap(letter -> letter.problems().stream())
                        .map(Problem::key)
                        .filter(key -> key.startsWith("letter.translation"))
                        .collect(Collectors.toSet());
    }

    private Set<String> warnings(Language language) throws LibraryException {
        return warnings(language, LetterOptions.Text.CURRENT);
    }

    @Test
    void takesTheLanguageAddedFirstForTheOriginalUntilAnotherIsChosen() throws LibraryException {
        assertInstanceOf(Original.class, standing(Language.ENGLISH));
        OriginalChoice choice = new OriginalChoice(petition.id(), Language.KOREAN);
        choice.apply(library);
        assertInstanceOf(Original.class, standing(Language.KOREAN));
        assertEquals(new Unchecked(Language.KOREAN), standing(Language.ENGLISH));
        assertInstanceOf(Changed.class, standing(Language.FRENCH));
        choice.takeBack(library);
        assertInstanceOf(Original.class, standing(Language.ENGLISH));
        assertFalse(standing(Language.FRENCH).isToBeChecked());
    }

    @Test
    void findsWhatIsLeftOfTheOriginalThatWasChosen() throws LibraryException {
        new OriginalChoice(petition.id(), Language.KOREAN).apply(library);
        edit(Language.FRENCH, text(Language.KOREAN).body());
        LetterOptions options =
                new LetterOptions(
                        List.of(Language.FRENCH),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        LetterOptions.Text.CURRENT,
                        false);
        assertEquals(
                Set.of("ko"),
                new LetterAssembly(shipped, clock)
                        .assemble(library, petition, options).stream()
                                .flatMap(letter -> letter.problems().stream())
                                .filter(found -> found.key().equals("letter.untranslated"))
                                .map(found -> found.arguments().get(1))
                                .collect(Collectors.toSet()));
    }

    @Test
    void isToBeCheckedUntilSomebodySaysWhoCheckedIt() throws LibraryException {
        assertEquals(new Unchecked(Language.ENGLISH), standing(CHINESE));
        TranslationChecking checking = check(CHINESE, " Lin Example ");
        TranslationCheck check = assertInstanceOf(Checked.class, standing(CHINESE)).check();
        assertEquals("Lin Example", check.by());
        assertEquals(clock.instant(), check.at());
        checking.takeBack(library);
        assertEquals(new Unchecked(Language.ENGLISH), standing(CHINESE));
        checking.apply(library);
        assertEquals(new Checked(check), standing(CHINESE));
    }

    @Test
    void isToBeCheckedAgainWhenItIsChangedAndKeepsWhatWasChecked() throws LibraryException {
        String before = text(CHINESE).body();
        check(CHINESE, "Lin Example");
        TextEdit edit = edit(CHINESE, "别的话。");
        Changed changed = assertInstanceOf(Changed.class, standing(CHINESE));
        assertEquals(before, changed.check().text().body());
        assertEquals(text(CHINESE).demands(), changed.check().text().demands());
        assertTrue(changed.isToBeChecked());
        edit.takeBack(library);
        assertFalse(standing(CHINESE).isToBeChecked());
    }

    @Test
    void isToBeCheckedAgainWhenTheOriginalIsChanged() throws LibraryException {
        String before = text(Language.ENGLISH).body();
        edit(Language.ENGLISH, "Other words.");
        for (Language language : List.of(Language.FRENCH, Language.KOREAN)) {
            Changed changed = assertInstanceOf(Changed.class, standing(language));
            assertTrue(changed.check().text().saysTheSameAs(text(language)));
            assertEquals(before, changed.check().original().body());
        }
        edit(Language.ENGLISH, before);
        assertFalse(standing(Language.FRENCH).isToBeChecked());
    }

    @Test
    void comparesWithTheLastCheckAndFindsAnEarlierOneThatHolds() throws LibraryException {
        String before = text(Language.FRENCH).body();
        edit(Language.FRENCH, "Autre chose.");
        check(Language.FRENCH, "Second Example");
        edit(Language.FRENCH, "Encore autre chose.");
        Changed changed = assertInstanceOf(Changed.class, standing(Language.FRENCH));
        assertEquals("Second Example", changed.check().by());
        edit(Language.FRENCH, before);
        assertFalse(standing(Language.FRENCH).isToBeChecked());
        assertEquals("Second Example", library.translations().checkers().getFirst());
    }

    @Test
    void doesNotCheckTheOriginal() {
        assertThrows(IllegalArgumentException.class, () -> check(Language.ENGLISH, "Lin Example"));
    }

    @Test
    void warnsOfATranslationThatIsToBeChecked() throws LibraryException {
        assertEquals(Set.of("letter.translation-unchecked"), warnings(CHINESE));
        assertEquals(Set.of(), warnings(Language.ENGLISH));
        check(CHINESE, "Lin Example");
        assertEquals(Set.of(), warnings(CHINESE));
    }

    @Test
    void warnsOfATranslationThatWasChangedSinceItWasChecked() throws LibraryException {
        assertEquals(Set.of(), warnings(Language.FRENCH));
        edit(Language.FRENCH, "Autre chose.");
        assertEquals(Set.of("letter.translation-changed"), warnings(Language.FRENCH));
    }

    @Test
    void saysNothingOfASignedTextThatIsPrintedInThePlaceOfTheCurrentOne() throws LibraryException {
        new OriginalChoice(petition.id(), Language.FRENCH).apply(library);
        check(Language.ENGLISH, "Ann Example");
        edit(Language.ENGLISH, "Other words.");
        assertEquals(Set.of(), warnings(Language.ENGLISH, LetterOptions.Text.SIGNED));
        assertEquals(Set.of("letter.translation-changed"), warnings(Language.ENGLISH));
    }

    @Test
    void goesAndComesBackWithThePetition() throws LibraryException {
        new OriginalChoice(petition.id(), Language.FRENCH).apply(library);
        List<TranslationCheck> checks = library.translations().of(petition.id());
        assertEquals(2, checks.size());
        Removal removed = library.petitions().delete(petition.id());
        assertEquals(List.of(), library.translations().of(petition.id()));
        assertEquals(Optional.empty(), library.translations().original(petition.id()));
        library.restore(removed);
        assertEquals(checks, library.translations().of(petition.id()));
        assertEquals(Optional.of(Language.FRENCH), library.translations().original(petition.id()));
    }

    @Test
    void holdsInAPetitionThatBeginsAsACopy() throws LibraryException {
        new OriginalChoice(petition.id(), Language.ENGLISH).apply(library);
        PetitionRenewal renewal =
                PetitionRenewal.of(
                        PetitionRenewal.Kind.NEW,
                        library,
                        petition,
                        "NEW 1",
                        LocalDate.of(2027, 1, 1),
                        ids,
                        clock);
        renewal.save(library);
        Id copy = renewal.petition().id();
        List<TextVersion> texts = library.petitions().currentTexts(copy);
        Translations translations = Translations.read(library, copy, texts);
        assertEquals(
                Set.of(CHINESE),
                texts.stream()
                        .filter(text -> translations.standing(text).isToBeChecked())
                        .map(TextVersion::language)
                        .collect(Collectors.toSet()));
        assertEquals(Optional.of(Language.ENGLISH), library.translations().original(copy));
        library.petitions().delete(copy);
        assertEquals(2, library.translations().of(petition.id()).size());
    }
}
