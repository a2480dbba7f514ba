package org.petitiondesk.gui;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.shell.DeskWindow;
import org.testfx.api.FxRobot;

import java.nio.file.Path;

/** A template of one's own, from its beginning to its deletion, without a mouse. */
class TemplatesWindowTest {
    private static final int SHIPPED = 8;

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private Stage stage;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @BeforeEach
    void openTheTemplates() throws InterruptedException {
        stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    new DeskWindow(window, SampleDesk.in(folder), file -> {}).show();
                    ((Button) window.getScene().lookup("#open-sample")).fire();
                    return window;
                });
        scene = stage.getScene();
        HeadlessWindow.await("the pages", this::showsPages);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        HeadlessWindow.await("the templates", () -> templates() == SHIPPED);
    }

    @AfterEach
    void leave() throws InterruptedException {
        HeadlessWindow.leave(stage);
    }

    @Test
    void writesATemplateByKeyboard() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await("the name of a new template", () -> focused("template-name"));
        HeadlessWindow.await("its page", this::showsPages);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("river-letter");
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("its name in its text", () -> source().contains("name: river-letter"));

        for (int i = 0; i < 3 && !HeadlessWindow.on(() -> focused("template-source")); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write("{{nothing}}");
        HeadlessWindow.await("its mistake", () -> scene.lookup(".fault-text") != null);

        HeadlessWindow.on(() -> {
            scene.lookup("#template-list").requestFocus();
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        HeadlessWindow.await("its end", () -> templates() == SHIPPED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        HeadlessWindow.await("its return", () -> templates() == SHIPPED + 1);
    }

    private boolean showsPages() {
        return scene.lookup("#sheets") instanceof Pane sheets && !sheets.getChildren().isEmpty();
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private int templates() {
        return scene.lookup("#template-list") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    private String source() {
        return scene.lookup("#template-source") instanceof TextArea area ? area.getText() : "";
    }
}
