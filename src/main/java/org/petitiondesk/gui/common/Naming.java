package org.petitiondesk.gui.common;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** What the things are called among which one chooses. */
public final class Naming {
    private Naming() {}

    /** Names the items of a choice into which nobody types. */
    public static <T> void of(ComboBox<T> choice, Function<T, String> name) {
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T item) {
                        return item == null ? "" : name.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        return choice.getValue();
                    }
                });
    }
}
