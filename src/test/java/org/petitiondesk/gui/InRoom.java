package org.petitiondesk.gui;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.common.Id;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.function.Supplier;

/** What a test of one room in a window of its own needs: the sample, opened. */
public abstract class InRoom {
    protected final FxRobot robot = new FxRobot();
    @TempDir protected Path folder;
    protected Desk desk;
    protected Library library;

    /** The sample's first petition. */
    protected Id petition;

    protected Scene scene;
    private LibraryThread thread;
    private Stage stage;

    @BeforeEach
    protected final void openTheSample() throws Exception {
        HeadlessWindow.start();
        thread = new LibraryThread(Platform::runLater);
        desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
        petition = library.petitions().all().getFirst().id();
        stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    window.setScene(new Scene(new StackPane(), 1080, 760));
                    Theme.LIGHT.dress(window.getScene());
                    window.show();
                    return window;
                });
        scene = stage.getScene();
    }

    /** Fills the window with what is made on its thread. */
    protected final void show(Supplier<Parent> content) {
        HeadlessWindow.on(() -> {
            scene.setRoot(content.get());
            return true;
        });
    }

    @AfterEach
    protected final void leave() throws Exception {
        HeadlessWindow.on(() -> {
            stage.close();
            return true;
        });
        desk.jobs().close();
        thread.close();
        library.close();
    }
}
