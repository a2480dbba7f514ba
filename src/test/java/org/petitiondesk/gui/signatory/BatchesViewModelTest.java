package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;

import java.util.List;
import java.util.Optional;

/** What is told of imports. */
final class BatchesViewModelTest extends AtSampleDesk {
    @Test
    void tellsTheRefusedLinesOfTheChosenImportAndHowManyMoreThereWere() throws Exception {
        Id petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        ImportBatch second =
                new ImportBatch(
                        desk.ids().next(), petition, desk.clock().instant(), "town.csv", 1, 3);
        library.signatures().save(second);
        library.signatures()
                .addRefusals(second.id(), List.of(new ImportRefusal(7, "name.missing")));
        ManyViewModel many = new ManyViewModel(desk, () -> SignatureRoll.EMPTY);
        BatchesViewModel model = new BatchesViewModel(desk, petition, many);
        window.await(() -> model.refused().size() == 2);
        assertTrue(model.refused().getFirst().startsWith("Line 7: "));
        assertEquals(
                "2 more lines were refused; which, and why, was not kept.",
                model.refused().getLast());
        assertTrue(model.hasLinesProperty().get());
        model.chosenProperty().set(Optional.of(model.entries().getFirst()));
        assertEquals(List.of(), model.refused());
        window.await(() -> model.refused().equals(List.of("No line was refused.")));
        assertFalse(model.hasLinesProperty().get());
        model.following().unsubscribe();
    }
}
