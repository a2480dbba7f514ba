package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

import org.petitiondesk.model.petition.LineMark;

import java.util.Optional;

/** Asks why the line is struck out, until it is left or changed. */
final class StrikeViewModel {
    private final EntryViewModel model;
    private final ReadOnlyObjectWrapper<Optional<EntryRow>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    StrikeViewModel(EntryViewModel model) {
        this.model = model;
        model.currentProperty().subscribe(this::keepOrLeave);
        model.rows().addListener((ListChangeListener<EntryRow>) change -> keepOrLeave());
    }

    private void keepOrLeave() {
        if (!asked.get().equals(row())) {
            leave();
        }
    }

    private Optional<EntryRow> row() {
        int line = model.currentProperty().get();
        return model.rows().stream().filter(row -> row.line() == line).findFirst();
    }

    /** Asks, or takes the mark away from a line that is struck out. */
    void strike() {
        if (model.canBeStruck()) {
            asked.set(row());
        } else {
            model.unmark();
        }
    }

    /** Strikes the line out. */
    void answer(LineMark.Reason reason) {
        model.mark(LineMark.struck(reason));
    }

    /** Asks no more; the line stays as it is. */
    void leave() {
        asked.set(Optional.empty());
    }

    /** The line of which is asked; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<EntryRow>> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
