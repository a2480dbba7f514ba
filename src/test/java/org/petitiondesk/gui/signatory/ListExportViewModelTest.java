package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Some rows of the table as a list. */
final class ListExportViewModelTest extends AtSampleDesk {
    @Test
    void writesExactlyTheChosenRowsAsTheirCopyShowsThem() throws Exception {
        Id petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        SignatureRoll roll = library.signatures().roll(petition).part(1, 6);
        ListExportViewModel model = new ListExportViewModel(desk, petition, roll);
        assertTrue(model.run().isEmpty());
        // One of the five is named in the addressee's copy alone, one by initials.
        assertEquals(
                "Named in full: 3. By initials: 1. Not in the list: 1.",
                model.reachProperty().get());
        Path list = folder.resolve("chosen.csv");
        model.fileProperty().set(list.toString());
        Job job = model.run().orElseThrow();
        window.await(() -> job.outcomeProperty().get().isPresent());
        List<String> lines = Files.readAllLines(list);
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).contains("Jin Yuhe"));
        assertFalse(String.join("", lines).contains("林静渊"));
        model.copyProperty().set(Copy.INTERNAL);
        assertEquals(
                "Named in full: 5. By initials: 0. Not in the list: 0.",
                model.reachProperty().get());
        model.fileProperty().set(folder.resolve("missing/chosen.csv").toString());
        Job failing = model.run().orElseThrow();
        window.await(() -> failing.outcomeProperty().get().isPresent());
        assertFalse(failing.outcomeProperty().get().orElseThrow().isWhole());
    }
}
