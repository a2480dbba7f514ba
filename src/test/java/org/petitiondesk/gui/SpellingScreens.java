package org.petitiondesk.gui;

import static org.petitiondesk.gui.WindowHand.await;
import static org.petitiondesk.gui.WindowHand.key;
import static org.petitiondesk.gui.WindowHand.press;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.fxmisc.richtext.GenericStyledArea;
import org.petitiondesk.spelling.InventedDictionary;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** A picture of a letter with a word that no dictionary has, and of what is offered. */
final class SpellingScreens {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}’']+");

    private SpellingScreens() {}

    /** In the room of the letter; a dictionary is made of the words of its text. */
    static void draw(Scene scene, Path home, Path picture) throws Exception {
        press(scene, "#text-en");
        Thread.sleep(1500);
        String text = HeadlessWindow.on(() -> body(scene).getText());
        InventedDictionary.write(
                SampleDesk.dictionaries(home),
                "en_GB",
                BETWEEN.splitAsStream(text + " has government governments govern")
                        .distinct()
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new));
        press(scene, "#text-fr");
        Thread.sleep(1500);
        press(scene, "#text-en");
        Thread.sleep(1500);
        HeadlessWindow.on(() -> {
            body(scene).insertText(0, "The goverment was told; the govermnent has not answerd. ");
            return true;
        });
        await(() ->
                body(scene).lookupAll(".spell-waves").stream().anyMatch(SpellingScreens::isDrawn));
        key(scene, "F7");
        HeadlessWindow.on(() -> {
            body(scene)
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.CONTEXT_MENU,
                                    false,
                                    false,
                                    false,
                                    false));
            return true;
        });
        await(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
        Thread.sleep(500);
        save(scene, picture);
        HeadlessWindow.on(() -> {
            Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .toList()
                    .forEach(Window::hide);
            return true;
        });
    }

    private static boolean isDrawn(javafx.scene.Node waves) {
        return waves instanceof javafx.scene.shape.Path path && !path.getElements().isEmpty();
    }

    private static GenericStyledArea<?, ?, ?> body(Scene scene) {
        return (GenericStyledArea<?, ?, ?>) scene.lookup("#letter-body");
    }

    /** The window with what pops up over it. */
    private static void save(Scene scene, Path file) throws IOException {
        BufferedImage picture =
                HeadlessWindow.on(() -> {
                    BufferedImage all = copy(scene.snapshot(null));
                    for (Window window : Window.getWindows()) {
                        if (window instanceof PopupWindow popup) {
                            SnapshotParameters clear = new SnapshotParameters();
                            clear.setFill(Color.TRANSPARENT);
                            all.createGraphics()
                                    .drawImage(
                                            copy(popup.getScene().getRoot().snapshot(clear, null)),
                                            (int)
                                                    (popup.getX()
                                                            - scene.getWindow().getX()
                                                            - scene.getX()),
                                            (int)
                                                    (popup.getY()
                                                            - scene.getWindow().getY()
                                                            - scene.getY()),
                                            null);
                        }
                    }
                    return all;
                });
        ImageIO.write(picture, "png", file.toFile());
    }

    private static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }
}
