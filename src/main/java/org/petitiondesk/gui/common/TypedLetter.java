package org.petitiondesk.gui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.function.Function;

/** Lets a typed letter go to the next thing of a list that begins with it. */
public final class TypedLetter {
    private TypedLetter() {}

    /**
     * Lets it do so in a box.
     *
     * @param names what the things are called
     */
    public static <T> void in(ComboBox<T> box, Function<T, String> names) {
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> next(box, names, event.getCharacter()));
    }

    private static <T> void next(ComboBox<T> box, Function<T, String> names, String typed) {
        if (typed.isBlank()) {
            return;
        }
        int from = box.getSelectionModel().getSelectedIndex() + 1;
        int size = box.getItems().size();
        for (int i = 0; i < size; i++) {
            int at = (from + i) % size;
            String name = names.apply(box.getItems().get(at)).toLowerCase(Locale.ROOT);
            if (name.startsWith(typed.toLowerCase(Locale.ROOT))) {
                box.getSelectionModel().select(at);
                return;
            }
        }
    }
}
