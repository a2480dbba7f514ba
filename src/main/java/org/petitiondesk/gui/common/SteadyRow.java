package org.petitiondesk.gui.common;

import javafx.scene.control.TableRow;

/**
 * A row of a table. What it shows changes with every key, but never its size nor its cells', so
 * that it is not laid out for that, which would style all of it anew.
 */
public class SteadyRow<T> extends TableRow<T> {
    private boolean changing;

    @Override
    public void updateIndex(int index) {
        changing = true;
        super.updateIndex(index);
        changing = false;
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
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
