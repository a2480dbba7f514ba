package org.petitiondesk.gui.signatory;

import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.SteadyRow;

import java.util.Optional;

/** A row of the table, with what has been read of its signature. */
final class ShownRow extends SteadyRow<SignatoryRow> {
    private final ObservableValue<Optional<Shown>> shown =
            itemProperty().flatMap(SignatoryRow::shownProperty).orElse(Optional.empty());

    /** What the signature in this row shows. */
    ObservableValue<Optional<Shown>> shown() {
        return shown;
    }
}
