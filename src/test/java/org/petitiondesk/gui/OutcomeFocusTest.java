package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Who chooses what became of a demand can go on from there. */
class OutcomeFocusTest extends InWindow {
    private final FxRobot robot = new FxRobot();

    @Test
    void staysInTheBoxInWhichSomethingWasChosen() throws Exception {
        WindowHand.click(scene, "#open-sample");
        HeadlessWindow.await(
                "the demands", () -> scene.lookup("#outcome-1") != null && stage.isFocused());
        Node box = HeadlessWindow.on(() -> scene.lookup("#outcome-1"));
        HeadlessWindow.on(() -> {
            box.requestFocus();
            return true;
        });
        HeadlessWindow.await("the box", box::isFocused);
        Node before = HeadlessWindow.on(() -> scene.lookup(".overview > .names"));
        robot.push(KeyCode.DOWN);
        HeadlessWindow.await(
                "the overview again", () -> !before.equals(scene.lookup(".overview > .names")));
        assertTrue(HeadlessWindow.on(box::isFocused));
    }
}
