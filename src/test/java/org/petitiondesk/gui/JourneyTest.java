package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.shell.DeskWindow;

import java.nio.file.Path;

/** What a person does who starts the program for the first time. */
class JourneyTest {
    private static final int DARK = 200;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void looksThroughTheSample() throws InterruptedException {
        Stage stage = open();
        Scene scene = stage.getScene();
        press(scene, "#open-sample");
        HeadlessWindow.await("the next step", () -> showsPages(scene));
        assertEquals("sample", HeadlessWindow.on(stage::getTitle));
        assertTrue(ink(scene) > 1000, "the page is blank");

        type(scene, "#petition-search", "CENTRE");
        HeadlessWindow.await("the next step", () -> list(scene).getItems().size() == 1);
        HeadlessWindow.on(() -> {
            list(scene).getSelectionModel().select(0);
            return true;
        });
        HeadlessWindow.await(
                "the next step",
                () -> scene.lookup("#language-ko") == null && scene.lookup("#language-fr") != null);
        type(scene, "#petition-search", "");
        HeadlessWindow.await("the next step", () -> list(scene).getItems().size() == 2);
        HeadlessWindow.on(() -> {
            list(scene).getSelectionModel().select(0);
            return true;
        });
        HeadlessWindow.await("the next step", () -> scene.lookup("#language-ko") != null);
        for (String language : new String[] {"en", "zh-Hans", "ko", "fr"}) {
            Image before = HeadlessWindow.on(() -> picture(scene));
            press(scene, "#language-" + language);
            HeadlessWindow.await(
                    "the next step",
                    () ->
                            showsPages(scene)
                                    && (language.equals("en") || !picture(scene).equals(before)));
            assertTrue(ink(scene) > 1000, language);
        }
        press(scene, "#next-page");
        HeadlessWindow.await(
                "the next step",
                () -> ((Label) scene.lookup("#page-place")).getText().startsWith("Page 2 of"));
        HeadlessWindow.leave(stage);
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
        HeadlessWindow.await("the next step", () -> scene.lookup("#petition-list") != null);
        HeadlessWindow.leave(stage);

        Stage again = open();
        Scene locked = again.getScene();
        HeadlessWindow.await("the next step", () -> locked.lookup("#unlock") != null);
        type(locked, "#passphrase", "one two three");
        press(locked, "#unlock");
        HeadlessWindow.await("the next step", () -> locked.lookup("#unlock-fault").isVisible());
        assertEquals(
                "one two three", HeadlessWindow.on(() -> field(locked, "#passphrase").getText()));
        type(locked, "#passphrase", "one two three four");
        press(locked, "#unlock");
        HeadlessWindow.await("the next step", () -> locked.lookup("#petition-list") != null);
        HeadlessWindow.leave(again);
    }

    private Stage open() {
        return HeadlessWindow.on(() -> {
            Stage stage = new Stage();
            new DeskWindow(stage, SampleDesk.in(folder), file -> {}).show();
            return stage;
        });
    }

    private static boolean showsPages(Scene scene) {
        return scene.lookup("#sheets") instanceof Pane sheets && !sheets.getChildren().isEmpty();
    }

    private static Image picture(Scene scene) {
        return ((ImageView) scene.lookup("#sheets .image-view")).getImage();
    }

    private static int ink(Scene scene) {
        return HeadlessWindow.on(() -> {
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
