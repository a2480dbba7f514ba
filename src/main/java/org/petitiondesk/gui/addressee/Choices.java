package org.petitiondesk.gui.addressee;

import javafx.scene.control.ComboBox;

import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.TypedLetter;

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
}
