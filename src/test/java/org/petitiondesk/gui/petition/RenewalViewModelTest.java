package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.PetitionRenewal;

import java.time.LocalDate;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class RenewalViewModelTest extends AtSampleDesk {
    private boolean isBegun;

    @Test
    void beginsAPetitionUnderAFreeCodeAndTakesItBack()
            throws LibraryException, InterruptedException {
        Petition former = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        RenewalViewModel model =
                new RenewalViewModel(
                        desk, PetitionRenewal.Kind.NEW, former.id(), () -> isBegun = true);
        window.await(() -> !model.codeProperty().get().isEmpty());
        String proposed = model.codeProperty().get();
        assertEquals("NKR " + LocalDate.now(desk.clock()).getYear() + " / 09", proposed);
        model.codeProperty().set(former.code());
        model.begin();
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertFalse(isBegun);
        model.codeProperty().set(proposed);
        model.begin();
        window.await(() -> isBegun);
        Petition begun = library.petitions().findByCode(proposed).orElseThrow();
        assertEquals(Optional.of(begun.id()), desk.petition().get());
        assertEquals(4, library.petitions().currentTexts(begun.id()).size());
        desk.changes().undo();
        settle();
        assertEquals(Optional.empty(), library.petitions().findByCode(proposed));
        desk.changes().redo();
        settle();
        assertEquals(Optional.of(begun), library.petitions().findByCode(proposed));
    }
}
