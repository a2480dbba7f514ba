package org.petitiondesk.gui.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.addressee.Holding.Standing;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Without a window; the day is 6 March 2026. */
final class HoldersViewModelTest extends AtSampleDesk {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private AddresseesViewModel model;
    private AddresseeFormViewModel form;

    @BeforeEach
    void begin() throws InterruptedException {
        model = new AddresseesViewModel(desk);
        form = model.form();
        model.load();
        window.await(() -> form.shown().isPresent());
        model.add();
        form.post().title().field().textProperty().set("Mayor of Example");
        form.post().officeProperty().set(OfficeKind.MAYOR);
    }

    private void hold(String name, String since, String until, String verified)
            throws InterruptedException {
        form.holder().full().field().textProperty().set(name);
        form.holder().since().textProperty().set(since);
        form.holder().until().textProperty().set(until);
        form.holder().verified().textProperty().set(verified);
        form.save();
        settle();
    }

    private List<Holding> all() {
        return form.dossier().holders().holdingsProperty();
    }

    private List<String> told() {
        return all().stream().map(each -> each.name() + " " + each.standing()).toList();
    }

    @Test
    void listsEverybodyWhoHeldTheOfficeAndMarksTheOneWhoHoldsIt() throws Exception {
        hold("Anna Example", "2015-01-01", "", "2020-01-01");
        form.newHolder();
        hold("Ben Sample", "2021-05-01", "", "2026-01-01");
        assertEquals(List.of("Ben Sample HOLDS", "Anna Example OTHER"), told());
        assertEquals(Optional.of(LocalDate.of(2021, 4, 30)), all().getLast().tenure().to());
    }

    @Test
    void marksTheOneWhoseDaysAreJustBeingTyped() throws Exception {
        hold("Anna Example", "2015-01-01", "", "2026-01-01");
        form.holder().until().textProperty().set("2026-02-01");
        assertEquals(List.of("Anna Example LEFT"), told());
    }

    @Test
    void warnsOfTheLastOneWhereNobodyHoldsTheOfficeNow() throws Exception {
        hold("Anna Example", "2015-01-01", "2021-04-30", "2021-01-01");
        form.newHolder();
        hold("Ben Sample", "2021-05-01", "2025-12-31", "2025-12-01");
        assertEquals(List.of("Ben Sample LEFT", "Anna Example OTHER"), told());
    }

    @Test
    void verifiesByOnePressAlsoWhomTheFormDoesNotShow() throws Exception {
        hold("Anna Example", "2015-01-01", "2021-04-30", "");
        form.newHolder();
        hold("Ben Sample", "2021-05-01", "", "2024-01-01");
        assertEquals(List.of("Ben Sample UNVERIFIED", "Anna Example OTHER"), told());
        Directory before = library.addressees().directory();
        form.chooseHolder(all().getLast().tenure().id());
        Id mayor = all().getFirst().tenure().id();
        form.verifyToday(mayor);
        settle();
        assertEquals("Anna Example", form.holder().full().field().value());
        assertEquals(Standing.HOLDS, all().getFirst().standing());
        assertEquals(Optional.of(TODAY), all().getFirst().tenure().verifiedOn());
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
        form.chooseHolder(mayor);
        form.verifyToday(mayor);
        settle();
        assertEquals("2026-03-06", form.holder().verified().value());
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
        assertEquals(Standing.UNVERIFIED, all().getFirst().standing());
    }

    @Test
    void letsChecksCountForAsLongAsIsChosen() throws Exception {
        hold("Ben Sample", "2021-05-01", "", "2024-09-01");
        assertEquals(List.of("Ben Sample UNVERIFIED"), told());
        assertTrue(doubts().contains("letter.holder-stale"));
        form.dossier().holders().count(new VerificationTerm(24));
        settle();
        assertEquals(List.of("Ben Sample HOLDS"), told());
        assertEquals(List.of(), doubts());
        assertEquals(new VerificationTerm(24), library.settings().verificationTerm());
        desk.changes().undo();
        settle();
        assertEquals(List.of("Ben Sample UNVERIFIED"), told());
        assertEquals(VerificationTerm.USUAL, library.settings().verificationTerm());
    }

    private List<String> doubts() {
        return model.addressing().doubts().stream().map(Problem::key).toList();
    }
}
