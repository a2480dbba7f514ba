package org.petitiondesk.gui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** Does in a window what a hand does, from another thread, and takes its picture. */
final class WindowHand {
    private WindowHand() {}

    static void push(Scene scene, String id, KeyCode code) {
        HeadlessWindow.on(() -> {
            scene.lookup(id)
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    false,
                                    false,
                                    false));
            return true;
        });
    }

    static void choose(Scene scene, int... indices) {
        HeadlessWindow.on(() -> {
            var chosen = ((TableView<?>) scene.lookup("#signatory-table")).getSelectionModel();
            chosen.clearSelection();
            for (int index : indices) {
                chosen.select(index);
            }
            return true;
        });
    }

    static void key(Scene scene, String combination) {
        HeadlessWindow.on(() -> {
            Objects.requireNonNull(scene.getAccelerators().get(KeyCombination.valueOf(combination)))
                    .run();
            return true;
        });
    }

    static void press(Scene scene, String id) {
        HeadlessWindow.on(() -> {
            Node node = scene.lookup(id);
            switch (node) {
                case Button button -> button.fire();
                case ToggleButton toggle -> toggle.fire();
                case CheckBox box -> box.fire();
                default -> throw new IllegalStateException(id);
            }
            return true;
        });
    }

    /** Clicks on the middle of something with the mouse. */
    static void click(Scene scene, String id) {
        HeadlessWindow.on(() -> {
            Node node = scene.lookup(id);
            Bounds place = node.localToScreen(node.getLayoutBounds());
            Robot mouse = new Robot();
            mouse.mouseMove(place.getCenterX(), place.getCenterY());
            mouse.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    static void type(Scene scene, String id, String text) {
        HeadlessWindow.on(() -> {
            ((TextField) scene.lookup(id)).setText(text);
            return true;
        });
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (HeadlessWindow.on(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the screen did not come");
    }

    static void picture(Scene scene, Path file) throws IOException, InterruptedException {
        Thread.sleep(300);
        BufferedImage picture =
                HeadlessWindow.on(() -> {
                    WritableImage image = scene.snapshot(null);
                    int width = (int) image.getWidth();
                    int height = (int) image.getHeight();
                    BufferedImage copy =
                            new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                    int[] dots = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    dots,
                                    0,
                                    width);
                    return copy;
                });
        ImageIO.write(picture, "png", file.toFile());
    }
}
