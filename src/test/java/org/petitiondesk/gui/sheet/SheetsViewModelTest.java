package org.petitiondesk.gui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetState;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.workflow.NewSheets;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class SheetsViewModelTest extends AtSampleDesk {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-06");

    private Id petition;
    private SheetsViewModel model;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        List<SignatureSheet> three =
                NewSheets.blank(
                        library,
                        desk.ids(),
                        library.petitions().currentTexts(petition).getFirst(),
                        3,
                        12,
                        Paper.A4);
        new NewSheets(three).apply(library);
        model = new SheetsViewModel(desk);
        desk.petition().set(Optional.of(petition));
        window.await(() -> model.rowsProperty().size() == 3);
    }

    private SheetRow chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    private SignatureSheet kept(int number) throws LibraryException {
        return library.sheets().of(petition).get(number - 1);
    }

    @Test
    void keepsWhatIsTypedAsOneChange() throws LibraryException, InterruptedException {
        model.fields().issuedTo.set("Mirja Aalto");
        model.fields().issuedOn.set("2026-02-01");
        model.fields().dueOn.set("2026-03-01");
        assertTrue(model.commit());
        settle();
        assertEquals("Mirja Aalto", kept(1).issuedTo());
        assertEquals(SheetState.ISSUED, chosen().state());
        assertTrue(chosen().isOverdue());
        assertEquals("3 sheets, 1 overdue", model.noteProperty().get());
        desk.changes().undo();
        settle();
        assertEquals("", kept(1).issuedTo());
        assertEquals("", model.fields().issuedTo.get());
    }

    @Test
    void keepsNothingThatIsWrong() throws LibraryException, InterruptedException {
        model.fields().returnedOn.set("yesterday");
        assertFalse(model.commit());
        model.fields().returnedOn.set("");
        model.fields().counted.set("13");
        assertFalse(model.commit());
        settle();
        assertEquals(Optional.empty(), kept(1).countedLines());
        assertEquals("A whole number from 0 to 12.", model.fields().countFault(desk.words()).get());
        assertEquals("13", model.fields().counted.get());
    }

    @Test
    void staysWithASheetOfWhichSomethingTypedIsWrong() {
        model.fields().counted.set("13");
        assertFalse(model.select(model.rowsProperty().get(1)));
        model.markReturned();
        assertEquals(1, chosen().sheet().number());
        assertEquals("13", model.fields().counted.get());
        model.fields().counted.set("12");
        assertTrue(model.select(model.rowsProperty().get(1)));
        assertEquals(2, chosen().sheet().number());
    }

    @Test
    void keepsWhatWasTypedBeforeAnotherIsChosen() throws LibraryException, InterruptedException {
        model.fields().issuedTo.set("Mirja");
        model.select(model.rowsProperty().get(1));
        settle();
        assertEquals("Mirja", kept(1).issuedTo());
        assertEquals(2, chosen().sheet().number());
        assertEquals("", model.fields().issuedTo.get());
    }

    @Test
    void closesOnlyWhatIsWhole() throws LibraryException, InterruptedException {
        assertTrue(model.why(chosen()).startsWith("Not returned yet"));
        model.markReturned();
        settle();
        assertEquals(Optional.of(TODAY), kept(1).returnedOn());
        assertTrue(model.why(chosen()).startsWith("Count its signed lines"));
        model.fields().counted.set("2");
        model.close();
        settle();
        assertFalse(kept(1).closed());
        assertTrue(model.faultProperty().get().startsWith("0 of 2 signed lines"));
        library.sheets()
                .mark(kept(1).id(), 1, Optional.of(LineMark.struck(LineMark.Reason.SIGNER)));
        library.sheets().mark(kept(1).id(), 2, Optional.of(LineMark.ILLEGIBLE));
        desk.changes().happened();
        settle();
        assertEquals("", model.why(chosen()));
        model.close();
        settle();
        assertTrue(kept(1).closed());
        assertEquals(SheetState.CLOSED, chosen().state());
        model.close();
        settle();
        assertFalse(kept(1).closed());
    }

    @Test
    void deletesASheetAndGivesItBack() throws LibraryException, InterruptedException {
        SignatureSheet before = kept(1);
        model.delete();
        settle();
        assertEquals(2, model.rowsProperty().size());
        desk.changes().undo();
        settle();
        assertEquals(before, kept(1));
        assertEquals(3, model.rowsProperty().size());
    }

    @Test
    void findsSheetsByNumberAndByWhoHasThem() throws InterruptedException {
        model.fields().issuedTo.set("Łukasz");
        model.commit();
        settle();
        model.searchProperty().set("0002");
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("nobody");
        assertEquals(0, model.rowsProperty().size());
    }

    @Test
    void issuesSheetsIntoOneFile() throws LibraryException, InterruptedException {
        IssueViewModel issue = model.issue().orElseThrow();
        window.await(() -> issue.textProperty().get().isPresent());
        issue.countProperty().set("0");
        assertFalse(issue.possible().get());
        issue.countProperty().set("2");
        issue.issuedToProperty().set("Mirja");
        issue.dueOnProperty().set("2026-04-01");
        boolean[] done = new boolean[1];
        issue.issue(() -> done[0] = true);
        window.await(() -> done[0] && model.rowsProperty().size() == 5);
        assertEquals("Mirja", kept(5).issuedTo());
        assertEquals(Optional.of(TODAY), kept(5).issuedOn());
        Job job = desk.jobs().all().getLast();
        window.await(() -> job.outcomeProperty().get().isPresent());
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertTrue(outcome.isWhole(), outcome.told());
        assertTrue(Files.exists(outcome.files().getFirst()));
        desk.changes().undo();
        settle();
        assertEquals(3, library.sheets().of(petition).size());
    }

    @Test
    void printsASheetAgain() throws InterruptedException {
        model.print();
        window.await(() -> !desk.jobs().all().isEmpty());
        Job job = desk.jobs().all().getLast();
        window.await(() -> job.outcomeProperty().get().isPresent());
        assertEquals(
                "One sheet is ready to be printed",
                job.outcomeProperty().get().orElseThrow().told());
    }
}
