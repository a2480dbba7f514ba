package org.petitiondesk.gui.shell;

import javafx.application.Application;
import javafx.stage.Stage;

import org.petitiondesk.gui.common.Theme;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The program with its window. JavaFX makes the object itself, without arguments, so that the parts
 * wait for it in a field of the class.
 */
public final class WindowProgram extends Application {
    private static final AtomicReference<Supplier<WindowParts>> PARTS = new AtomicReference<>();

    /** Opens the window and waits until it is closed; once in a process. */
    public static void run(Supplier<WindowParts> parts) {
        PARTS.set(parts);
        launch(WindowProgram.class);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFaces();
        DeskWindow window =
                new DeskWindow(
                        stage,
                        PARTS.get().get(),
                        folder -> getHostServices().showDocument(folder.toUri().toString()));
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
        window.show();
    }
}
