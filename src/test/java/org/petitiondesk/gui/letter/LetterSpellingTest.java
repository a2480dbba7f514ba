package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.editor.RightWords;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

final class LetterSpellingTest extends AtSampleDesk {
    private LetterViewModel model;
    private LetterSpelling spelling;
    private List<Petition> petitions;

    @BeforeEach
    void enter() throws LibraryException, InterruptedException {
        petitions = library.petitions().all();
        model = new LetterViewModel(desk, new LetterSource(desk));
        spelling = new LetterSpelling(model);
        choose(0);
    }

    private void choose(int petition) throws InterruptedException {
        desk.petition().set(Optional.of(petitions.get(petition).id()));
        settle();
    }

    private RightWords right() {
        assertEquals(
                spelling.first().rightProperty().get(), spelling.second().rightProperty().get());
        return spelling.first().rightProperty().get();
    }

    @Test
    void knowsWhomTheLetterIsToAndFrom() throws LibraryException {
        Set<String> names = right().names();
        for (var addressee : petitions.getFirst().addressees()) {
            library.addressees()
                    .onDate(addressee, petitions.getFirst().date())
                    .flatMap(found -> found.to().holder())
                    .flatMap(holder -> holder.nameIn(Language.ENGLISH))
                    .ifPresent(
                            name -> assertTrue(names.containsAll(words(name.full())), name::full));
        }
        String sponsor = petitions.getFirst().sponsors().getFirst().inOrAny(Language.ENGLISH);
        assertTrue(names.containsAll(words(sponsor)), sponsor);
    }

    private static List<String> words(String name) {
        return Pattern.compile(" ").splitAsStream(name).toList();
    }

    @Test
    void addsAWordAndTakesItBack() throws InterruptedException, LibraryException {
        spelling.add("Tumen");
        settle();
        assertEquals(Set.of("Tumen"), right().own());
        assertEquals(Set.of("Tumen"), library.settings().ownWords());
        desk.changes().undo();
        settle();
        assertEquals(Set.of(), right().own());
        desk.changes().redo();
        settle();
        spelling.remove("Tumen");
        settle();
        assertEquals(Set.of(), library.settings().ownWords());
    }

    @Test
    void ignoresAWordInOneLetter() throws InterruptedException, LibraryException {
        spelling.ignore("Tumen");
        assertEquals(Set.of("Tumen"), right().ignored());
        choose(1);
        assertEquals(Set.of(), right().ignored());
        choose(0);
        assertEquals(Set.of("Tumen"), right().ignored());
        spelling.remove("Tumen");
        assertEquals(Set.of(), right().ignored());
        assertEquals(Set.of(), library.settings().ownWords());
    }

    @Test
    void isSwitchedOffForBothAndKept() {
        spelling.second().onProperty().set(false);
        assertFalse(spelling.first().onProperty().get());
        assertFalse(new LetterSpelling(model).first().onProperty().get());
        spelling.first().onProperty().set(true);
        assertTrue(new LetterSpelling(model).second().onProperty().get());
    }

    @Test
    void knowsTheLanguage() throws InterruptedException {
        model.choose(Language.KOREAN);
        assertEquals(Optional.of(Language.KOREAN), spelling.first().languageProperty().get());
    }
}
