package org.petitiondesk.gui.letterhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.testing.SamplePictures;

import java.nio.file.Files;
import java.nio.file.Path;

/** Without a window: what would run on its thread runs on the test's. */
final class StationeryViewModelTest extends AtSampleDesk {
    @TempDir private Path pictures;
    private StationeryViewModel model;

    @BeforeEach
    void begin() throws InterruptedException {
        model = new StationeryViewModel(desk);
        window.await(() -> !model.organizations().isEmpty());
    }

    private Letterhead kept() throws Exception {
        return library.stationery().all().letterhead("Lake Union").orElseThrow();
    }

    @Test
    void keepsALetterheadAndTakesItBack() throws Exception {
        model.organizationProperty().set("Lake Union");
        model.linesProperty().set("1 Lake Street");
        Path logo = Files.write(pictures.resolve("l.png"), SamplePictures.logo().bytes());
        model.choose(logo);
        window.await(() -> model.logoProperty().get().isPresent());
        model.save();
        window.settle(desk.thread(), desk.changes());
        assertEquals("1 Lake Street", kept().lines().inOrAny(Language.ENGLISH));
        assertTrue(kept().logo().isPresent());
        desk.changes().undo();
        window.settle(desk.thread(), desk.changes());
        assertTrue(library.stationery().all().letterheads().isEmpty());
        desk.changes().redo();
        window.settle(desk.thread(), desk.changes());
        assertEquals("1 Lake Street", kept().lines().inOrAny(Language.ENGLISH));
    }

    @Test
    void keepsTraditionalChineseApartFromSimplified() throws Exception {
        model.organizationProperty().set("Lake Union");
        model.languageProperty().set(Language.CHINESE_SIMPLIFIED);
        model.linesProperty().set("湖滨路1号");
        model.save();
        window.settle(desk.thread(), desk.changes());
        assertTrue(StationeryViewModel.LANGUAGES.contains(Language.CHINESE_TRADITIONAL));
        model.languageProperty().set(Language.CHINESE_TRADITIONAL);
        assertEquals("", model.linesProperty().get());
        model.linesProperty().set("湖濱路1號");
        model.save();
        window.settle(desk.thread(), desk.changes());
        assertEquals("湖滨路1号", kept().lines().inOrAny(Language.CHINESE_SIMPLIFIED));
        assertEquals("湖濱路1號", kept().lines().inOrAny(new Language("zh-HK")));
    }

    @Test
    void saysWhatIsWrongWithAPicture() throws Exception {
        Path broken = Files.writeString(pictures.resolve("l.png"), "none");
        model.choose(broken);
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertTrue(model.faultProperty().get().contains("PNG"));
        assertFalse(model.logoProperty().get().isPresent());
    }
}
