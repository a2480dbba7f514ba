package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.shell.DeskWindow;

import java.nio.file.Path;

/** A new library is locked and opened again. */
class LockJourneyTest {
    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void locksANewLibraryAndRefusesTheWrongPassphrase() throws InterruptedException {
        Stage stage = open();
        Scene scene = stage.getScene();
        type(scene, "#passphrase", "one two three four");
        type(scene, "#passphrase-again", "one two three");
        press(scene, "#create");
        assertTrue(HeadlessWindow.on(() -> scene.lookup("#start-fault").isVisible()));
        type(scene, "#passphrase-again", "one two three four");
        press(scene, "#create");
        HeadlessWindow.await("the library", () -> scene.lookup("#petition-list") != null);
        HeadlessWindow.leave(stage);

        Stage again = open();
        Scene locked = again.getScene();
        HeadlessWindow.await("the library", () -> locked.lookup("#unlock") != null);
        type(locked, "#passphrase", "one two three");
        press(locked, "#unlock");
        HeadlessWindow.await("the library", () -> locked.lookup("#unlock-fault").isVisible());
        assertEquals(
                "one two three", HeadlessWindow.on(() -> field(locked, "#passphrase").getText()));
        type(locked, "#passphrase", "one two three four");
        press(locked, "#unlock");
        HeadlessWindow.await("the library", () -> locked.lookup("#petition-list") != null);
        HeadlessWindow.leave(again);
    }

    private Stage open() {
        return HeadlessWindow.on(() -> {
            Stage stage = new Stage();
            new DeskWindow(stage, SampleDesk.in(folder), file -> {}).show();
            return stage;
        });
    }

    private static TextField field(Scene scene, String id) {
        return (TextField) scene.lookup(id);
    }

    private static void press(Scene scene, String id) {
        HeadlessWindow.on(() -> {
            ((ButtonBase) scene.lookup(id)).fire();
            return true;
        });
    }

    private static void type(Scene scene, String id, String text) {
        HeadlessWindow.on(() -> {
            field(scene, id).setText(text);
            return true;
        });
    }
}
