package org.petitiondesk.gui.sheet.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class EntryViewModelTest extends AtSampleDesk {
    private static final LocalDate RETURNED = LocalDate.parse("2011-11-14");

    private SignatureSheet sheet;
    private EntryViewModel entry;

    @BeforeEach
    void openASheet() throws LibraryException, InterruptedException {
        open(Optional.of(5));
    }

    private void open(Optional<Integer> counted) throws LibraryException, InterruptedException {
        Id petition = library.petitions().all().getFirst().id();
        sheet =
                SignatureSheet.blank(
                                desk.ids().next(),
                                library.petitions().currentTexts(petition).getFirst(),
                                library.sheets().nextNumber(petition),
                                12,
                                Paper.A4)
                        .issued("Mirja", Optional.empty(), Optional.empty())
                        .returned(Optional.of(RETURNED), counted);
        library.sheets().save(sheet);
        entry = new EntryViewModel(desk, sheet.id());
        window.await(() -> entry.progressProperty().get().isPresent());
    }

    private void type(String name, String ownScript) {
        entry.fields().name.set(name);
        entry.fields().ownScript.set(ownScript);
    }

    private List<Signature> kept() throws LibraryException, InterruptedException {
        settle();
        return library.sheets().signatures(sheet.id()).stream().map(Signed::signature).toList();
    }

    private SheetTally tally() {
        return entry.progressProperty().get().orElseThrow().tally();
    }

    private String reason() {
        return entry.progressProperty().get().orElseThrow().reason(desk.words());
    }

    @Test
    void keepsALineWhenItIsLeftWithSheetLineTextAndConsent() throws Exception {
        type(" Jin Haishu", "金海淑 ");
        entry.fields().place.set("Helsinki");
        entry.fields().date.set("3.11.");
        entry.fields().consent.set(Optional.of(Consent.DELIVERY));
        entry.fields().organization.set("Reading Room");
        assertTrue(entry.next());
        assertEquals(2, entry.currentProperty().get());
        Signature signature = kept().getFirst();
        assertEquals("Jin Haishu (金海淑)", signature.name().asSigned());
        assertEquals("Helsinki", signature.place());
        assertEquals(Optional.of(LocalDate.parse("2011-11-03")), signature.signedOn());
        assertEquals(Consent.DELIVERY, signature.consent().consent());
        assertEquals("ticked on the sheet", signature.consent().how());
        assertEquals(signature.signedOn(), signature.consent().on());
        assertEquals(new SignatureSource.OnSheet(sheet.id(), 1), signature.source());
        assertEquals(sheet.textVersion(), signature.textVersion());
        assertEquals("Reading Room", EntryFields.organization(signature.capacity()));
    }

    @Test
    void carriesPlaceAndDateDownFromTheLineAbove() throws Exception {
        type("Ann Sample", "");
        entry.fields().place.set("Helsinki");
        entry.fields().date.set("3/11");
        entry.next();
        entry.mark(LineMark.ILLEGIBLE);
        assertEquals("Helsinki", entry.carriedProperty().get().place());
        assertEquals("", entry.fields().place.get(), "it is shown, not typed");
        type("Bo Sample", "");
        entry.next();
        type("Cy Sample", "");
        entry.fields().place.set("-");
        entry.fields().date.set("-");
        entry.next();
        List<Signature> kept = kept();
        assertEquals("Helsinki", kept.get(1).place());
        assertEquals(kept.get(0).signedOn(), kept.get(1).signedOn());
        assertEquals(3, ((SignatureSource.OnSheet) kept.get(1).source()).line());
        assertEquals("", kept.get(2).place());
        assertEquals(Optional.empty(), kept.get(2).signedOn());
    }

    @Test
    void countsOnlyWhereNoConsentWasTicked() throws Exception {
        type("Ann Sample", "");
        entry.next();
        assertEquals(Consent.COUNT_ONLY, kept().getFirst().consent().consent());
        assertEquals("", kept().getFirst().consent().how());
    }

    @Test
    void staysWhereSomethingIsWrongAndKeepsWhatWasTyped() throws Exception {
        entry.fields().place.set("Helsinki");
        assertFalse(entry.next());
        assertEquals(Cell.NAME, entry.faultProperty().get().orElseThrow().cell());
        entry.fields().name.set("Ann\u202E Sample");
        assertFalse(entry.commit());
        entry.fields().name.set("Ann Sample");
        entry.fields().date.set("31.2.");
        assertFalse(entry.next());
        assertEquals(Cell.DATE, entry.faultProperty().get().orElseThrow().cell());
        assertEquals("31.2.", entry.fields().date.get());
        assertEquals(List.of(), kept());
        entry.fields().date.set("");
        assertTrue(entry.next());
        assertEquals(Optional.empty(), entry.faultProperty().get());
        assertEquals(1, kept().size());
    }

    @Test
    void writesNothingOfALineThatWasOnlyLookedAt() throws Exception {
        type("Jin (Anna) Haishu （金海淑）", "");
        entry.next();
        String before = kept().getFirst().name().asSigned();
        entry.previous();
        assertEquals("金海淑", entry.fields().ownScript.get());
        String mark = library.signatures().mark(sheet.petition());
        entry.next();
        settle();
        assertEquals(mark, library.signatures().mark(sheet.petition()));
        assertEquals(before, kept().getFirst().name().asSigned());
    }

    @Test
    void mendsALineThatWasEnteredEarlier() throws Exception {
        type("Ann Smaple", "");
        entry.fields().consent.set(Optional.of(Consent.PUBLIC));
        entry.next();
        Id id = kept().getFirst().id();
        entry.previous();
        assertEquals("Ann Smaple", entry.fields().name.get());
        entry.fields().name.set("Ann Sample");
        entry.next();
        assertEquals("Ann Sample", kept().getFirst().name().asSigned());
        assertEquals(id, kept().getFirst().id());
        assertEquals("ticked on the sheet", kept().getFirst().consent().how());
        desk.changes().undo();
        assertEquals("Ann Smaple", kept().getFirst().name().asSigned());
        desk.changes().undo();
        assertEquals(List.of(), kept());
        desk.changes().redo();
        assertEquals(id, kept().getFirst().id());
    }

    @Test
    void countsIllegibleAndStruckLinesWithoutAnyName() throws Exception {
        type("Gone Name", "");
        entry.next();
        entry.previous();
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        entry.mark(LineMark.ILLEGIBLE);
        assertEquals(List.of(), kept());
        assertEquals(
                Map.of(1, LineMark.struck(LineMark.Reason.SIGNER), 2, LineMark.ILLEGIBLE),
                library.sheets().marks(sheet.id()));
        assertEquals(new SheetTally(0, 1, 1), tally());
        desk.changes().undo();
        desk.changes().undo();
        assertEquals("Gone Name", kept().getFirst().name().asSigned());
        assertEquals(Map.of(), library.sheets().marks(sheet.id()));
    }

    @Test
    void keepsWhyALineIsStruckThroughUndoAndRedo() throws Exception {
        LineMark twice = LineMark.struck(LineMark.Reason.TWICE);
        entry.mark(twice);
        settle();
        assertEquals(Map.of(1, twice), library.sheets().marks(sheet.id()));
        desk.changes().undo();
        settle();
        assertEquals(Map.of(), library.sheets().marks(sheet.id()));
        desk.changes().redo();
        settle();
        assertEquals(Map.of(1, twice), library.sheets().marks(sheet.id()));
    }

    @Test
    void asksWhyALineIsStruckUntilItIsLeftOrMarked() throws Exception {
        StrikeViewModel strike = new StrikeViewModel(entry);
        strike.strike();
        assertTrue(strike.askedProperty().get().isPresent());
        entry.next();
        assertEquals(Optional.empty(), strike.askedProperty().get());
        open(Optional.of(1));
        strike = new StrikeViewModel(entry);
        strike.strike();
        entry.mark(LineMark.ILLEGIBLE);
        assertEquals(1, entry.currentProperty().get());
        assertEquals(Optional.empty(), strike.askedProperty().get());
        strike.strike();
        strike.answer(LineMark.Reason.OTHER);
        settle();
        assertEquals(
                Map.of(1, LineMark.struck(LineMark.Reason.OTHER)),
                library.sheets().marks(sheet.id()));
        strike.strike();
        settle();
        assertEquals(Optional.empty(), strike.askedProperty().get());
        assertEquals(Map.of(), library.sheets().marks(sheet.id()));
    }

    @Test
    void takesAMarkBackAndLetsANameReplaceIt() throws Exception {
        entry.mark(LineMark.ILLEGIBLE);
        entry.goTo(1);
        entry.mark(LineMark.ILLEGIBLE);
        settle();
        assertEquals(SheetTally.NONE, tally());
        assertEquals(1, entry.currentProperty().get());
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        entry.goTo(1);
        type("Ann Sample", "");
        entry.next();
        assertEquals(1, kept().size());
        assertEquals(Map.of(), library.sheets().marks(sheet.id()));
    }

    @Test
    void emptiesALineWhoseNameIsTakenAway() throws Exception {
        type("Ann Sample", "");
        entry.fields().place.set("Helsinki");
        entry.next();
        entry.previous();
        type("", "");
        entry.next();
        assertEquals(List.of(), kept());
    }

    @Test
    void closesOnlyWhenAllCountedLinesAreThere() throws Exception {
        for (int i = 0; i < 3; i++) {
            type("Ann Sample " + "abc".charAt(i), "");
            entry.next();
        }
        entry.mark(LineMark.ILLEGIBLE);
        settle();
        assertFalse(entry.close());
        assertEquals(
                "The sheet closes when entered, illegible and struck lines add up to the 5"
                        + " counted; 1 to go.",
                reason());
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        assertTrue(entry.close());
        settle();
        assertTrue(library.sheets().find(sheet.id()).orElseThrow().closed());
        assertEquals("The sheet is closed.", reason());
        entry.goTo(1);
        entry.fields().name.set("Other");
        entry.next();
        assertEquals("Ann Sample a", kept().getFirst().name().asSigned());
        desk.changes().undo();
        settle();
        assertFalse(library.sheets().find(sheet.id()).orElseThrow().closed());
    }

    @Test
    void takesTheLastLineAlongWhenTheSheetIsClosed() throws Exception {
        entry.count(1);
        type("Ann Sample", "");
        entry.commit();
        assertTrue(entry.close());
        assertEquals(1, kept().size());
    }

    @Test
    void countsNoMoreLinesThanAreOnTheSheet() throws Exception {
        assertFalse(entry.count(300));
        assertFalse(entry.count(-1));
        settle();
        assertEquals(
                Optional.of(5), library.sheets().find(sheet.id()).orElseThrow().countedLines());
        assertTrue(entry.count(12));
        settle();
        assertEquals(
                Optional.of(12), library.sheets().find(sheet.id()).orElseThrow().countedLines());
    }

    @Test
    void saysWhyWithoutACountOrWithTooManyLines() throws Exception {
        open(Optional.empty());
        assertEquals("Say first how many lines are signed.", reason());
        assertEquals(0, entry.rows().size());
        entry.count(2);
        settle();
        assertEquals(2, entry.rows().size());
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        entry.count(1);
        settle();
        assertEquals(
                "Only 1 lines were counted and 2 are entered: count again, or empty one.",
                reason());
        assertFalse(entry.close());
    }

    @Test
    void hasAsManyRowsAsLinesThatWereSkippedMakeNecessary() throws Exception {
        entry.goTo(5);
        type("Ann Sample", "");
        entry.commit();
        settle();
        assertEquals(9, entry.rows().size());
    }

    @Test
    void goesOnWhereItWasLeftOff() throws Exception {
        type("Ann Sample", "");
        entry.next();
        entry.mark(LineMark.struck(LineMark.Reason.SIGNER));
        settle();
        EntryViewModel again = new EntryViewModel(desk, sheet.id());
        window.await(() -> again.progressProperty().get().isPresent());
        assertEquals(3, again.currentProperty().get());
        assertEquals(
                "2 of 5 lines", again.progressProperty().get().orElseThrow().done(desk.words()));
    }

    @Test
    void marksADuplicateAndNarrowsTheConsentOfTheOneThatCounts() throws Exception {
        type("Ann Sample", "");
        entry.fields().consent.set(Optional.of(Consent.PUBLIC));
        entry.next();
        NoticeViewModel notice = new NoticeViewModel(entry);
        type("SAMPLE, Ann", "");
        window.await(() -> notice.noticeProperty().get().isPresent());
        NoticeViewModel.Notice told = notice.noticeProperty().get().orElseThrow();
        assertTrue(told.told().contains("Ann Sample, on sheet " + sheet.label() + ", line 1"));
        assertEquals("The same name.", told.reasons());
        notice.onePerson();
        window.await(() ->
                notice.noticeProperty().get().filter(NoticeViewModel.Notice::isJoined).isPresent());
        entry.fields().consent.set(Optional.of(Consent.INITIALS));
        entry.next();
        List<Signature> kept = kept();
        assertEquals(SignatureState.DUPLICATE, kept.get(1).state());
        assertEquals(Optional.of(kept.get(0).id()), kept.get(1).duplicateOf());
        assertEquals(Consent.INITIALS, kept.get(0).consent().consent());
        assertEquals(2, tally().lines());
        desk.changes().undo();
        assertEquals(Consent.PUBLIC, kept().get(0).consent().consent());
        desk.changes().redo();
        assertEquals(Consent.INITIALS, kept().get(0).consent().consent());
        entry.goTo(2);
        window.await(() ->
                notice.noticeProperty().get().filter(NoticeViewModel.Notice::isJoined).isPresent());
        notice.onePerson();
        entry.next();
        assertEquals(SignatureState.ACTIVE, kept().get(1).state());
    }

    @Test
    void remembersThatTwoAreDifferent() throws Exception {
        type("Ann Sample", "");
        entry.next();
        NoticeViewModel notice = new NoticeViewModel(entry);
        type("Ann Sample", "");
        window.await(() -> notice.noticeProperty().get().isPresent());
        notice.different();
        assertEquals(Optional.empty(), notice.noticeProperty().get());
        entry.next();
        List<Signature> kept = kept();
        assertEquals(
                Set.of(kept.get(0).id()), library.likenesses().differentFrom(kept.get(1).id()));
        desk.changes().undo();
        desk.changes().redo();
        settle();
        assertEquals(
                Set.of(kept.get(0).id()), library.likenesses().differentFrom(kept.get(1).id()));
    }

    @Test
    void completesFromWhatWasTypedAndTakesTheNameAlone() throws Exception {
        type("Zhu Haishu", "祝海淑");
        entry.fields().place.set("Zaandam");
        entry.next();
        CompletionViewModel completion = new CompletionViewModel(entry);
        completion.enter(Optional.of(Cell.NAME));
        entry.fields().name.set("zhu h");
        window.await(() -> !completion.offersProperty().get().isEmpty());
        completion.move(1);
        assertTrue(completion.take());
        assertEquals("Zhu Haishu", entry.fields().name.get());
        assertEquals("祝海淑", entry.fields().ownScript.get());
        assertEquals("", entry.fields().place.get());
        assertEquals(Optional.empty(), entry.fields().sameAs.get());
        assertFalse(completion.take(), "there is nothing more to take");
        completion.enter(Optional.of(Cell.PLACE));
        entry.fields().place.set("zaa");
        window.await(() -> !completion.offersProperty().get().isEmpty());
        completion.take();
        assertEquals("Zaandam", entry.fields().place.get());
    }
}
