package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.model.petition.TranslationStanding.Changed;
import org.petitiondesk.model.petition.TranslationStanding.Checked;
import org.petitiondesk.model.petition.TranslationStanding.Original;
import org.petitiondesk.model.petition.TranslationStanding.Unchecked;

import java.util.List;
import java.util.Optional;

/** Two languages of a letter side by side, and who checked which. */
final class WrittenTextsTest extends AtSampleDesk {
    private static final Language CHINESE = Language.CHINESE_SIMPLIFIED;

    private Petition petition;
    private LetterViewModel model;
    private WrittenTexts texts;

    @BeforeEach
    void openTheFirstLetter() throws LibraryException, InterruptedException {
        petition =
                library.petitions().all().stream()
                        .filter(each -> each.code().startsWith("NKR"))
                        .findFirst()
                        .orElseThrow();
        model = new LetterViewModel(desk, new LetterSource(desk));
        texts = model.texts();
        desk.petition().set(Optional.of(petition.id()));
        window.await(() -> model.tabsProperty().size() == 4);
    }

    private TextVersion kept(Language language) throws LibraryException {
        return library.petitions().currentText(petition.id(), language).orElseThrow();
    }

    private Optional<Language> beside() {
        return texts.second().languageProperty().get();
    }

    private TranslationStanding standing(Language language) {
        return model.tabsProperty().stream()
                .filter(tab -> tab.language().equals(language))
                .findFirst()
                .orElseThrow()
                .translation();
    }

    private void check(WrittenText text, String by) throws InterruptedException {
        CheckViewModel asked = new CheckViewModel(desk, model.text(text).orElseThrow());
        assertFalse(asked.possible().getValue());
        asked.nameProperty().set(by);
        assertTrue(asked.possible().getValue());
        asked.check();
        settle();
    }

    @Test
    void showsWhatIsToBeCheckedBesideTheOriginalAndTheOriginalBesideATranslation() {
        texts.besideProperty().set(true);
        assertEquals(Optional.of(CHINESE), beside());
        texts.besideProperty().set(false);
        assertEquals(Optional.empty(), beside());
        model.choose(Language.FRENCH);
        texts.besideProperty().set(true);
        assertEquals(Optional.of(Language.ENGLISH), beside());
    }

    @Test
    void keepsWhatIsTypedInBoth() throws Exception {
        texts.besideProperty().set(true);
        texts.first().fields().bodyProperty().set("Other words.");
        texts.second().fields().bodyProperty().set("别的话。");
        assertEquals(texts.second(), texts.activeProperty().get());
        assertEquals(Optional.of(CHINESE), model.languageProperty().get());
        model.save();
        settle();
        assertEquals("Other words.", kept(Language.ENGLISH).body());
        assertEquals("别的话。", kept(CHINESE).body());
        desk.changes().undo();
        settle();
        assertEquals("Other words.", texts.first().fields().bodyProperty().get());
        assertEquals(kept(CHINESE).body(), texts.second().fields().bodyProperty().get());
        assertFalse(kept(CHINESE).body().equals("别的话。"));
    }

    @Test
    void goesToTheOtherTextOrChangesTheOneThatIsWritten() {
        texts.besideProperty().set(true);
        model.choose(CHINESE);
        assertEquals(texts.second(), texts.activeProperty().get());
        assertEquals(Optional.of(Language.ENGLISH), texts.first().languageProperty().get());
        model.choose(Language.FRENCH);
        assertEquals(Optional.of(Language.FRENCH), beside());
        texts.besideProperty().set(false);
        assertEquals(Optional.of(Language.FRENCH), model.languageProperty().get());
        assertEquals(texts.first(), texts.activeProperty().get());
        assertEquals(kept(texts.first()), model.fields().draft().body());
    }

    @Test
    void staysWithTheTextThatIsSeenWhenTheOtherHasTheFocusLast() {
        texts.besideProperty().set(true);
        texts.activate(texts.second());
        texts.besideProperty().set(false);
        texts.activate(texts.second());
        assertEquals(texts.first(), texts.activeProperty().get());
        assertEquals(Optional.of(CHINESE), model.languageProperty().get());
    }

    private String kept(WrittenText text) {
        return model.text(text).orElseThrow().body();
    }

    @Test
    void movesAndRemovesDemandsInBoth() throws Exception {
        texts.besideProperty().set(true);
        List<String> english = List.copyOf(texts.first().fields().demands());
        List<String> chinese = List.copyOf(texts.second().fields().demands());
        model.moveDemand(0, 1);
        assertEquals(chinese.getFirst(), texts.second().fields().demands().get(1));
        settle();
        model.removeDemand(1);
        settle();
        assertEquals(english.subList(1, english.size()), kept(Language.ENGLISH).demands());
        assertEquals(chinese.subList(1, chinese.size()), kept(CHINESE).demands());
    }

    @Test
    void saysWhichLanguagesLackADemand() throws Exception {
        texts.besideProperty().set(true);
        int count = texts.first().fields().demands().size();
        assertEquals(List.of(), model.missing(count - 1));
        model.addDemand();
        assertEquals(count + 1, texts.second().fields().demands().size());
        texts.first().fields().word(count, "to ask once more");
        model.save();
        settle();
        assertEquals(List.of(CHINESE, Language.KOREAN, Language.FRENCH), model.missing(count));
        LanguageTab tab = model.tabsProperty().get(1);
        assertTrue(tab.lacksDemands());
        assertEquals(count, tab.worded());
        assertFalse(model.tabsProperty().getFirst().lacksDemands());
    }

    @Test
    void isCheckedUntilItIsTakenBackOrChanged() throws Exception {
        assertInstanceOf(Original.class, standing(Language.ENGLISH));
        assertInstanceOf(Unchecked.class, standing(CHINESE));
        assertInstanceOf(Checked.class, standing(Language.KOREAN));
        model.choose(CHINESE);
        check(texts.first(), "Lin Example");
        assertInstanceOf(Checked.class, standing(CHINESE));
        desk.changes().undo();
        settle();
        assertInstanceOf(Unchecked.class, standing(CHINESE));
        desk.changes().redo();
        settle();
        model.fields().titleProperty().set("另一个标题");
        model.save();
        settle();
        assertInstanceOf(Changed.class, standing(CHINESE));
        assertEquals(
                Optional.of("Lin Example"), standing(CHINESE).lastCheck().map(check -> check.by()));
    }

    @Test
    void checksWhatWasTypedAMomentBefore() throws Exception {
        model.choose(CHINESE);
        model.fields().titleProperty().set("另一个标题");
        model.save();
        check(texts.first(), "Lin Example");
        assertInstanceOf(Checked.class, standing(CHINESE));
    }

    @Test
    void remembersWhoChecked() throws Exception {
        model.choose(CHINESE);
        check(texts.first(), "Lin Example");
        CheckViewModel asked = new CheckViewModel(desk, model.text().orElseThrow());
        window.await(() -> !asked.namesProperty().isEmpty());
        assertEquals("Lin Example", asked.namesProperty().getFirst());
        assertTrue(asked.namesProperty().contains("Camille Exemple"));
    }

    @Test
    void takesAnotherLanguageForTheOriginal() throws Exception {
        model.choose(Language.KOREAN);
        model.makeOriginal();
        settle();
        assertInstanceOf(Original.class, standing(Language.KOREAN));
        assertInstanceOf(Unchecked.class, standing(Language.ENGLISH));
        desk.changes().undo();
        settle();
        assertInstanceOf(Original.class, standing(Language.ENGLISH));
    }

    @Test
    void leavesTheOtherTextWhenItIsRemoved() throws Exception {
        texts.besideProperty().set(true);
        model.choose(CHINESE);
        model.removeLanguage();
        settle();
        assertEquals(3, model.tabsProperty().size());
        assertEquals(Optional.of(Language.ENGLISH), texts.first().languageProperty().get());
        assertFalse(beside().equals(Optional.of(CHINESE)));
    }
}
