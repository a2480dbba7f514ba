package org.petitiondesk.gui.signatory;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Boxes to choose one of several things from. */
final class Choices {
    private Choices() {}

    /**
     * A box.
     *
     * @param name what it is called by those who cannot see it
     * @param words what each thing is called
     * @param chosen is told what a person chose
     */
    static <T> ComboBox<T> of(
            String name, List<T> things, T present, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(things);
        box.setValue(present);
        box.setAccessibleText(name);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T thing) {
                        return thing == null ? "" : words.apply(thing);
                    }

                    @Override
                    public T fromString(String text) {
                        return things.stream()
                                .filter(thing -> words.apply(thing).equals(text))
                                .findFirst()
                                .orElse(present);
                    }
                });
        box.setOnAction(event -> chosen.accept(box.getValue()));
        return box;
    }
}
