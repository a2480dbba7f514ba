package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignedName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

final class EraseViewModelTest extends AtSampleDesk {
    private EraseViewModel model;
    private Signed signed;

    @BeforeEach
    void lookForSomebody() throws LibraryException, InterruptedException {
        Id petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        signed = library.signatures().first(petition, 2).getLast().signed();
        model = new EraseViewModel(desk);
        model.whoProperty().set(signed.signature().name().main());
        model.look();
        window.await(() -> !model.foundProperty().isEmpty());
    }

    @Test
    void marksNobodyByItself() {
        assertEquals(Set.of(), model.markedProperty().get());
        int before = desk.changes().revisionProperty().get();
        model.erase();
        assertEquals(before, desk.changes().revisionProperty().get());
        assertTrue(model.noteProperty().get().contains("found"));
    }

    @Test
    void erasesThoseMarkedAndGivesThemBack() throws LibraryException, InterruptedException {
        Id id = signed.signature().id();
        model.mark(id, true);
        model.erase();
        settle();
        assertEquals(
                SignedName.ERASED, library.signatures().find(id).orElseThrow().signature().name());
        desk.changes().undo();
        settle();
        assertEquals(signed, library.signatures().find(id).orElseThrow());
    }

    @Test
    void writesWhatIsHeldIntoAFile() throws IOException, InterruptedException {
        model.mark(signed.signature().id(), true);
        Path file = folder.resolve("held.txt");
        model.save(file);
        window.await(() -> model.noteProperty().get().contains("held.txt"));
        String text = Files.readString(file);
        assertTrue(text.contains("name: " + signed.signature().name().asSigned()), text);
        assertTrue(text.contains("petition: NKR 2012 / 09"), text);
    }
}
