package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The rows of a list, as far as they are found by what one types. For the window's thread. */
public final class FoundRows<R> {
    private final BiPredicate<R, String> matches;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<R> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private List<R> all = List.of();
    private boolean isFilling;

    /**
     * @param matches whether a row is found by what is typed
     */
    public FoundRows(BiPredicate<R, String> matches) {
        this.matches = matches;
        search.addListener((property, before, query) -> filter());
    }

    /** Other rows. */
    public void setAll(List<R> now) {
        all = now;
        filter();
    }

    private void filter() {
        List<R> found = all.stream().filter(row -> matches.test(row, search.get())).toList();
        if (!rows.equals(found)) {
            isFilling = true;
            rows.setAll(found);
            isFilling = false;
        }
    }

    /** Whether rows just come and go; a list forgets its choice then. */
    public boolean isFilling() {
        return isFilling;
    }

    /** Where a row stands among all; the first place for none. */
    public int place(Optional<R> row) {
        return row.map(all::indexOf).orElse(0);
    }

    /** The row at a place among all, or the one nearest to it. */
    public Optional<R> near(int place) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(Math.clamp(place, 0, all.size() - 1)));
    }

    /** The first such row among all. */
    public Optional<R> first(Predicate<R> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The rows that are found. */
    public ReadOnlyListProperty<R> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
