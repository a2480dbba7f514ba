package org.petitiondesk.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.editor.SpellingViewModel.Paragraph;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.spelling.Dictionary;
import org.petitiondesk.spelling.InventedDictionary;
import org.petitiondesk.spelling.SpelledWord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

class SpellingViewModelTest {
    @TempDir private Path folder;
    private final WindowQueue window = new WindowQueue();
    private SpellingViewModel model;

    @BeforeEach
    void install() throws IOException {
        InventedDictionary.write(folder, "en_GB", "river", "path", "open", "the", "long-winded");
        model =
                new SpellingViewModel(
                        new Dictionaries(() -> List.of(folder), Locale.UK),
                        window,
                        new IdleKeeper());
        model.languageProperty().set(Optional.of(Language.ENGLISH));
    }

    private void look(String text, int caret) throws InterruptedException {
        model.look(List.of(new Paragraph(text, caret)));
        window.await(() -> model.dictionaryProperty().get().isPresent());
    }

    private void awaitMarks(String text, String... marked) throws InterruptedException {
        model.look(List.of(new Paragraph(text, Paragraph.NOWHERE)));
        window.await(() -> marked(text).equals(List.of(marked)));
    }

    private List<String> marked(String text) {
        return words(model.marks(text));
    }

    private static List<String> words(Collection<SpelledWord> marks) {
        return marks.stream().map(SpelledWord::text).toList();
    }

    @Test
    void marksWhatTheDictionaryHasNot() throws InterruptedException {
        awaitMarks("Open the rivver paths", "rivver");
        assertEquals(
                List.of(new SpelledWord(9, 15, "rivver")), model.marks("Open the rivver path"));
        assertEquals(
                new Dictionary.Broken(Locale.UK).locale(),
                assertInstanceOf(
                                Dictionary.Ready.class,
                                model.dictionaryProperty().get().orElseThrow())
                        .locale());
    }

    @Test
    void marksThePartThatIsWrong() throws InterruptedException {
        awaitMarks("long-winded river-pth longwinded-the", "pth", "longwinded");
    }

    @Test
    void waitsForAWordThatIsBeingTyped() throws InterruptedException {
        look("the rivv", 8);
        assertEquals(List.of(), marked("the rivv"));
        awaitMarks("the rivv and", "rivv", "and");
    }

    @Test
    void knowsTheNamesAndOwnWords() throws InterruptedException {
        awaitMarks("Minghe’s rivver Tumenn", "Minghe’s", "rivver", "Tumenn");
        model.rightProperty().set(new RightWords(Set.of("Minghe"), Set.of("tumenn"), Set.of()));
        assertEquals(List.of("rivver"), marked("Minghe’s rivver Tumenn"));
        model.rightProperty().set(new RightWords(Set.of(), Set.of(), Set.of("rivver")));
        assertEquals(List.of("Minghe’s", "Tumenn"), marked("Minghe’s rivver Tumenn"));
    }

    @Test
    void marksNothingWhereNobodyWantsIt() throws InterruptedException {
        awaitMarks("rivver", "rivver");
        model.onProperty().set(false);
        assertEquals(List.of(), marked("rivver"));
        model.look(List.of(new Paragraph("rivver", Paragraph.NOWHERE)));
        model.onProperty().set(true);
        assertEquals(List.of(), marked("rivver"));
        awaitMarks("rivver", "rivver");
    }

    @Test
    void looksUpInTheLanguageOfTheText() throws InterruptedException, IOException {
        awaitMarks("rivver", "rivver");
        InventedDictionary.write(folder, "fr", "rivver");
        model.languageProperty().set(Optional.of(Language.FRENCH));
        awaitMarks("rivver river", "river");
        model.languageProperty().set(Optional.of(Language.KOREAN));
        assertEquals(List.of(), marked("rivver river"));
        model.languageProperty().set(Optional.of(new Language("de")));
        look("rivver", Paragraph.NOWHERE);
        assertEquals(Optional.of(Dictionary.NONE), model.dictionaryProperty().get());
        assertEquals(List.of(), marked("rivver"));
    }

    @Test
    void saysThatADictionaryFailsAndAsksAgain() throws InterruptedException {
        AtomicBoolean fails = new AtomicBoolean(true);
        model =
                new SpellingViewModel(
                        new Dictionaries(
                                () -> {
                                    if (fails.get()) {
                                        throw new IllegalStateException("no folders");
                                    }
                                    return List.of(folder);
                                },
                                Locale.UK),
                        window,
                        new IdleKeeper());
        model.languageProperty().set(Optional.of(Language.ENGLISH));
        look("rivver", Paragraph.NOWHERE);
        assertEquals(
                Optional.of(new Dictionary.Broken(Language.ENGLISH.locale())),
                model.dictionaryProperty().get());
        fails.set(false);
        awaitMarks("rivver", "rivver");
    }

    @Test
    void suggestsWords() throws InterruptedException {
        awaitMarks("rivver", "rivver");
        List<String> told = new ArrayList<>();
        model.suggest("rivver", told::addAll);
        window.await(() -> !told.isEmpty());
        assertEquals("river", told.getFirst());
    }
}
