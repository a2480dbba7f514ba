package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addressees found as one types, and those of them that a filter lets through. */
final class FoundAddressees {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<AddresseeFilter> filter =
            new SimpleObjectProperty<>(AddresseeFilter.ALL);
    private final ReadOnlyObjectWrapper<List<AddresseeRow>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyListWrapper<AddresseeRow> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private Loaded loaded = Loaded.NOTHING;

    FoundAddressees() {
        search.addListener((property, before, now) -> search());
        filter.addListener((property, before, now) -> filter());
    }

    /** Others are looked through. */
    void take(Loaded now) {
        loaded = now;
        search();
    }

    private void search() {
        List<String> query = SearchText.words(search.get());
        found.set(loaded.rows().stream().filter(row -> row.matches(query)).toList());
        filter();
    }

    private void filter() {
        boolean isNarrowed = !search.get().isBlank() || !filter.get().equals(AddresseeFilter.ALL);
        if (isNarrowed && !loaded.isWhole()) {
            // Of the first rows alone nobody can say which ones are found.
            return;
        }
        List<AddresseeRow> shown = among(filter.get());
        if (!shown.equals(List.copyOf(rows))) {
            rows.setAll(shown);
        }
    }

    /** Those of the found that a filter would show. */
    List<AddresseeRow> among(AddresseeFilter other) {
        return found.get().stream().filter(other::lets).toList();
    }

    /** How many they are. */
    long count(AddresseeFilter other) {
        return among(other).size();
    }

    /** How many of them have which value. */
    <T> Map<T, Long> counts(AddresseeFilter other, Function<AddresseeRow, List<T>> values) {
        return among(other).stream()
                .flatMap(row -> values.apply(row).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    /** The row below the last of those that go, or the last one above them. */
    Optional<Id> next(Set<Id> gone) {
        List<Id> shown = rows.stream().map(AddresseeRow::id).toList();
        int last = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (gone.contains(shown.get(i))) {
                last = i;
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        return Stream.concat(
                        shown.subList(last + 1, shown.size()).stream(),
                        shown.subList(0, last).reversed().stream())
                .filter(id -> !gone.contains(id))
                .findFirst();
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<AddresseeFilter> filterProperty() {
        return filter;
    }

    /** Those that were searched for, before any filter. */
    ReadOnlyObjectProperty<List<AddresseeRow>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Those that are shown. */
    ReadOnlyListProperty<AddresseeRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
