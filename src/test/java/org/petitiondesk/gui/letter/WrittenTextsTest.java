package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.model.petition.TranslationStanding.Changed;
import org.petitiondesk.model.petition.TranslationStanding.Checked;
import org.petitiondesk.model.petition.TranslationStanding.Original;
import org.petitiondesk.model.petition.TranslationStanding.Unchecked;
import org.petitiondesk.workflow.NumberedPart;

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
        List<String> english = List.copyOf(texts.first().fields().items(NumberedPart.DEMANDS));
        List<String> chinese = List.copyOf(texts.second().fields().items(NumberedPart.DEMANDS));
        model.rows().move(0, 1);
        assertEquals(
                chinese.getFirst(), texts.second().fields().items(NumberedPart.DEMANDS).get(1));
        settle();
        model.rows().remove(1);
        settle();
        assertEquals(english.subList(1, english.size()), kept(Language.ENGLISH).demands());
        assertEquals(chinese.subList(1, chinese.size()), kept(CHINESE).demands());
    }

    @Test
    void writesFactsInBothWithOneDate() throws Exception {
        texts.besideProperty().set(true);
        model.rows().partProperty().set(NumberedPart.FACTS);
        model.rows().add();
        model.rows().add();
        texts.first().fields().word(NumberedPart.FACTS, 0, "It was closed.");
        texts.first().fields().word(NumberedPart.FACTS, 1, "Nobody answered.");
        texts.second().fields().word(NumberedPart.FACTS, 0, "已被关闭。");
        model.rows().date(0, "2005-0");
        model.save();
        settle();
        assertEquals("2005-0", model.rows().dateOf(0));
        model.rows().date(0, "2005-04");
        model.save();
        settle();
        Optional<PartialDate> april = PartialDate.of("2005-04");
        FactWording closed = new FactWording(april, "It was closed.");
        FactWording closedToo = new FactWording(april, "已被关闭。");
        FactWording silent = new FactWording(Optional.empty(), "Nobody answered.");
        assertEquals(List.of(closed, silent), kept(Language.ENGLISH).account().facts());
        assertEquals(List.of(closedToo), kept(CHINESE).account().facts());
        assertEquals(List.of(CHINESE, Language.KOREAN, Language.FRENCH), model.rows().missing(1));
        assertEquals(1, model.tabsProperty().get(1).lacking().getFirst().worded());
        model.rows().move(0, 1);
        settle();
        assertEquals(List.of(silent, closed), kept(Language.ENGLISH).account().facts());
        assertEquals(closedToo, kept(CHINESE).account().facts().getLast());
        assertEquals("2005-04", model.rows().dateOf(1));
        model.rows().remove(0);
        settle();
        assertEquals(List.of(closed), kept(Language.ENGLISH).account().facts());
        assertEquals(List.of(closedToo), kept(CHINESE).account().facts());
        desk.changes().undo();
        settle();
        assertEquals(List.of(silent, closed), kept(Language.ENGLISH).account().facts());
        assertEquals(closedToo, kept(CHINESE).account().facts().getLast());
    }

    @Test
    void takesOwnWordsOutAndGivesThemBack() throws Exception {
        for (String word : List.of("Zweigstelle", "dojang", "Écrin")) {
            library.settings().addOwnWord(word);
        }
        OwnWordsViewModel own = new OwnWordsViewModel(desk);
        Subscription reading = own.reading();
        window.await(() -> own.wordsProperty().equals(List.of("dojang", "Écrin", "Zweigstelle")));
        own.remove("Écrin");
        window.await(() -> own.wordsProperty().equals(List.of("dojang", "Zweigstelle")));
        desk.changes().undo();
        window.await(() -> own.wordsProperty().size() == 3);
        assertEquals("Écrin", own.wordsProperty().get(1));
        reading.unsubscribe();
    }

    @Test
    void saysWhichLanguagesLackADemand() throws Exception {
        texts.besideProperty().set(true);
        int count = texts.first().fields().items(NumberedPart.DEMANDS).size();
        assertEquals(List.of(), model.rows().missing(count - 1));
        model.rows().add();
        assertEquals(count + 1, texts.second().fields().items(NumberedPart.DEMANDS).size());
        texts.first().fields().word(NumberedPart.DEMANDS, count, "to ask once more");
        model.save();
        settle();
        assertEquals(
                List.of(CHINESE, Language.KOREAN, Language.FRENCH), model.rows().missing(count));
        LanguageTab tab = model.tabsProperty().get(1);
        assertFalse(tab.lacking().isEmpty());
        assertEquals(count, tab.lacking().getFirst().worded());
        assertTrue(model.tabsProperty().getFirst().lacking().isEmpty());
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
