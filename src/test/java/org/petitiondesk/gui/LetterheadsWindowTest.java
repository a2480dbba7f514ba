package org.petitiondesk.gui;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A letterhead, found and written without a mouse. */
class LetterheadsWindowTest extends InWindow {
    private final FxRobot robot = new FxRobot();

    @Test
    void writesALetterheadByKeyboard() throws InterruptedException {
        HeadlessWindow.on(() -> {
            ((Button) scene.lookup("#open-sample")).fire();
            return true;
        });
        HeadlessWindow.await("the pages", this::showsPages);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Letterheads");
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the dialog", () -> scene.lookup("#letterhead-lines") != null);
        HeadlessWindow.on(() -> {
            ((TextArea) scene.lookup("#letterhead-lines")).setText("1 Lake Street\n10000 Lake");
            return true;
        });
        HeadlessWindow.on(() -> {
            ((Button) scene.lookup("#letterhead-save")).fire();
            return true;
        });
        HeadlessWindow.await("its end", () -> scene.lookup("#letterhead-lines") == null);
    }

    private boolean showsPages() {
        return scene.lookup("#sheets") instanceof Pane sheets && !sheets.getChildren().isEmpty();
    }
}
