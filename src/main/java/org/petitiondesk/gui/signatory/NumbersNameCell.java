package org.petitiondesk.gui.signatory;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.signatory.NumbersViewModel.Row;

/** What is counted, in its own script. */
final class NumbersNameCell extends TableCell<Row, Row> {
    @Override
    protected void updateItem(@Nullable Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setGraphic(isEmpty || row == null ? null : new ScriptText(row.name()));
        setAccessibleText(isEmpty || row == null ? "" : row.name());
    }
}
