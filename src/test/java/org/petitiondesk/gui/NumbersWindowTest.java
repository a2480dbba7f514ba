package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The numbers of the signatories, by keyboard. */
class NumbersWindowTest extends InWindow {
    private final FxRobot robot = new FxRobot();

    private int rows() {
        return scene.lookup("#numbers-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private boolean isFocused(String id) {
        Node node = scene.lookup(id);
        return node != null && node.isFocused();
    }

    private void press(String id) throws InterruptedException {
        HeadlessWindow.on(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
        HeadlessWindow.await(id, () -> isFocused(id));
        robot.push(KeyCode.SPACE);
    }

    @Test
    void showsThemAndCopiesThem() throws Exception {
        WindowHand.click(scene, "#open-sample");
        HeadlessWindow.await(
                "the library",
                () -> scene.lookup("#room-signatories") != null && stage.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await(
                "the signatories",
                () ->
                        scene.lookup("#signatory-table") instanceof TableView<?> table
                                && !table.getItems().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        HeadlessWindow.await("the numbers", () -> rows() > 0);
        int steps = HeadlessWindow.on(this::rows);
        press("#numbers-standing");
        HeadlessWindow.await("the states", () -> rows() == 8);
        assertTrue(steps > 8);
        press("#numbers-copy-figures");
        HeadlessWindow.await(
                "the figures", () -> Clipboard.getSystemClipboard().getString() != null);
        assertEquals(
                8L,
                HeadlessWindow.on(
                        () -> Clipboard.getSystemClipboard().getString().lines().count()));
        press("#numbers-copy-picture");
        HeadlessWindow.await("the picture", () -> Clipboard.getSystemClipboard().hasImage());
        robot.push(KeyCode.ESCAPE);
        HeadlessWindow.await("the room", () -> scene.lookup("#numbers-table") == null);
    }
}
