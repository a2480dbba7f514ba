package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Optional;

/** A click in the page beside the letter puts the caret where it was written. */
class PageClickTest extends InWindow {
    private static final int MOST_MOVES = 600;

    private final FxRobot robot = new FxRobot();

    @Test
    void clickingInThePageGoesToTheText() throws Exception {
        WindowHand.click(scene, "#open-sample");
        HeadlessWindow.await(
                "the petitions",
                () -> scene.lookup("#overview-title") != null && stage.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        HeadlessWindow.await(
                "the page", () -> scene.lookup(".letter") != null && picture().isPresent());
        Node page = HeadlessWindow.on(this::picture).orElseThrow();
        assertFalse(page.getAccessibleHelp().isBlank());
        robot.moveTo(page);
        // Where it leads is found out when the mouse comes.
        for (int i = 0; i < MOST_MOVES && !Cursor.HAND.equals(page.getCursor()); i++) {
            robot.moveBy(0, i % 40 < 20 ? 2 : -2);
        }
        assertEquals(Cursor.HAND, page.getCursor());
        robot.clickOn();
        HeadlessWindow.await("the caret", () -> body().isFocused());
        int paragraph = HeadlessWindow.on(() -> body().getCurrentParagraph());
        String chosen = HeadlessWindow.on(() -> body().getSelectedText());
        assertFalse(chosen.isBlank());
        assertEquals(HeadlessWindow.on(() -> body().getText(paragraph)), chosen);
    }

    private Optional<Node> picture() {
        return scene.lookup(".letter-side #sheets") instanceof VBox sheets
                        && !sheets.getChildren().isEmpty()
                        && sheets.getChildren().getFirst() instanceof StackPane sheet
                ? Optional.of(sheet.getChildren().getFirst())
                : Optional.empty();
    }

    private GenericStyledArea<?, ?, ?> body() {
        return (GenericStyledArea<?, ?, ?>) scene.lookup("#letter-body");
    }
}
