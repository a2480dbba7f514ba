package org.petitiondesk.gui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.shell.DeskWindow;

import java.nio.file.Path;

/** What a test of the whole window needs: the window as it opens first. */
abstract class InWindow {
    @TempDir Path folder;
    Stage stage;
    Scene scene;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @BeforeEach
    final void open() {
        stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    new DeskWindow(window, SampleDesk.in(folder), file -> {}).show();
                    return window;
                });
        scene = stage.getScene();
    }

    @AfterEach
    final void leave() throws InterruptedException {
        HeadlessWindow.leave(stage);
    }
}
