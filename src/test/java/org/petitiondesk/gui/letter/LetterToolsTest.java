package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.letter.LetterPart.Role;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.TextDraft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Without a window: what would run on its thread runs on the test's. */
final class LetterToolsTest extends AtSampleDesk {
    private Petition petition() throws LibraryException {
        return library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
    }

    @Test
    void savesALetterAsATemplateAndTakesItBack() throws LibraryException, InterruptedException {
        SaveTemplateViewModel model = new SaveTemplateViewModel(desk, petition().id());
        window.await(() -> model.possible().getValue());
        assertEquals("nkr-2012-09", model.nameProperty().get());
        model.nameProperty().set("Not a name");
        assertTrue(model.faultProperty().get().contains("Not a name"));
        model.nameProperty().set("refugee-letter");
        assertTrue(model.left().getValue().contains("1951"), model.left().getValue());
        model.save();
        settle();
        assertEquals("refugee-letter", library.templates().all().getFirst().name());
        assertEquals(4, library.templates().all().getFirst().texts().size());
        desk.changes().undo();
        settle();
        assertEquals(List.of(), library.templates().all());
    }

    @Test
    void takesALetterOutOfAFile() throws IOException, InterruptedException {
        Path file =
                Files.writeString(
                        folder.resolve("letter.txt"),
                        "Dear Minister,\n\nWe write.\n\nYours sincerely,\n\nAnna Example\n");
        List<TextDraft> begun = new ArrayList<>();
        BeginningViewModel model =
                new BeginningViewModel(
                        desk,
                        file,
                        new TextDraft("A title", "", "before", List.of("a demand")),
                        begun::add);
        List<Set<Integer>> shown = new ArrayList<>();
        model.partsProperty().subscribe(() -> shown.add(model.keptProperty().get()));
        window.await(() -> !model.partsProperty().isEmpty());
        assertEquals(List.of(Set.of(1)), shown);
        assertEquals(Role.SALUTATION, model.partsProperty().getFirst().role());
        assertEquals(Set.of(1), model.keptProperty().get());
        model.keep(3, true);
        model.begin();
        assertEquals(
                List.of(
                        new TextDraft(
                                "A title", "", "We write.\n\nAnna Example\n", List.of("a demand"))),
                begun);
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("letter.docm"), new byte[10]);
        BeginningViewModel model = new BeginningViewModel(desk, file, TextDraft.EMPTY, text -> {});
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertTrue(model.faultProperty().get().contains("macros"));
    }
}
