package org.petitiondesk.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The window: shows the first start, asks for a passphrase, or shows a library. To be used on the
 * window's thread.
 */
public final class DeskWindow {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final WindowParts parts;
    private final Consumer<Path> opener;
    private final LibraryThread thread = new LibraryThread(Platform::runLater);
    private final StackPane ground = new StackPane();
    private final Scene scene;
    private final WindowSize size;
    private final Colours colours;
    private final OpeningViewModel opening;
    private Optional<ShellViewModel> shell = Optional.empty();
    private Optional<ShellView> view = Optional.empty();

    /**
     * @param opener shows a folder in the system's own program
     */
    public DeskWindow(Stage stage, WindowParts parts, Consumer<Path> opener) {
        this.stage = stage;
        this.parts = parts;
        this.opener = opener;
        this.size = new WindowSize(parts.kept());
        this.scene = new Scene(ground, size.width(), size.height());
        this.colours =
                new Colours(scene, parts.kept(), Platform.getPreferences().colorSchemeProperty());
        this.opening = new OpeningViewModel(parts, thread, this::enter);
        opening.lockedProperty().addListener((property, before, now) -> showOpening());
    }

    /** Opens the window, with the library that was open last if there is one. */
    public void show() {
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        size.keep(stage);
        stage.setTitle(parts.words().say("program.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        showOpening();
        stage.show();
        parts.workshop().warmUp();
        parts.recent().all().stream().findFirst().ifPresent(opening::open);
    }

    /** Tells of a failure that nobody foresaw. */
    public void tell(Throwable failure) {
        view.ifPresentOrElse(shown -> shown.show(failure), () -> opening.tell(failure));
    }

    private void showOpening() {
        Node opens =
                opening.lockedProperty()
                        .get()
                        .<Node>map(library -> new UnlockView(opening, library, parts.words()))
                        .orElseGet(() -> new StartView(opening, parts.words()));
        ground.getChildren().setAll(opens);
        Platform.runLater(() ->
                Optional.ofNullable(opens.lookup("#passphrase")).ifPresent(Node::requestFocus));
    }

    private void enter(OpenLibrary library) {
        ShellViewModel model = new ShellViewModel(parts, thread, library);
        ShellView entered =
                new ShellView(
                        model,
                        new ShellView.Around(
                                this::lock,
                                this::openAnother,
                                this::quit,
                                colours::choose,
                                opener));
        shell = Optional.of(model);
        view = Optional.of(entered);
        ground.getChildren().setAll(entered);
        // The library's name only, never a person's: others see the title.
        stage.setTitle(library.name());
    }

    /** Hides everything and closes the library; one with a passphrase then asks for it. */
    private void lock() {
        close(library -> Optional.of(library).filter(OpenLibrary::encrypted));
    }

    private void openAnother() {
        close(library -> Optional.empty());
    }

    private void close(Function<OpenLibrary, Optional<OpenLibrary>> locked) {
        leave(library -> {
            opening.lockedProperty().set(locked.apply(library).map(OpenLibrary::file));
            showOpening();
        });
    }

    private void quit() {
        if (view.isPresent()) {
            leave(library -> end());
        } else {
            end();
        }
    }

    /** Closes the library once what was typed in it is kept. */
    private void leave(Consumer<OpenLibrary> then) {
        view.ifPresent(shown ->
                shown.leave(() -> {
                    ShellViewModel model = shell.orElseThrow();
                    hide();
                    model.close(failure -> {
                        then.accept(model.library());
                        failure.ifPresent(opening::tell);
                    });
                }));
    }

    private void hide() {
        shell = Optional.empty();
        view = Optional.empty();
        ground.getChildren().clear();
        stage.setTitle(parts.words().say("program.name"));
        parts.kept().save();
    }

    private void end() {
        parts.kept().save();
        stage.hide();
        colours.close();
        thread.close();
    }
}
