package org.petitiondesk.gui.signatory;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableRow;

import java.util.Optional;

/**
 * A row of the table. What it shows changes with every key, but never its size nor its cells', so
 * that it is not laid out for that, which would style all of it anew.
 */
final class SteadyRow extends TableRow<SignatoryRow> {
    private final ObservableValue<Optional<Shown>> shown =
            itemProperty().flatMap(SignatoryRow::shownProperty).orElse(Optional.empty());
    private boolean changing;

    /** What the signature in this row shows. */
    ObservableValue<Optional<Shown>> shown() {
        return shown;
    }

    @Override
    public void updateIndex(int index) {
        changing = true;
        super.updateIndex(index);
        changing = false;
    }

    @Override
    protected void updateItem(SignatoryRow item, boolean isEmpty) {
        boolean wasChanging = changing;
        changing = true;
        super.updateItem(item, isEmpty);
        changing = wasChanging;
    }

    @Override
    public void requestLayout() {
        if (!changing) {
            super.requestLayout();
        }
    }
}
