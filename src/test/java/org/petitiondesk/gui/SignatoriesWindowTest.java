package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/** The table of the signatories, in the window. */
class SignatoriesWindowTest extends InWindow {
    private final FxRobot robot = new FxRobot();

    private void openTheRoom() throws InterruptedException {
        WindowHand.click(scene, "#open-sample");
        HeadlessWindow.await(
                "the library",
                () -> scene.lookup("#room-signatories") != null && stage.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await("the signatories", () -> rows() == 43);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#signatory-table");
    }

    private int rows() {
        return scene.lookup("#signatory-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private void awaitShown(String name, int headings) throws InterruptedException {
        HeadlessWindow.await(
                name, () -> table().getSortOrder().size() == headings && isShown(name));
    }

    /** As a heading does that is clicked. */
    private void sortByName() {
        HeadlessWindow.on(() -> {
            TableColumn<?, ?> name =
                    table().getColumns().stream()
                            .filter(column -> column.getId().equals("name"))
                            .findFirst()
                            .orElseThrow();
            sortBy(table(), name);
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    @Test
    void marksTheHeadingByWhichItIsSorted() throws Exception {
        openTheRoom();
        awaitShown("Amelia", 0);
        sortByName();
        awaitShown("Ágnes", 1);
        assertEquals("Sorted: Name", told());
        HeadlessWindow.on(() -> {
            table().getSortOrder().clear();
            return true;
        });
        awaitShown("Amelia", 0);
        assertEquals("Sorted: As recorded", told());
    }

    private String told() {
        return HeadlessWindow.on(() -> ((MenuButton) scene.lookup("#signatory-sort")).getText());
    }

    private boolean isShown(String name) {
        return table().lookupAll(".signatory-name").stream()
                .anyMatch(node -> node.toString().contains(name));
    }
}
