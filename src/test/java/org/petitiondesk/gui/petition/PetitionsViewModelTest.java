package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.PetitionOverview;
import org.petitiondesk.workflow.PetitionRenewal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Without a window: what would run on its thread runs on the test's. */
final class PetitionsViewModelTest extends AtSampleDesk {
    private static final LocalizedText TITLE = LocalizedText.of(Language.ENGLISH, "Another title");

    private PetitionsViewModel model;

    @BeforeEach
    void begin() {
        model = new PetitionsViewModel(desk, new LetterSource(desk));
        model.load();
    }

    @Test
    void choosesTheFirstPetitionAndTellsItsNamesByConsent() throws InterruptedException {
        window.await(() -> model.overviewProperty().get().isPresent());
        PetitionOverview overview = model.overviewProperty().get().orElseThrow();
        assertEquals(43, overview.signatures());
        assertEquals(20, overview.names().get(Consent.PUBLIC));
        assertEquals(4, overview.texts().size());
    }

    @Test
    void letsAWarningStandInAllLettersThatHaveIt() throws Exception {
        window.await(() -> model.toMendProperty().get().isPresent());
        Petition longer = library.petitions().all().getFirst();
        PetitionDraft draft =
                new PetitionDraft(
                        Optional.of(longer), Language.ENGLISH, longer.template(), longer.date());
        draft.mostPagesProperty().set(1);
        library.petitions()
                .save(draft.petition(desk.ids()::next, longer.date(), longer.addressees()));
        desk.changes().happened();
        window.await(() -> tooLong().isPresent());
        LetterProblem found = tooLong().orElseThrow();
        assertEquals(
                Optional.of(
                        new MendingPlace(
                                Place.LETTER, longer.id(), Optional.of(found.letter().language()))),
                model.mendingPlace(found));
        int count = model.toMendProperty().get().orElseThrow().size();
        model.accept(found);
        window.await(() -> !model.accepted().isEmpty() && tooLong().isEmpty());
        assertEquals(count - 1, model.toMendProperty().get().orElseThrow().size());
        model.takeAcceptedBack(found);
        window.await(() -> model.accepted().isEmpty() && tooLong().isPresent());
        assertEquals(count, model.toMendProperty().get().orElseThrow().size());
    }

    private Optional<LetterProblem> tooLong() {
        return model.toMendProperty().get().orElse(List.of()).stream()
                .filter(found -> found.problem().key().equals("letter.too-many-pages"))
                .findFirst();
    }

    @Test
    void findsPetitionsAsOneTypes() throws InterruptedException {
        window.await(() -> model.rowsProperty().size() == 2);
        model.searchProperty().set("CENTRE advice");
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("nkr");
        assertEquals(
                List.of("NKR 2012 / 09"),
                model.rowsProperty().stream().map(row -> row.petition().code()).toList());
        model.searchProperty().set("nothing of the kind");
        assertEquals(List.of(), List.copyOf(model.rowsProperty()));
    }

    @Test
    void addsAPetitionAndTakesItBack() throws Exception {
        window.await(() -> model.rowsProperty().size() == 2);
        PetitionFormViewModel form = model.add(() -> {});
        window.await(() -> !form.addressees().offered().isEmpty());
        form.save();
        assertEquals(Set.of(PetitionField.CODE, PetitionField.TITLE), form.faults().keySet());
        form.draft().text(PetitionField.CODE).set("EX 001 / 2026");
        form.draft().text(PetitionField.TITLE).set("Open the archive");
        form.draft().text(PetitionField.DATE).set("2026-12-10");
        form.draft().text(PetitionField.SPONSORS).set("One Coalition\nAnother One");
        form.draft().text(PetitionField.SIGNERS).set("Marta Example, Chair");
        form.addressees().toggle(form.addressees().offered().getFirst());
        form.save();
        window.await(() -> model.rowsProperty().size() == 3);
        Petition added = library.petitions().findByCode("EX 001 / 2026").orElseThrow();
        assertEquals(2, added.sponsors().size());
        assertEquals("Chair", added.signers().getFirst().title().inOrAny(Language.ENGLISH));
        assertEquals(1, added.addressees().size());
        window.await(() -> isChosen(added.id()));
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == 2);
        desk.changes().redo();
        window.await(() -> model.rowsProperty().size() == 3);
        assertEquals(Optional.of(added), library.petitions().find(added.id()));
        assertEquals(1, library.petitions().currentTexts(added.id()).size());
    }

    @Test
    void takesAFileBackAndReadsItInAgain() throws Exception {
        window.await(() -> model.rowsProperty().size() == 2);
        Directory addressees = library.addressees().directory();
        Path file =
                Files.writeString(
                        folder.resolve("path.md"),
                        """
                        ---
                        code: EX 9
                        title: Open the path
                        date: 2026-01-02
                        language: en
                        template: petition-letter
                        addressees:
                          - person: Anna Example
                            post: Mayor of Riverside
                            office: mayor
                        ---
                        We ask.
                        """);
        model.read(file);
        window.await(() -> model.rowsProperty().size() == 3);
        Petition read = library.petitions().findByCode("EX 9").orElseThrow();
        window.await(() -> desk.changes().undoableProperty().get());
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == 2);
        assertEquals(addressees, library.addressees().directory());
        desk.changes().redo();
        window.await(() -> model.rowsProperty().size() == 3);
        assertEquals(Optional.of(read), library.petitions().find(read.id()));
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == 2);
        assertEquals(List.of(), desk.jobs().all().stream().skip(1).toList());
    }

    @Test
    void keepsNothingOfAFileThatWasStopped() throws Exception {
        window.await(() -> model.page().letter().languageProperty().get().isPresent());
        Path file = folder.resolve("petition.md");
        model.write(Language.ENGLISH, file);
        window.await(() -> !desk.jobs().isBusy());
        Files.writeString(file, Files.readString(file).replaceFirst("code: .*", "code: NEW 1"));
        CountDownLatch begun = new CountDownLatch(1);
        thread.run(
                () -> begun.await(30, TimeUnit.SECONDS), done -> {}, failure -> begun.countDown());
        model.read(file);
        Job job = desk.jobs().all().getLast();
        job.cancel();
        begun.countDown();
        window.await(() -> job.outcomeProperty().get().isPresent());
        assertFalse(job.outcomeProperty().get().orElseThrow().isWhole());
        assertEquals(Optional.empty(), library.petitions().findByCode("NEW 1"));
        assertFalse(desk.changes().undoableProperty().get());
    }

    @Test
    void givesAPetitionBackThatAFileHasReplaced() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        Petition petition = chosen();
        Path file = folder.resolve("petition.md");
        model.write(Language.ENGLISH, file);
        window.await(() -> !desk.jobs().isBusy());
        model.delete();
        model.read(file);
        window.await(() -> !desk.jobs().isBusy());
        Id read = library.petitions().findByCode(petition.code()).orElseThrow().id();
        assertNotEquals(petition.id(), read);
        desk.changes().undo();
        desk.changes().undo();
        window.await(() -> !desk.changes().savingProperty().get());
        assertEquals(Optional.of(petition), library.petitions().findByCode(petition.code()));
    }

    @Test
    void refusesACodeThatAnotherPetitionHas() throws Exception {
        window.await(() -> model.rowsProperty().size() == 2);
        PetitionFormViewModel form = model.add(() -> {});
        form.draft().text(PetitionField.CODE).set("nkr  2012 / 09");
        form.draft().text(PetitionField.TITLE).set("Open the archive");
        form.save();
        window.await(() -> !form.faults().isEmpty());
        assertEquals(Set.of(PetitionField.CODE), form.faults().keySet());
    }

    @Test
    void keepsTheOtherLanguagesWhenDataAreChangedInOne() throws Exception {
        window.await(() -> model.page().letter().languageProperty().get().isPresent());
        Petition before = chosen();
        PetitionFormViewModel form = model.edit(() -> {}).orElseThrow();
        form.draft().text(PetitionField.PLACE).set("Geneva");
        form.save();
        window.await(() -> !chosen().equals(before));
        Petition after = chosen();
        assertEquals(Optional.of("Geneva"), after.place().in(Language.ENGLISH));
        assertEquals(before.place().in(Language.KOREAN), after.place().in(Language.KOREAN));
        assertEquals(before.signers(), after.signers());
        assertEquals(before.sponsors(), after.sponsors());
        assertEquals(before.enclosures(), after.enclosures());
        assertEquals(before.contact(), after.contact());
        desk.changes().undo();
        window.await(() -> chosen().equals(before));
    }

    @Test
    void deletesAPetitionAndGivesItBackWithItsNames() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        Petition petition = chosen();
        model.delete();
        window.await(() -> model.rowsProperty().size() == 1);
        window.await(() -> !isChosen(petition.id()));
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == 2);
        model.choose(petition.id());
        window.await(() ->
                model.overviewProperty()
                        .get()
                        .map(overview -> overview.signatures() == 43)
                        .orElse(false));
        assertEquals(Optional.of(petition), library.petitions().find(petition.id()));
    }

    @Test
    void changesWhereAPetitionStands() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        model.setStatus(PetitionStatus.OPEN);
        window.await(() -> chosen().status() == PetitionStatus.OPEN);
        desk.changes().undo();
        window.await(() -> chosen().status() == PetitionStatus.DRAFT);
    }

    @Test
    void notesWhatBecameOfADemand() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        Demand second = chosen().demands().get(1);
        model.setOutcome(second, DemandOutcome.REFUSED);
        window.await(() -> chosen().demands().get(1).outcome() == DemandOutcome.REFUSED);
        assertEquals(DemandOutcome.OPEN, chosen().demands().getFirst().outcome());
        desk.changes().undo();
        window.await(() -> chosen().demands().get(1).outcome() == DemandOutcome.OPEN);
    }

    @Test
    void followsAPetitionUp() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        String code = chosen().code();
        RenewalViewModel followUp =
                model.renew(PetitionRenewal.Kind.FOLLOW_UP, () -> {}).orElseThrow();
        window.await(() -> followUp.codeProperty().get().equals(code + ".1"));
        followUp.begin();
        window.await(() -> chosen().code().equals(code + ".1"));
        assertEquals(code, chosen().course().earlier().getFirst().code());
        desk.changes().undo();
        window.await(() -> chosen().code().equals(code));
    }

    @Test
    void keepsTheLastDayToSendIt() throws Exception {
        window.await(() -> model.page().letter().languageProperty().get().isPresent());
        PetitionFormViewModel form = model.edit(() -> {}).orElseThrow();
        form.draft().text(PetitionField.EXPIRES).set("soon");
        form.save();
        assertTrue(form.faults().containsKey(PetitionField.EXPIRES));
        form.draft().text(PetitionField.EXPIRES).set("2026-12-10");
        form.save();
        settle(form);
        assertEquals(
                Optional.of(LocalDate.parse("2026-12-10")),
                library.petitions().find(chosen().id()).orElseThrow().course().expires());
    }

    @Test
    void changesNothingButWhatIsMeantHoweverQuicklyThingsFollow() throws Exception {
        window.await(() -> model.page().letter().languageProperty().get().isPresent());
        Petition before = chosen();
        PetitionFormViewModel form = model.edit(() -> {}).orElseThrow();
        form.draft().text(PetitionField.PLACE).set("Geneva");
        desk.changes()
                .make(
                        new Change(
                                "Written",
                                to -> to.petitions().save(before.withTexts(TITLE, List.of())),
                                to -> to.petitions().save(before)));
        model.setStatus(PetitionStatus.OPEN);
        form.save();
        settle(form);
        Petition after = library.petitions().find(before.id()).orElseThrow();
        assertEquals(Optional.of("Geneva"), after.place().in(Language.ENGLISH));
        assertEquals(PetitionStatus.OPEN, after.status());
        assertEquals(List.of(), after.demands());
        assertEquals(TITLE, after.titles());
        desk.changes().undo();
        desk.changes().undo();
        settle(form);
        assertEquals(
                Optional.of(before.withTexts(TITLE, List.of())),
                library.petitions().find(before.id()));
        desk.changes().redo();
        desk.changes().redo();
        settle(form);
        assertEquals(Optional.of(after), library.petitions().find(before.id()));
    }

    @Test
    void addsAPetitionOnceHoweverOftenItIsSaved() throws Exception {
        window.await(() -> model.rowsProperty().size() == 2);
        AtomicInteger saved = new AtomicInteger();
        PetitionFormViewModel form = written(model.add(saved::incrementAndGet));
        form.save();
        form.save();
        form.draft().text(PetitionField.CODE).set("EX 2");
        window.await(() -> model.rowsProperty().size() == 3);
        settle(form);
        assertEquals(1, saved.get());
        assertEquals("EX 1", chosen().code());
        assertEquals("", form.faultProperty().get());
        assertTrue(model.isKept());
    }

    @Test
    void keepsAFormThatCannotBeWritten() throws Exception {
        window.await(() -> model.rowsProperty().size() == 2);
        AtomicInteger saved = new AtomicInteger();
        PetitionFormViewModel form = written(model.add(saved::incrementAndGet));
        Optional<Id> before = desk.petition().get();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + desk.open().file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            form.save();
            window.await(() -> !form.faultProperty().get().isEmpty());
            statement.execute("ROLLBACK");
        }
        assertEquals(0, saved.get());
        assertEquals(before, desk.petition().get());
        assertEquals(form, model.add(() -> {}));
        form.save();
        window.await(() -> model.rowsProperty().size() == 3);
        assertEquals(1, saved.get());
    }

    private static PetitionFormViewModel written(PetitionFormViewModel form) {
        form.draft().text(PetitionField.CODE).set("EX 1");
        form.draft().text(PetitionField.TITLE).set("Open the archive");
        return form;
    }

    private void settle(PetitionFormViewModel form) throws InterruptedException {
        window.await(() -> !form.savingProperty().get() && !desk.changes().savingProperty().get());
    }

    @Test
    void writesAPetitionIntoAFileAndReadsItInAgain() throws Exception {
        window.await(() -> model.overviewProperty().get().isPresent());
        Path file = folder.resolve("petition.md");
        model.write(Language.ENGLISH, file);
        window.await(() -> Files.exists(file) && !desk.jobs().isBusy());
        String text = Files.readString(file).replace("NKR 2012 / 09", "EX 7");
        Files.writeString(file, text);
        model.read(file);
        window.await(() -> model.rowsProperty().size() == 3);
        window.await(() -> chosen().code().equals("EX 7"));
        Files.writeString(file, "nothing of the kind");
        model.read(file);
        window.await(() -> !desk.jobs().isBusy());
        assertFalse(desk.jobs().all().getLast().outcomeProperty().get().orElseThrow().isWhole());
    }

    private Petition chosen() {
        return model.chosenProperty().get().orElseThrow().petition();
    }

    private boolean isChosen(Id petition) {
        return chosen().id().equals(petition);
    }

    @Test
    void drawsThePagesOfTheChosenLanguage() throws InterruptedException {
        PageViewModel page = model.page();
        window.await(() -> !page.picturesProperty().isEmpty());
        assertEquals(2, page.picturesProperty().size());
        page.letter().languageProperty().set(Optional.of(Language.KOREAN));
        window.await(() -> !page.workingProperty().get());
        assertEquals("", page.faultProperty().get());
        int pages = page.pagesProperty().get();
        for (int i = 0; i < pages + 3; i++) {
            page.nextPage();
        }
        assertEquals(pages - 1, page.pageProperty().get());
        window.await(() -> page.picturesProperty().size() == 1);
        page.previousPage();
        assertEquals(pages - 2, page.pageProperty().get());
    }
}
