package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.library.SignatureRoll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whoever looks a name up before the list is written. */
class ListExportWindowTest extends InRoom {
    private boolean isClosed;

    @Test
    void goesToTheFirstNameByEnterAndWritesNothing() throws Exception {
        Path list = folder.resolve("list.csv");
        int named = showNames(list);
        find("jin", named, () -> {});
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the list", table()::isFocused);
        HeadlessWindow.await("the first", this::isFirstChosen);
        robot.push(KeyCode.ENTER);
        assertFalse(HeadlessWindow.on(() -> isClosed));
        assertFalse(Files.exists(list));
    }

    @Test
    void staysOnTheFirstNameThatIsReadLater() throws Exception {
        int named = showNames(folder.resolve("list.csv"));
        CountDownLatch mayRead = new CountDownLatch(1);
        find(
                "jin",
                named,
                () ->
                        desk.thread()
                                .run(
                                        () -> mayRead.await(1, TimeUnit.MINUTES),
                                        done -> {},
                                        Throwable::printStackTrace));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the first", this::isFirstChosen);
        HeadlessWindow.await("unread rows", () -> shown().stream().allMatch(String::isEmpty));
        mayRead.countDown();
        HeadlessWindow.await("the names", () -> shown().stream().noneMatch(String::isEmpty));
        assertTrue(HeadlessWindow.on(this::isFirstChosen));
    }

    /** Opens the dialog with all names; how many they are. */
    private int showNames(Path list) throws Exception {
        SignatureRoll all = library.signatures().roll(petition);
        show(() -> {
            ListExportViewModel model =
                    new ListExportViewModel(desk, petition, SignatureRoll.EMPTY, all);
            model.fileProperty().set(list.toString());
            return new ListExportView(model, () -> isClosed = true, desk.words());
        });
        HeadlessWindow.await("the names", () -> table().getItems().size() > 1);
        return HeadlessWindow.on(() -> table().getItems().size());
    }

    private void find(String name, int named, Runnable meanwhile) throws InterruptedException {
        HeadlessWindow.on(() -> {
            TextField field = (TextField) scene.lookup("#look-up");
            field.requestFocus();
            field.setText(name);
            meanwhile.run();
            return true;
        });
        HeadlessWindow.await(
                "those found",
                () -> !table().getItems().isEmpty() && table().getItems().size() < named);
    }

    private boolean isFirstChosen() {
        return table().getSelectionModel().getSelectedIndex() == 0;
    }

    /** What the cells of the list's names tell. */
    private List<String> shown() {
        return table().lookupAll(".table-row-cell").stream()
                .map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty())
                .flatMap(row -> row.lookupAll(".table-cell").stream().limit(1))
                .map(cell -> Objects.requireNonNullElse(cell.getAccessibleText(), ""))
                .toList();
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#look-up-table");
    }
}
