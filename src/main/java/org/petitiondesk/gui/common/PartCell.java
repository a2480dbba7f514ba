package org.petitiondesk.gui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Region;

import java.util.function.Function;

/** A cell that draws a part of its row, made once; the part follows the row by itself. */
public final class PartCell<T> extends TableCell<T, Void> {
    private final Region part;

    /**
     * @param part gives what is drawn for the row in which the cell stands
     */
    public PartCell(Function<ObservableValue<TableRow<T>>, Region> part) {
        this.part = part.apply(tableRowProperty());
        setGraphic(this.part);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        part.resizeRelocate(
                left, 0, Math.max(0, getWidth() - left - snappedRightInset()), getHeight());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... more) {
        return attribute == AccessibleAttribute.TEXT
                ? part.getAccessibleText()
                : super.queryAccessibleAttribute(attribute, more);
    }
}
