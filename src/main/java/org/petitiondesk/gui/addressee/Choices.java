package org.petitiondesk.gui.addressee;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TypedLetter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Fields that choose one of several. */
final class Choices {
    private Choices() {}

    /** A list that opens; typing a letter goes to the next one that begins with it. */
    static <T> ComboBox<T> list(String name, Function<T, String> names) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        box.setMinWidth(0);
        box.setCellFactory(list -> new NameCell<>(names));
        box.setButtonCell(new NameCell<>(names));
        TypedLetter.in(box, names);
        return box;
    }

    /** Buttons side by side, one of which is pressed. */
    static <T> HBox segments(
            List<T> values, T chosen, Function<T, String> names, Consumer<T> choosing) {
        return segments(values, chosen, names, names, choosing);
    }

    /** Likewise, with other names for those who cannot see them. */
    static <T> HBox segments(
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
    static void press(HBox segments, Object value) {
        segments.getChildren().stream()
                .filter(node -> value.equals(node.getUserData()))
                .forEach(node -> ((ToggleButton) node).setSelected(true));
    }
}
