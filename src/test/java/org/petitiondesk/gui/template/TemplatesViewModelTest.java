package org.petitiondesk.gui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.MergeField;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class TemplatesViewModelTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    @TempDir private Path folder;
    private Library library;
    private Desk desk;
    private TemplatesViewModel model;

    @BeforeEach
    void openTheSample() throws LibraryException, IOException, InterruptedException {
        desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
        Petition letter =
                library.petitions().all().stream()
                        .filter(petition -> petition.template().equals("petition-letter"))
                        .findFirst()
                        .orElseThrow();
        desk.petition().set(Optional.of(letter.id()));
        model = new TemplatesViewModel(desk);
        window.await(() -> model.petitionProperty().get().isPresent());
    }

    @AfterEach
    void close() throws LibraryException {
        thread.close();
        library.close();
    }

    private void choose(LetterTemplate.Kind kind) {
        model.chosenProperty()
                .set(model.rowsProperty().stream().filter(row -> row.kind() == kind).findFirst());
    }

    @Test
    void findsTemplatesByTheirTitlesInAnyLanguage() {
        assertEquals(3, model.rowsProperty().size());
        model.searchProperty().set("URGENT");
        assertEquals(
                List.of("urgent-appeal"),
                model.rowsProperty().stream().map(TemplateRow::name).toList());
        choose(LetterTemplate.Kind.URGENT_APPEAL);
        model.languageProperty().set(Language.FRENCH);
        String french = model.template().orElseThrow().title();
        model.searchProperty().set(french);
        assertEquals(1, model.rowsProperty().size());
    }

    @Test
    void showsALanguageThatIsThere() {
        choose(LetterTemplate.Kind.PETITION_LETTER);
        model.languageProperty().set(Language.KOREAN);
        choose(LetterTemplate.Kind.URGENT_APPEAL);
        assertEquals(Language.ENGLISH, model.languageProperty().get());
        assertTrue(model.template().isPresent());
    }

    @Test
    void tellsTheFieldsOfATextOnceEach() {
        for (TemplateRow row : model.rowsProperty()) {
            for (LetterTemplate version : row.versions()) {
                List<MergeField> fields =
                        FieldUse.of(version).stream().map(FieldUse::field).toList();
                assertFalse(fields.isEmpty());
                assertEquals(fields.stream().distinct().toList(), fields);
                fields.forEach(field -> TemplateText.name(field, desk.words()));
            }
        }
    }

    @Test
    void writesTheCurrentPetitionWithAnotherTemplateAndTakesItBack() throws Exception {
        Petition before = model.petitionProperty().get().orElseThrow();
        choose(LetterTemplate.Kind.PETITION_LETTER);
        assertFalse(model.canUse());
        choose(LetterTemplate.Kind.SIGNATURE_SHEET);
        assertFalse(model.canUse());
        choose(LetterTemplate.Kind.URGENT_APPEAL);
        assertTrue(model.canUse());
        model.use();
        window.await(() -> !model.canUse());
        assertEquals(
                Optional.of(before.withTemplate("urgent-appeal")),
                library.petitions().find(before.id()));
        desk.changes().undo();
        window.await(() -> model.canUse());
        assertEquals(Optional.of(before), library.petitions().find(before.id()));
    }
}
