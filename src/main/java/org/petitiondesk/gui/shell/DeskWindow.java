package org.petitiondesk.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.common.Theme;

import java.util.Optional;

/**
 * The window: shows the first start, asks for a passphrase, or shows a library. To be used on the
 * window's thread.
 */
public final class DeskWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final WindowParts parts;
    private final LibraryThread thread = new LibraryThread(Platform::runLater);
    private final StackPane ground = new StackPane();
    private final OpeningViewModel opening;
    private Optional<ShellViewModel> shell = Optional.empty();

    public DeskWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
        this.opening = new OpeningViewModel(parts, thread, this::enter);
        opening.lockedProperty().addListener((property, before, now) -> showOpening());
    }

    /** Opens the window, with the library that was open last if there is one. */
    public void show(Theme theme) {
        Scene scene = new Scene(ground, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(parts.words().say("program.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        showOpening();
        stage.show();
        parts.recent().all().stream().findFirst().ifPresent(opening::open);
    }

    private void showOpening() {
        Node view =
                opening.lockedProperty()
                        .get()
                        .<Node>map(library -> new UnlockView(opening, library, parts.words()))
                        .orElseGet(() -> new StartView(opening, parts.words()));
        ground.getChildren().setAll(view);
    }

    private void enter(OpenLibrary library) {
        ShellViewModel model = new ShellViewModel(parts, thread, library);
        shell = Optional.of(model);
        ground.getChildren().setAll(new ShellView(model, this::lock, this::quit, parts.words()));
        // The library's name only, never a person's: others see the title.
        stage.setTitle(library.name());
    }

    /** Hides everything and closes the library. */
    private void lock() {
        shell.ifPresent(model -> {
            shell = Optional.empty();
            ground.getChildren().clear();
            stage.setTitle(parts.words().say("program.name"));
            model.close(() -> {
                opening.lockedProperty()
                        .set(
                                Optional.of(model.library())
                                        .filter(OpenLibrary::encrypted)
                                        .map(OpenLibrary::file));
                showOpening();
            });
        });
    }

    private void quit() {
        if (shell.isPresent()) {
            shell.get().close(this::leave);
        } else {
            leave();
        }
    }

    private void leave() {
        stage.hide();
        thread.close();
    }
}
