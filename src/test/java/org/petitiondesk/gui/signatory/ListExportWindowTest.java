package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.library.SignatureRoll;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whoever looks a name up before the list is written. */
class ListExportWindowTest extends InRoom {
    private boolean isClosed;

    @Test
    void goesToTheFirstNameByEnterAndWritesNothing() throws Exception {
        SignatureRoll all = library.signatures().roll(petition);
        Path list = folder.resolve("list.csv");
        show(() -> {
            ListExportViewModel model =
                    new ListExportViewModel(desk, petition, SignatureRoll.EMPTY, all);
            model.fileProperty().set(list.toString());
            return new ListExportView(model, () -> isClosed = true, desk.words());
        });
        HeadlessWindow.await("the names", () -> table().getItems().size() > 1);
        int named = HeadlessWindow.on(() -> table().getItems().size());
        HeadlessWindow.on(() -> {
            TextField field = (TextField) scene.lookup("#look-up");
            field.requestFocus();
            field.setText("jin");
            return true;
        });
        HeadlessWindow.await(
                "those found",
                () -> !table().getItems().isEmpty() && table().getItems().size() < named);
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the list", table()::isFocused);
        HeadlessWindow.await(
                "the first", () -> table().getSelectionModel().getSelectedIndex() == 0);
        robot.push(KeyCode.ENTER);
        assertFalse(HeadlessWindow.on(() -> isClosed));
        assertFalse(Files.exists(list));
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#look-up-table");
    }
}
