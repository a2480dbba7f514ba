package org.petitiondesk.gui.common;

import javafx.scene.control.ListCell;

import java.util.function.Function;

/** A name in any script, in a list that opens, cut where it is too long. */
public final class NameCell<T> extends ListCell<T> {
    private final Function<T, String> names;

    public NameCell(Function<T, String> names) {
        this.names = names;
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
        } else {
            String name = names.apply(item);
            setGraphic(new ScriptText(name));
            setAccessibleText(name);
        }
    }
}
