package org.petitiondesk.gui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnBlock;
import org.petitiondesk.template.TextBlock;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class BlocksViewModelTest extends AtSampleDesk {
    private static final int SHIPPED = 32;

    private BlocksViewModel model;

    @BeforeEach
    void begin() throws InterruptedException {
        model = new BlocksViewModel(desk, Language.FRENCH);
        window.await(() -> model.rowsProperty().size() == SHIPPED);
    }

    private String chosen() {
        return model.chosenProperty().get().map(TextBlock::name).orElse("none");
    }

    private List<OwnBlock> kept() throws LibraryException {
        return library.blocks().all();
    }

    private void addOne() throws InterruptedException {
        model.add();
        window.await(() -> chosen().equals("New block"));
    }

    @Test
    void givesWhatWasFoundInTheLanguageOfTheLetter() {
        model.searchProperty().set("réfugiés 33");
        assertEquals("refugee-convention-33", chosen());
        assertTrue(model.toInsert().orElseThrow().startsWith("L’article 33 de la Convention"));
        model.searchProperty().set("zzz");
        assertEquals(Optional.empty(), model.toInsert());
    }

    @Test
    void keepsAnOwnBlockAsItIsTyped() throws LibraryException, InterruptedException {
        addOne();
        model.nameProperty().set("About us");
        model.textProperty().set("Nous sommes *trois*.");
        assertEquals(Optional.of("Nous sommes *trois*."), model.toInsert());
        settle();
        assertEquals(1, kept().size());
        assertEquals("About us", kept().getFirst().name());
        assertEquals("Nous sommes *trois*.", kept().getFirst().texts().get(Language.FRENCH));
        assertEquals("About us", chosen());
        desk.changes().undo();
        settle();
        assertEquals("New block", kept().getFirst().name());
        desk.changes().undo();
        settle();
        assertEquals(List.of(), kept());
    }

    @Test
    void keepsTheFormerNameWhereTheNewOneIsTaken() throws LibraryException, InterruptedException {
        addOne();
        model.nameProperty().set("About us");
        model.save();
        settle();
        addOne();
        model.nameProperty().set("About us");
        model.textProperty().set("Autre chose.");
        model.save();
        assertTrue(model.faultProperty().get().contains("has this name"));
        settle();
        assertEquals(
                List.of("About us", "New block"), kept().stream().map(OwnBlock::name).toList());
        assertEquals("Autre chose.", kept().getLast().texts().get(Language.FRENCH));
    }

    @Test
    void writesABlockOfAnotherLanguageInTheLettersOwn()
            throws LibraryException, InterruptedException {
        OwnBlock korean =
                new OwnBlock(desk.ids().next(), "About us", Map.of(Language.KOREAN, "저희는 셋."));
        library.blocks().save(korean);
        model = new BlocksViewModel(desk, Language.FRENCH);
        window.await(() -> chosen().equals("About us"));
        assertEquals("저희는 셋.", model.textProperty().get());
        model.save();
        settle();
        assertEquals(List.of(korean), kept());
        model.textProperty().set("Nous sommes trois.");
        model.save();
        settle();
        assertEquals(List.of(korean.with(Language.FRENCH, "Nous sommes trois.")), kept());
    }

    @Test
    void deletesAnOwnBlockAndGivesItBack() throws LibraryException, InterruptedException {
        addOne();
        model.delete();
        settle();
        assertEquals(List.of(), kept());
        assertEquals(SHIPPED, model.rowsProperty().size());
        desk.changes().undo();
        settle();
        assertEquals(1, kept().size());
    }
}
