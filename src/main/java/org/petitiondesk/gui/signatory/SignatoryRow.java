package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/** A row of the table, which is read when somebody looks at it. */
final class SignatoryRow {
    private final int index;
    private final int number;
    private final Consumer<SignatoryRow> wanted;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param index in the table, counted from 0
     * @param number among all signatures of the petition, counted from 1
     * @param wanted is told when the row is looked at before it was read
     */
    SignatoryRow(int index, int number, Consumer<SignatoryRow> wanted) {
        this.index = index;
        this.number = number;
        this.wanted = wanted;
    }

    int index() {
        return index;
    }

    int number() {
        return number;
    }

    /** What it shows; comes a moment later where it was not read yet. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        if (shown.get().isEmpty()) {
            wanted.accept(this);
        }
        return shown.getReadOnlyProperty();
    }

    /** What it shows by now. */
    Optional<Shown> shown() {
        return shown.get();
    }

    void show(Shown what) {
        shown.set(Optional.of(what));
    }
}
