package org.petitiondesk.gui;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A template of one's own, from its beginning to its deletion, without a mouse. */
class TemplatesWindowTest extends InWindow {
    private static final int SHIPPED = 9;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheTemplates() throws InterruptedException {
        HeadlessWindow.on(() -> {
            ((Button) scene.lookup("#open-sample")).fire();
            return true;
        });
        HeadlessWindow.await("the pages", this::showsPages);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        HeadlessWindow.await("the templates", () -> templates() == SHIPPED);
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
