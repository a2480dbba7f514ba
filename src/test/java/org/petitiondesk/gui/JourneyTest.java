package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.gui.shell.DeskWindow;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a person does who starts the program for the first time. */
class JourneyTest {
    private static final int DARK = 200;

    @TempDir private Path folder;

    @BeforeAll
    static void startWithoutADisplay() throws Exception {
        assumeTrue(
                HeadlessMachine.hasPango(),
                "JavaFX draws text by Pango: install libpangoft2-1.0 to run the tests of the"
                        + " window");
        assumeTrue(
                HeadlessMachine.hasAnyFont(),
                "JavaFX needs one font of the system: install one, for instance fonts-dejavu-core");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        }
        assertTrue(started.await(30, TimeUnit.SECONDS));
        Platform.setImplicitExit(false);
        onWindow(() -> {
            Theme.loadFaces();
            return true;
        });
    }

    @Test
    void looksThroughTheSample() throws InterruptedException {
        Stage stage = open();
        Scene scene = stage.getScene();
        press(scene, "#open-sample");
        await(() -> showsPages(scene));
        assertEquals("sample", onWindow(stage::getTitle));
        assertTrue(ink(scene) > 1000, "the page is blank");

        type(scene, "#petition-search", "CENTRE");
        await(() -> list(scene).getItems().size() == 1);
        onWindow(() -> {
            list(scene).getSelectionModel().select(0);
            return true;
        });
        await(() -> scene.lookup("#language-ko") == null && scene.lookup("#language-fr") != null);
        type(scene, "#petition-search", "");
        await(() -> list(scene).getItems().size() == 2);
        onWindow(() -> {
            list(scene).getSelectionModel().select(0);
            return true;
        });
        await(() -> scene.lookup("#language-ko") != null);
        for (String language : new String[] {"en", "zh-Hans", "ko", "fr"}) {
            Image before = onWindow(() -> picture(scene));
            press(scene, "#language-" + language);
            await(() ->
                    showsPages(scene) && (language.equals("en") || !picture(scene).equals(before)));
            assertTrue(ink(scene) > 1000, language);
        }
        press(scene, "#next-page");
        await(() -> ((Label) scene.lookup("#page-place")).getText().startsWith("Page 2 of"));
        leave(stage);
    }

    @Test
    void locksANewLibraryAndRefusesTheWrongPassphrase() throws InterruptedException {
        Stage stage = open();
        Scene scene = stage.getScene();
        type(scene, "#passphrase", "one two three four");
        type(scene, "#passphrase-again", "one two three");
        press(scene, "#create");
        assertTrue(onWindow(() -> scene.lookup("#start-fault").isVisible()));
        type(scene, "#passphrase-again", "one two three four");
        press(scene, "#create");
        await(() -> scene.lookup("#petition-list") != null);
        leave(stage);

        Stage again = open();
        Scene locked = again.getScene();
        await(() -> locked.lookup("#unlock") != null);
        type(locked, "#passphrase", "one two three");
        press(locked, "#unlock");
        await(() -> locked.lookup("#unlock-fault").isVisible());
        assertEquals("one two three", onWindow(() -> field(locked, "#passphrase").getText()));
        type(locked, "#passphrase", "one two three four");
        press(locked, "#unlock");
        await(() -> locked.lookup("#petition-list") != null);
        leave(again);
    }

    private Stage open() {
        return onWindow(() -> {
            Stage stage = new Stage();
            new DeskWindow(stage, SampleDesk.in(folder), file -> {}).show();
            return stage;
        });
    }

    private static void leave(Stage stage) throws InterruptedException {
        onWindow(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        await(() -> !stage.isShowing());
        assertFalse(onWindow(stage::isShowing));
    }

    private static boolean showsPages(Scene scene) {
        return scene.lookup("#sheets") instanceof Pane sheets && !sheets.getChildren().isEmpty();
    }

    private static Image picture(Scene scene) {
        return ((ImageView) scene.lookup("#sheets .image-view")).getImage();
    }

    private static int ink(Scene scene) {
        return onWindow(() -> {
            Image picture = picture(scene);
            int count = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    count += (picture.getPixelReader().getArgb(x, y) & 0xFF) < DARK ? 1 : 0;
                }
            }
            return count;
        });
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.lookup("#petition-list");
    }

    private static TextField field(Scene scene, String id) {
        return (TextField) scene.lookup(id);
    }

    private static void press(Scene scene, String id) {
        onWindow(() -> {
            ((ButtonBase) scene.lookup(id)).fire();
            return true;
        });
    }

    private static void type(Scene scene, String id, String text) {
        onWindow(() -> {
            field(scene, id).setText(text);
            return true;
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (onWindow(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the window did not come to it");
    }

    private static <T> T onWindow(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
