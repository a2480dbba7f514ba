package org.petitiondesk.gui.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The form's controls fill one another; none may write what nobody chose. */
class PetitionFormTest {
    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void writesNothingByItselfAndKeepsALanguageThatTheTemplateHas() throws Exception {
        LibraryThread thread = new LibraryThread(Platform::runLater);
        Desk desk = SampleDesk.open(folder, thread);
        Petition petition = desk.open().library().petitions().all().getFirst();
        HeadlessWindow.on(() -> {
            assertFalse(shown(desk, Optional.of(petition)).isTyped());
            PetitionFormViewModel form = shown(desk, Optional.empty());
            assertFalse(form.isTyped());
            assertEquals(List.of("", "none", "Lake Union"), form.letterheads());
            form.draft().text(PetitionField.CODE).set("EX 1");
            form.draft().letterheadProperty().set("Lake Union");
            assertEquals(
                    "Lake Union",
                    form.draft()
                            .petition(desk.ids()::next, petition.date(), List.of())
                            .letterhead());
            for (String template : form.templates()) {
                form.draft().templateProperty().set(template);
                Language language = form.draft().languageProperty().get();
                assertTrue(form.languages().contains(language), template + " in " + language);
            }
            form.draft().templateProperty().set(form.templates().getFirst());
            form.draft().languageProperty().set(Language.KOREAN);
            form.draft().templateProperty().set(form.templates().getLast());
            Language kept =
                    form.languages().contains(Language.KOREAN)
                            ? Language.KOREAN
                            : form.languages().getFirst();
            assertEquals(kept, form.draft().languageProperty().get());
            return true;
        });
        thread.close();
        desk.open().library().close();
    }

    private static PetitionFormViewModel shown(Desk desk, Optional<Petition> petition) {
        PetitionFormViewModel model =
                new PetitionFormViewModel(
                        desk,
                        desk.templates(),
                        List.of("Lake Union"),
                        petition,
                        Language.ENGLISH,
                        () -> {});
        Scene scene = new Scene(new PetitionForm(model, () -> {}, desk.words()));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return model;
    }
}
