package org.petitiondesk.gui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.WrittenTemplate;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class TemplatesViewModelTest extends AtSampleDesk {
    private static final int SHIPPED = 9;

    private TemplatesViewModel model;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        Petition letter =
                library.petitions().all().stream()
                        .filter(petition -> petition.template().equals("petition-letter"))
                        .findFirst()
                        .orElseThrow();
        desk.petition().set(Optional.of(letter.id()));
        model = new TemplatesViewModel(desk, new LetterSource(desk));
        window.await(() -> model.petitionProperty().get().isPresent());
    }

    private void choose(String name) {
        model.select(
                model.rowsProperty().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private String chosen() {
        return model.chosenProperty().get().map(TemplateRow::name).orElse("none");
    }

    private OwnTemplate kept() throws LibraryException {
        return library.templates().all().getFirst();
    }

    private void copyTheLetter() throws InterruptedException {
        choose("petition-letter");
        model.copy();
        window.await(() -> chosen().equals("petition-letter-copy"));
    }

    private void write(String text) {
        model.writing().textProperty().set(text);
    }

    @Test
    void findsTemplatesByTheirTitlesInAnyLanguage() {
        assertEquals(SHIPPED, model.rowsProperty().size());
        model.searchProperty().set("URGENT");
        assertEquals(
                List.of("urgent-appeal"),
                model.rowsProperty().stream().map(TemplateRow::name).toList());
        choose("urgent-appeal");
        model.choose(Language.FRENCH);
        String french = model.template().orElseThrow().title();
        model.searchProperty().set(french);
        assertEquals(1, model.rowsProperty().size());
    }

    @Test
    void showsALanguageThatIsThere() throws Exception {
        model.add(() -> {});
        window.await(() -> chosen().equals("new-template"));
        choose("petition-letter");
        model.choose(Language.KOREAN);
        choose("new-template");
        assertEquals(Language.ENGLISH, model.languageProperty().get());
        assertTrue(model.template().isPresent());
    }

    @Test
    void tellsTheFieldsOfATextOnceEach() {
        for (TemplateRow row : model.rowsProperty()) {
            for (WrittenTemplate version : row.versions()) {
                List<MergeField> fields =
                        FieldUse.of(version.read().value().orElseThrow()).stream()
                                .map(FieldUse::field)
                                .toList();
                assertFalse(fields.isEmpty());
                assertEquals(fields.stream().distinct().toList(), fields);
                fields.forEach(field -> TemplateText.name(field, desk.words()));
            }
        }
    }

    @Test
    void writesTheCurrentPetitionWithAnotherTemplateAndTakesItBack() throws Exception {
        Petition before = model.petitionProperty().get().orElseThrow();
        choose("petition-letter");
        assertFalse(model.canUse());
        choose("signature-sheet");
        assertFalse(model.canUse());
        choose("urgent-appeal");
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

    @Test
    void beginsATemplateWithoutMistakesAndTakesItBack() throws Exception {
        model.add(() -> {});
        window.await(() -> chosen().equals("new-template"));
        assertEquals(List.of(), model.writing().mistakesProperty());
        Id id = kept().id();
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == SHIPPED);
        assertEquals(List.of(), library.templates().all());
        desk.changes().redo();
        window.await(() -> model.rowsProperty().size() == SHIPPED + 1);
        assertEquals(id, kept().id());
    }

    @Test
    void copiesAShippedTemplateWithAllItsLanguages() throws Exception {
        copyTheLetter();
        assertEquals(5, kept().texts().size());
        assertTrue(
                model.chosenProperty().get().orElseThrow().versions().stream()
                        .allMatch(version -> version.read().value().isPresent()));
        model.copy();
        window.await(() -> chosen().equals("petition-letter-copy-copy"));
    }

    @Test
    void keepsATextWithMistakesAsItWasTypedAndTellsTheirLines() throws Exception {
        copyTheLetter();
        String faulty = model.writing().textProperty().get().replace("letter.head", "letter.hea");
        write(faulty);
        assertEquals(8, model.writing().mistakesProperty().getFirst().place().line());
        model.writing().save();
        window.await(() -> model.chosenProperty().get().map(TemplateRow::isFaulty).orElse(false));
        assertEquals(faulty, kept().texts().get(Language.ENGLISH));
        desk.changes().undo();
        window.await(() -> model.writing().mistakesProperty().isEmpty());
        assertTrue(model.writing().textProperty().get().contains("letter.head}}"));
    }

    @Test
    void keepsWhatWasTypedWhenAnotherTemplateIsChosen() throws Exception {
        copyTheLetter();
        String text = model.writing().textProperty().get() + "\nYours\n";
        write(text);
        choose("urgent-appeal");
        window.await(() -> !desk.changes().savingProperty().get());
        assertEquals(text, kept().texts().get(Language.ENGLISH));
    }

    @Test
    void keepsByItselfWhatWasTyped() throws Exception {
        copyTheLetter();
        String text = model.writing().textProperty().get() + "\nYours\n";
        write(text);
        window.await(() -> model.writing().isKept());
        window.await(() -> !desk.changes().savingProperty().get());
        assertEquals(text, kept().texts().get(Language.ENGLISH));
    }

    @Test
    void renamesATemplateAndItsPetitionsFollow() throws Exception {
        Id petition = desk.petition().get().orElseThrow();
        copyTheLetter();
        model.use();
        window.await(() -> !model.canUse());
        model.writing().nameProperty().set("river-letter");
        model.writing().save();
        window.await(() -> chosen().equals("river-letter"));
        assertEquals("river-letter", library.petitions().find(petition).orElseThrow().template());
        assertTrue(model.writing().textProperty().get().contains("name: river-letter\n"));
        assertEquals(List.of(), model.writing().mistakesProperty());
        desk.changes().undo();
        window.await(() -> chosen().equals("petition-letter-copy"));
        assertEquals(
                "petition-letter-copy",
                library.petitions().find(petition).orElseThrow().template());
    }

    @Test
    void refusesANameThatIsTaken() throws Exception {
        copyTheLetter();
        model.writing().nameProperty().set("urgent-appeal");
        assertFalse(model.leave());
        assertTrue(model.writing().nameFaultProperty().get().contains("urgent-appeal"));
        assertEquals("urgent-appeal", model.writing().nameProperty().get());
        assertEquals("petition-letter-copy", kept().name());
    }

    @Test
    void deletesATemplateAndGivesItBack() throws Exception {
        copyTheLetter();
        OwnTemplate before = kept();
        model.delete();
        window.await(() -> model.rowsProperty().size() == SHIPPED);
        assertEquals(List.of(), library.templates().all());
        desk.changes().undo();
        window.await(() -> model.rowsProperty().size() == SHIPPED + 1);
        assertEquals(List.of(before), library.templates().all());
    }

    @Test
    void addsAndRemovesALanguage() throws Exception {
        model.add(() -> {});
        window.await(() -> chosen().equals("new-template"));
        assertFalse(model.canRemoveLanguage());
        model.addLanguage(Language.KOREAN);
        window.await(() -> model.languageProperty().get().equals(Language.KOREAN));
        assertEquals(List.of(), model.writing().mistakesProperty());
        assertTrue(model.writing().textProperty().get().contains("language: ko"));
        model.removeLanguage();
        window.await(() -> model.languageProperty().get().equals(Language.ENGLISH));
        assertEquals(1, kept().texts().size());
    }

    @Test
    void showsThePageOfTheCurrentPetitionAndOfAnInventedOne() throws Exception {
        for (TemplateRow row : List.copyOf(model.rowsProperty())) {
            for (Language language : row.languages()) {
                model.preview().page().pagesProperty().set(0);
                model.select(row);
                model.choose(language);
                window.await(() -> model.preview().page().pagesProperty().get() > 0);
                assertEquals("", model.preview().page().faultProperty().get());
            }
        }
        choose("petition-letter");
        model.choose(Language.KOREAN);
        window.await(() -> !model.preview().inventedProperty().get());
        desk.petition().set(Optional.empty());
        window.await(() -> model.preview().inventedProperty().get());
        for (Language language : List.of(Language.KOREAN, Language.ENGLISH)) {
            choose("petition-letter");
            model.choose(language);
            window.await(() -> model.preview().page().pagesProperty().get() > 0);
            assertEquals(List.of(), model.preview().page().problemsProperty());
        }
    }

    @Test
    void saysWhyThereIsNoPageWithMistakes() throws Exception {
        copyTheLetter();
        window.await(() -> model.preview().page().pagesProperty().get() > 0);
        write("---\n");
        window.await(() -> !model.preview().page().faultProperty().get().isEmpty());
        assertTrue(model.preview().page().faultProperty().get().contains("petition-letter-copy"));
    }

    @Test
    void drawsASmallPageOnceForEachText() throws InterruptedException {
        List<String> arrived = new ArrayList<>();
        for (TemplateRow row : model.rowsProperty()) {
            assertEquals(Optional.empty(), model.picture(row, () -> arrived.add(row.name())));
        }
        window.await(() -> arrived.size() == SHIPPED);
        for (TemplateRow row : model.rowsProperty()) {
            BufferedImage page = model.picture(row, () -> arrived.add("again")).orElseThrow();
            assertTrue(page.getHeight() > page.getWidth());
        }
        assertEquals(SHIPPED, arrived.size());
    }
}
