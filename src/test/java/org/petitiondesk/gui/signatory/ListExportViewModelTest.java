package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.export.LookUpViewModel;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.workflow.PersonErasure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Some rows of the table as a list. */
final class ListExportViewModelTest extends AtSampleDesk {
    @Test
    void writesExactlyTheChosenRowsAsTheirCopyShowsThem() throws Exception {
        Id petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        SignatureRoll all = library.signatures().roll(petition);
        ListExportViewModel model = new ListExportViewModel(desk, petition, all.part(1, 6), all);
        assertTrue(model.onlyChosenProperty().get());
        assertTrue(model.run().isEmpty());
        // One of the five is named in the addressee's copy alone, one by initials.
        awaitReach(model, "Named in full: 3. By initials: 1. Not in the list: 1.");
        LookUpViewModel named = model.lookUp();
        assertEquals(4, named.allProperty().get().size());
        assertEquals(1, named.count(Disclosure.Way.AS_INITIALS));
        named.queryProperty().set("林静渊");
        window.await(() -> named.noteProperty().get().startsWith("No signature"));
        named.queryProperty().set("");
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
        assertEquals(5, named.allProperty().get().size());
        model.fileProperty().set(folder.resolve("missing/chosen.csv").toString());
        Job failing = model.run().orElseThrow();
        window.await(() -> failing.outcomeProperty().get().isPresent());
        assertFalse(failing.outcomeProperty().get().orElseThrow().isWhole());
    }

    private void awaitReach(ListExportViewModel model, String reach) throws InterruptedException {
        window.await(() -> model.reachProperty().get().equals(reach));
    }

    @Test
    void asksWhetherASingleChosenRowIsMeantAndCountsNoErasedNameAsNamed() throws Exception {
        Id petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        List<Id> erased = library.signatures().ids(library.signatures().roll(petition).part(1, 2));
        new PersonErasure(erased, true, desk.clock(), desk.ids()).apply(library);
        SignatureRoll shown = library.signatures().roll(petition).part(0, 6);
        ListExportViewModel model =
                new ListExportViewModel(desk, petition, shown.part(1, 2), shown);
        assertTrue(model.isChoice());
        assertFalse(model.onlyChosenProperty().get());
        model.copyProperty().set(Copy.INTERNAL);
        awaitReach(model, "Named in full: 5. By initials: 0. Not in the list: 1.");
        model.onlyChosenProperty().set(true);
        awaitReach(model, "Named in full: 0. By initials: 0. Not in the list: 1.");
    }
}
