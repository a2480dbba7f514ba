package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.TextNumber;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.NumberedPart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

final class LetterViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    @TempDir private Path folder;
    private final AtomicBoolean clockFails = new AtomicBoolean();
    private Desk desk;
    private Library library;
    private Petition petition;
    private LetterViewModel model;

    @BeforeEach
    void openTheFirstLetter() throws LibraryException, IOException, InterruptedException {
        desk = withFailingClock(SampleDesk.open(folder, thread));
        library = desk.open().library();
        petition = library.petitions().all().getFirst();
        model = new LetterViewModel(desk, new LetterSource(desk));
        desk.petition().set(Optional.of(petition.id()));
        window.await(() -> model.page().pagesProperty().get() > 0);
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    @Test
    void showsTheFirstTextWithWhoSignedIt() {
        assertEquals(Optional.of(Language.ENGLISH), model.languageProperty().get());
        assertEquals(4, model.tabsProperty().size());
        assertEquals(
                Optional.of(new SignedText(43, 1, 1)),
                model.standingProperty().get().flatMap(TextStanding::signed));
        assertEquals(petition.demands().size(), model.fields().items(NumberedPart.DEMANDS).size());
    }

    @Test
    void opensAnotherPetitionInTheLanguageThatIsAskedFor() throws Exception {
        Petition other = library.petitions().all().get(1);
        List<Language> languages =
                library.petitions().currentTexts(other.id()).stream()
                        .map(TextVersion::language)
                        .toList();
        assertTrue(languages.size() > 1);
        model.choosePetition(other.id());
        model.choose(languages.getLast());
        window.await(
                () -> model.text().filter(text -> text.petition().equals(other.id())).isPresent());
        assertEquals(Optional.of(languages.getLast()), model.languageProperty().get());
    }

    @Test
    void showsWhatIsTypedBeforeItIsSaved() throws Exception {
        List<BufferedImage> before = List.copyOf(model.page().picturesProperty());
        String saved = text(Language.ENGLISH).body();
        type("Sentence nobody has saved.\n\n" + saved);
        window.await(() -> !model.page().workingProperty().get());
        assertNotEquals(before.getFirst(), model.page().picturesProperty().getFirst());
        assertEquals(saved, text(Language.ENGLISH).body());
        assertEquals(
                Optional.of(false),
                model.page().printedProperty().get().map(printed -> printed.isSigned()));
    }

    @Test
    void savesByItselfAsANewVersionOfASignedText() throws Exception {
        TextVersion signed = text(Language.ENGLISH);
        type(signed.body() + "\n\nOne thing more.");
        awaitRevision();
        assertEquals(signed.body() + "\n\nOne thing more.", text(Language.ENGLISH).body());
        window.await(() ->
                model.standingProperty()
                        .get()
                        .flatMap(TextStanding::signed)
                        .equals(Optional.of(new SignedText(43, 1, 2))));
        assertEquals(Optional.of(signed), library.petitions().textVersion(signed.id()));
    }

    @Test
    void savesWhileSomebodyTypesOnWithoutAPause() throws Exception {
        int before = desk.changes().revisionProperty().get();
        Executor soon =
                CompletableFuture.delayedExecutor(
                        200, TimeUnit.MILLISECONDS, desk.thread().window());
        StringBuilder typed = new StringBuilder("Typed");
        AtomicReference<Runnable> key = new AtomicReference<>(() -> {});
        key.set(() -> {
            type(typed.append('.').toString());
            soon.execute(key.get());
        });
        key.get().run();
        window.await(() -> desk.changes().revisionProperty().get() > before);
        key.set(() -> {});
        assertTrue(text(Language.ENGLISH).body().startsWith("Typed"));
    }

    @Test
    void marksLettersAsIssuedAndShowsThemAsTheyWereThen() throws Exception {
        IssueViewModel issuing = new IssueViewModel(desk, petition.id());
        window.await(() -> issuing.possible().get());
        issuing.dayProperty().set("6 March");
        assertFalse(issuing.possible().get());
        assertFalse(issuing.dayFault().get().isEmpty());
        issuing.dayProperty().set("2026-03-05");
        issuing.issue();
        awaitRevision();
        window.await(() -> issued().isPresent());
        assertEquals(new IssuedLetters(1, 1, LocalDate.of(2026, 3, 5)), issued().orElseThrow());
        List<BufferedImage> before = List.copyOf(model.page().picturesProperty());
        type("Another letter.");
        window.await(() -> !model.page().workingProperty().get());
        assertNotEquals(before.getFirst(), model.page().picturesProperty().getFirst());
        model.showOr(LetterOptions.Text.ISSUED);
        window.await(() -> !model.page().workingProperty().get());
        assertSamePicture(before.getFirst(), model.page().picturesProperty().getFirst());
        model.save();
        awaitRevision();
        desk.changes().undo();
        awaitRevision();
        desk.changes().undo();
        awaitRevision();
        window.await(() -> issued().isEmpty());
    }

    private Optional<IssuedLetters> issued() {
        return model.standingProperty().get().flatMap(TextStanding::issued);
    }

    private static void assertSamePicture(BufferedImage expected, BufferedImage shown) {
        assertEquals(expected.getWidth(), shown.getWidth());
        int[] dots =
                expected.getRGB(
                        0, 0, shown.getWidth(), shown.getHeight(), null, 0, shown.getWidth());
        assertArrayEquals(
                dots,
                shown.getRGB(0, 0, shown.getWidth(), shown.getHeight(), null, 0, shown.getWidth()));
    }

    @Test
    void takesBackAndDoesAgainWhatWasTyped() throws Exception {
        TextVersion before = text(Language.KOREAN);
        model.choose(Language.KOREAN);
        type("바뀐 글입니다.");
        model.save();
        awaitRevision();
        TextVersion changed = text(Language.KOREAN);
        assertEquals(before.id(), changed.id());
        desk.changes().undo();
        awaitRevision();
        assertEquals(before, text(Language.KOREAN));
        window.await(() -> model.fields().draft().body().equals(before.body()));
        desk.changes().redo();
        awaitRevision();
        assertEquals(changed, text(Language.KOREAN));
        window.await(() -> model.fields().draft().body().equals(changed.body()));
    }

    @Test
    void keepsThePageAndSaysTheLineWhereTheTextIsWrong() throws Exception {
        String body = text(Language.ENGLISH).body();
        type("{{petition.cod}}\n\n" + body);
        window.await(() -> !model.page().workingProperty().get());
        assertFalse(model.page().picturesProperty().isEmpty());
        assertTrue(model.page().dimmedProperty().get());
        assertEquals(1, model.page().problemsProperty().getFirst().place().line());
        model.way().goToNextProblem();
        assertEquals(Optional.of(new Spot.BodyLine(1)), model.way().spotProperty().get());
        type(body);
        window.await(() -> !model.page().workingProperty().get());
        assertEquals(List.of(), List.copyOf(model.page().problemsProperty()));
        assertFalse(model.page().dimmedProperty().get());
    }

    @Test
    void beginsATextInAFurtherLanguage() throws Exception {
        model.choosePetition(petitionWithoutTexts());
        window.await(() -> model.furtherProperty().size() == 5);
        assertEquals(Optional.empty(), model.languageProperty().get());
        model.addLanguage(Language.FRENCH);
        window.await(() -> model.tabsProperty().size() == 1);
        assertEquals(Optional.of(Language.FRENCH), model.languageProperty().get());
        assertFalse(model.tabsProperty().getLast().isWhole());
        assertTrue(model.fields().items(NumberedPart.DEMANDS).stream().allMatch(String::isEmpty));
        desk.changes().undo();
        window.await(() -> model.tabsProperty().isEmpty());
    }

    @Test
    void keepsARowThatWasAddedToWriteIn() throws Exception {
        int demands = model.fields().items(NumberedPart.DEMANDS).size();
        model.rows().next(demands - 1);
        assertEquals(
                Optional.of(new Spot.Item(NumberedPart.DEMANDS, demands)),
                model.way().spotProperty().get());
        desk.changes().happened();
        model.fields().titleProperty().set("Another title");
        model.save();
        awaitRevision();
        window.await(() ->
                model.standingProperty()
                        .get()
                        .map(TextStanding::version)
                        .equals(Optional.of(new TextNumber(2, false))));
        assertEquals(demands + 1, model.fields().items(NumberedPart.DEMANDS).size());
        model.fields().word(NumberedPart.DEMANDS, demands, "One demand more");
        model.save();
        awaitRevision();
        assertEquals("One demand more", text(Language.ENGLISH).demands().getLast());
        window.await(() -> !model.tabsProperty().getLast().isWhole());
        model.rows().move(demands, demands - 1);
        awaitRevision();
        assertEquals("One demand more", text(Language.ENGLISH).demands().get(demands - 1));
        assertEquals("", text(Language.KOREAN).demands().get(demands - 1));
    }

    @Test
    void removesATextThatNobodySigned() throws Exception {
        model.removeLanguage();
        assertFalse(model.faultProperty().get().isEmpty());
        model.choose(Language.KOREAN);
        model.removeLanguage();
        window.await(() -> model.tabsProperty().size() == 3);
        assertEquals(
                Optional.empty(),
                library
                        .petitions()
                        .find(petition.id())
                        .orElseThrow()
                        .titles()
                        .texts()
                        .keySet()
                        .stream()
                        .filter(Language.KOREAN::equals)
                        .findFirst());
        desk.changes().undo();
        window.await(() -> model.tabsProperty().size() == 4);
        assertEquals(Language.KOREAN, model.tabsProperty().get(2).language());
        assertEquals(Optional.of(petition), library.petitions().find(petition.id()));
    }

    @Test
    void removesADemandInEveryLanguage() throws Exception {
        String second = text(Language.KOREAN).demands().get(1);
        model.rows().remove(0);
        awaitRevision();
        assertEquals(second, text(Language.KOREAN).demands().getFirst());
        assertEquals(
                petition.demands().get(1).id(),
                library.petitions().find(petition.id()).orElseThrow().demands().getFirst().id());
        desk.changes().undo();
        awaitRevision();
        assertEquals(Optional.of(petition), library.petitions().find(petition.id()));
    }

    @Test
    void movesADemandTwiceInEveryLanguageAlike() throws Exception {
        List<TextVersion> before = library.petitions().currentTexts(petition.id());
        model.rows().move(0, 1);
        model.rows().move(1, 2);
        awaitKept();
        for (TextVersion text : before) {
            List<String> moved = new ArrayList<>(text.demands());
            moved.add(2, moved.removeFirst());
            assertEquals(moved, text(text.language()).demands());
        }
        List<Demand> demands = new ArrayList<>(petition.demands());
        demands.add(2, demands.removeFirst());
        assertEquals(demands.stream().map(Demand::id).toList(), demandsKept());
    }

    @Test
    void removesTwoDemandsInARow() throws Exception {
        List<TextVersion> before = library.petitions().currentTexts(petition.id());
        int count = petition.demands().size();
        model.rows().remove(count - 2);
        model.rows().remove(count - 2);
        model.fields().titleProperty().set("Another title");
        model.save();
        assertEquals(count - 2, model.fields().items(NumberedPart.DEMANDS).size());
        awaitKept();
        for (TextVersion text : before) {
            assertEquals(text.demands().subList(0, count - 2), text(text.language()).demands());
        }
        assertEquals("Another title", text(Language.ENGLISH).title());
        assertEquals(
                petition.demands().stream().limit(count - 2).map(Demand::id).toList(),
                demandsKept());
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void removesTheRowOfADemandThatIsNotYetWordedHere() throws Exception {
        model.choose(Language.KOREAN);
        int last = model.fields().items(NumberedPart.DEMANDS).size() - 1;
        model.fields().word(NumberedPart.DEMANDS, last, "");
        model.save();
        model.rows().remove(last);
        assertEquals(last, model.fields().items(NumberedPart.DEMANDS).size());
        awaitKept();
        assertEquals(last, text(Language.ENGLISH).demands().size());
        assertEquals(last, model.fields().items(NumberedPart.DEMANDS).size());
    }

    @Test
    void showsWhatIsOnItsWayToTheDiskWhenALanguageIsChosenAgain() throws Exception {
        type("Another text.");
        model.choose(Language.KOREAN);
        model.choose(Language.ENGLISH);
        model.fields().titleProperty().set("Another title");
        model.save();
        awaitKept();
        assertEquals("Another text.", text(Language.ENGLISH).body());
        assertEquals("Another title", text(Language.ENGLISH).title());
    }

    @Test
    void keepsWhatIsSavedWhenAnOlderReadingComesLate() throws Exception {
        CountDownLatch imported = new CountDownLatch(1);
        desk.ask(
                () -> {
                    imported.await();
                    return true;
                },
                done -> {});
        desk.changes().happened();
        List<String> shown = new ArrayList<>();
        type("Another text.");
        model.fields().bodyProperty().subscribe(body -> shown.add(body));
        model.save();
        imported.countDown();
        awaitKept();
        assertEquals(List.of("Another text."), shown);
        assertEquals("Another text.", text(Language.ENGLISH).body());
        // What others do afterwards is still shown.
        desk.changes().undo();
        window.await(() -> !model.fields().bodyProperty().get().equals("Another text."));
    }

    @Test
    void keepsWhatCouldNotBeSavedUntilItsLanguageIsChosenAgain() throws Exception {
        model.choose(Language.KOREAN);
        clockFails.set(true);
        type("바뀐 글입니다.");
        model.choose(Language.ENGLISH);
        window.await(() -> !model.faultProperty().get().isEmpty());
        clockFails.set(false);
        awaitKept();
        assertEquals(text(Language.ENGLISH).body(), model.fields().bodyProperty().get());
        model.choose(Language.KOREAN);
        assertEquals("바뀐 글입니다.", model.fields().bodyProperty().get());
        model.save();
        awaitKept();
        assertEquals("바뀐 글입니다.", text(Language.KOREAN).body());
    }

    @Test
    void savesWhatIsTypedWhenTheRoomIsLeft() throws Exception {
        model.fields().titleProperty().set("Another title");
        model.shownProperty().set(false);
        awaitRevision();
        assertEquals("Another title", text(Language.ENGLISH).title());
    }

    /** A text cannot be written while its time cannot be told. */
    private Desk withFailingClock(Desk whole) {
        InstantSource instants =
                () -> {
                    if (clockFails.get()) {
                        throw new IllegalStateException("no time");
                    }
                    return whole.clock().instant();
                };
        return new Desk(
                whole.open(),
                whole.thread(),
                whole.words(),
                whole.ids(),
                instants.withZone(ZoneOffset.UTC),
                whole.templates(),
                whole.workshop(),
                whole.changes(),
                whole.jobs(),
                whole.kept(),
                whole.petition(),
                whole.navigation(),
                whole.failures());
    }

    private Id petitionWithoutTexts() throws LibraryException {
        Petition other =
                new Petition(
                        desk.ids().next(),
                        "EX 1",
                        PetitionStatus.DRAFT,
                        petition.titles(),
                        petition.date(),
                        petition.template(),
                        List.of(),
                        List.of(),
                        petition.addressees(),
                        LocalizedText.EMPTY,
                        List.of(),
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of(),
                        petition.layout(),
                        Optional.empty(),
                        "",
                        0,
                        AppealCourse.FIRST);
        library.petitions().save(other);
        return other.id();
    }

    private void type(String body) {
        model.fields().bodyProperty().set(body);
    }

    private void awaitRevision() throws InterruptedException {
        int before = desk.changes().revisionProperty().get();
        window.await(() -> desk.changes().revisionProperty().get() > before);
    }

    /** Waits until everything is kept and was read again. */
    private void awaitKept() throws InterruptedException {
        window.await(() -> !desk.changes().savingProperty().get());
        AtomicBoolean isRead = new AtomicBoolean();
        desk.ask(() -> true, isRead::set);
        window.await(isRead::get);
    }

    private List<Id> demandsKept() throws LibraryException {
        return library.petitions().find(petition.id()).orElseThrow().demands().stream()
                .map(Demand::id)
                .toList();
    }

    private TextVersion text(Language language) throws LibraryException {
        return library.petitions().currentText(petition.id(), language).orElseThrow();
    }
}
