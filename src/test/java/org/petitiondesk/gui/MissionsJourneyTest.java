package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** One post is written to through several missions, by keys. */
class MissionsJourneyTest extends InWindow {
    @Test
    void addsTheMissionsThatAreTicked() throws InterruptedException {
        WindowHand.press(scene, "#open-sample");
        HeadlessWindow.await("the sample", () -> scene.lookup("#overview-title") != null);
        WindowHand.key(scene, "Shortcut+2");
        HeadlessWindow.await("an addressee", () -> rows() > 0 && !list().getItems().isEmpty());
        int before = HeadlessWindow.on(this::rows);
        int free = HeadlessWindow.on(() -> list().getItems().size());
        WindowHand.press(scene, "#more-missions");
        HeadlessWindow.await("the boxes", () -> boxes().size() > 1);
        HeadlessWindow.on(() -> {
            list().getSelectionModel().select(1);
            return true;
        });
        WindowHand.push(scene, "#mission-list", KeyCode.SPACE);
        HeadlessWindow.await("the second alone", () -> ticked().equals(List.of(1)));
        WindowHand.press(scene, "#every-mission");
        HeadlessWindow.await("all", () -> ticked().size() == boxes().size());
        WindowHand.press(scene, "#add-missions");
        HeadlessWindow.await("one more addressee each", () -> rows() == before + free);
        assertTrue(HeadlessWindow.on(() -> list().getItems().isEmpty()));
        WindowHand.key(scene, "Shortcut+Z");
        HeadlessWindow.await("taken back", () -> rows() == before);
        assertEquals(free, HeadlessWindow.on(() -> list().getItems().size()));
    }

    private int rows() {
        return scene.lookup("#addressee-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#mission-list");
    }

    private List<CheckBox> boxes() {
        return list().lookupAll(".check-box").stream()
                .filter(Node::isVisible)
                .map(CheckBox.class::cast)
                .toList();
    }

    private List<Integer> ticked() {
        List<CheckBox> boxes = boxes();
        return boxes.stream().filter(CheckBox::isSelected).map(boxes::indexOf).toList();
    }
}
