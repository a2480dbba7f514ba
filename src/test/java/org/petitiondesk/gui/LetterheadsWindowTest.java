package org.petitiondesk.gui;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await("another room", () -> scene.lookup("#signatory-table") != null);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        HeadlessWindow.await("the finder", this::isInTheFinder);
        robot.write("Letterheads");
        HeadlessWindow.await("the command found", this::isChosenInTheFinder);
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

    private boolean isInTheFinder() {
        return scene.getFocusOwner() != null
                && "finder-field".equals(scene.getFocusOwner().getId());
    }

    private boolean isChosenInTheFinder() {
        return ((ListView<?>) scene.lookup("#finder-list")).getSelectionModel().getSelectedItem()
                        instanceof Record found
                && found.toString().contains("Letterheads");
    }

    private boolean showsPages() {
        return scene.lookup("#sheets") instanceof Pane sheets && !sheets.getChildren().isEmpty();
    }
}
