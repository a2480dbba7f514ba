package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Optional;

/** What is done in the pages beside the letter. */
class PageClickTest extends InWindow {
    private static final int MOST_MOVES = 600;

    private final FxRobot robot = new FxRobot();

    @Test
    void clickingInThePageGoesToTheText() throws Exception {
        showTheLetter();
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

    @Test
    void findsWordsOnThePagesByKeyboard() throws Exception {
        showTheLetter();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        HeadlessWindow.await("the field", () -> focusIsIn("page-find"));
        robot.write("president");
        HeadlessWindow.await("the first", () -> foundText().startsWith("1 of "));
        HeadlessWindow.await("its mark", () -> marks() > 0);
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the second", () -> foundText().startsWith("2 of "));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        HeadlessWindow.await("the first again", () -> foundText().startsWith("1 of "));
        robot.push(KeyCode.ESCAPE);
        HeadlessWindow.await(
                "the end", () -> !scene.lookup(".letter-side #page-find").getParent().isVisible());
        HeadlessWindow.await("no marks", () -> marks() == 0);
    }

    @Test
    void goesToPagesByTheSmallOnes() throws Exception {
        showTheLetter();
        robot.push(KeyCode.F9);
        HeadlessWindow.await("the small pages", () -> smallPage(0).isPresent());
        int count = HeadlessWindow.on(() -> strip().getItems().size());
        assertTrue(count > 1);
        assertEquals(
                "Page 1 of " + count,
                HeadlessWindow.on(() -> smallPage(0).orElseThrow().getAccessibleText()));
        HeadlessWindow.await("the first", () -> smallPage(0).orElseThrow().isSelected());
        Node first = HeadlessWindow.on(() -> smallPage(0).orElseThrow());
        robot.clickOn(first);
        HeadlessWindow.await("the focus", () -> strip().isFocused());
        robot.push(KeyCode.DOWN);
        HeadlessWindow.await("the second page", () -> place().equals("Page 2 of " + count));
        HeadlessWindow.await("its mark", () -> smallPage(1).orElseThrow().isSelected());
        robot.clickOn(first);
        HeadlessWindow.await("the first page", () -> place().equals("Page 1 of " + count));
        robot.push(KeyCode.F9);
        HeadlessWindow.await("no small pages", () -> strip() == null);
        assertTrue(HeadlessWindow.on(() -> scene.getFocusOwner() instanceof ScrollPane));
        Node focus = HeadlessWindow.on(scene::getFocusOwner);
        robot.push(KeyCode.END);
        HeadlessWindow.await(
                "the last page", () -> place().equals("Page " + count + " of " + count));
        HeadlessWindow.on(() -> {
            stage.setHeight(stage.getMinHeight());
            return true;
        });
        robot.push(KeyCode.F9);
        HeadlessWindow.await("the last small page", () -> smallPage(count - 1).isPresent());
        assertEquals(focus, HeadlessWindow.on(scene::getFocusOwner));
    }

    private ListView<?> strip() {
        return (ListView<?>) scene.lookup(".letter-side #thumbnails");
    }

    /** Once it is drawn. */
    private Optional<ListCell<?>> smallPage(int index) {
        return scene.getRoot().lookupAll(".letter-side #thumbnails .list-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .filter(cell -> cell.lookup(".image-view") != null)
                .findFirst();
    }

    private String place() {
        return ((Label) scene.lookup(".letter-side #page-place")).getText();
    }

    private void showTheLetter() throws InterruptedException {
        WindowHand.click(scene, "#open-sample");
        HeadlessWindow.await(
                "the petitions",
                () -> scene.lookup("#overview-title") != null && stage.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        HeadlessWindow.await(
                "the page", () -> scene.lookup(".letter") != null && picture().isPresent());
    }

    private boolean focusIsIn(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private String foundText() {
        return ((Label) scene.lookup(".letter-side #page-found")).getText();
    }

    private int marks() {
        return scene.getRoot().lookupAll(".letter-side .found-current").size();
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
