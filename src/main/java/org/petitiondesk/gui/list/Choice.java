package org.petitiondesk.gui.list;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.TypedLetter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A box to choose one of several things from, with its name above. It stays while what it shows
 * changes, so that whoever is in it by keyboard stays there.
 */
public final class Choice<T> extends VBox {
    private final ComboBox<T> box = new ComboBox<>();
    private boolean isShowing;

    /**
     * @param name may be empty, if the box is named otherwise
     * @param things what each thing is called
     * @param chosen is told what a person chose
     */
    public Choice(String name, Function<T, String> things, Consumer<T> chosen) {
        if (!name.isEmpty()) {
            Label label = new Label(name);
            label.getStyleClass().add("second");
            label.setLabelFor(box);
            getChildren().add(label);
        }
        box.setAccessibleText(name);
        box.setCellFactory(list -> new NameCell<>(things));
        box.setButtonCell(new NameCell<>(things));
        TypedLetter.in(box, things);
        box.setOnAction(event -> {
            if (!isShowing && box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
        getChildren().add(box);
    }

    /** Shows what there is to choose from and what is chosen; nobody is told. */
    public void show(List<T> things, T present) {
        isShowing = true;
        if (!box.getItems().equals(things)) {
            box.getItems().setAll(things);
        }
        box.setValue(present);
        isShowing = false;
    }

    public ComboBox<T> box() {
        return box;
    }

    /** Shows it or takes it away. */
    void setShown(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
