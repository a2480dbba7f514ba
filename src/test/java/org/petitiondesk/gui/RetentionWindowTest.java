package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.stream.Collectors;

/** How long names are kept is said, found among the commands, and taken back. */
class RetentionWindowTest extends InWindow {
    private final FxRobot robot = new FxRobot();

    @Test
    void saysHowLongNamesAreKept() throws InterruptedException {
        HeadlessWindow.on(() -> {
            ((Button) scene.lookup("#open-sample")).fire();
            return true;
        });
        HeadlessWindow.await("the window", () -> scene.lookup("#retention-notice") != null);
        assertFalse(scene.lookup("#retention-notice").isVisible(), "nothing is due");
        show();
        String before = HeadlessWindow.on(this::text);
        type("soon");
        HeadlessWindow.await("the fault", () -> text().contains("whole number up to"));
        type("6");
        HeadlessWindow.await("the time taken", () -> !text().contains("whole number up to"));
        assertTrue(
                HeadlessWindow.on(() -> scene.lookup("#retention-overwrite").isDisabled()),
                "the petition is not closed");
        close();
        show();
        HeadlessWindow.await("the time kept", () -> first().getText().equals("6"));
        close();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        show();
        HeadlessWindow.await("all as before", () -> text().equals(before));
        assertEquals("", first().getText());
    }

    private void show() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        HeadlessWindow.await(
                "the finder",
                () ->
                        scene.getFocusOwner() != null
                                && "finder-field".equals(scene.getFocusOwner().getId()));
        robot.write("How long names");
        HeadlessWindow.await(
                "the command found",
                () ->
                        ((ListView<?>) scene.lookup("#finder-list"))
                                                .getSelectionModel()
                                                .getSelectedItem()
                                        instanceof Record found
                                && found.toString().contains("How long names"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the dialog", () -> scene.lookup("#retention-months") != null);
    }

    private void close() throws InterruptedException {
        HeadlessWindow.on(() -> {
            ((Button) scene.lookup("#retention-close")).fire();
            return true;
        });
        HeadlessWindow.await("its end", () -> scene.lookup("#retention-months") == null);
    }

    private TextField first() {
        return (TextField) scene.lookup("#retention-months");
    }

    private void type(String months) {
        HeadlessWindow.on(() -> {
            first().setText(months);
            first().fireEvent(new ActionEvent());
            return true;
        });
    }

    /** What the labels of the dialog say, for the thread of the window. */
    private String text() {
        return scene.lookup(".retention") instanceof Parent dialog
                ? labels(dialog).stream().collect(Collectors.joining("\n"))
                : "";
    }

    private static List<String> labels(Parent dialog) {
        return dialog.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
