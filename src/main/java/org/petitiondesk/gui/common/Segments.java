package org.petitiondesk.gui.common;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Choices of which one is always taken, all of them seen. */
public final class Segments {
    private Segments() {}

    /** Buttons side by side, one of which is pressed. */
    public static <T> HBox of(
            List<T> values, T chosen, Function<T, String> names, Consumer<T> choosing) {
        return of(values, chosen, names, names, choosing);
    }

    /** Likewise, with other names for those who cannot see them. */
    public static <T> HBox of(
            List<T> values,
            T chosen,
            Function<T, String> marks,
            Function<T, String> names,
            Consumer<T> choosing) {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new ScriptText(marks.apply(value)));
            button.setAccessibleText(names.apply(value));
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                button.setSelected(true);
                choosing.accept(value);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** Presses the button of a value. */
    public static void press(HBox segments, Object value) {
        segments.getChildren().stream()
                .filter(node -> value.equals(node.getUserData()))
                .forEach(node -> ((ToggleButton) node).setSelected(true));
    }
}
