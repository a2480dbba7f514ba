package org.petitiondesk.gui.petition;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** To whom a petition is written: chosen of the library's addressees, found as one types. */
final class PetitionAddressees {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<AddresseeOnDate> offered = FXCollections.observableArrayList();
    private final ObservableList<Id> chosen = FXCollections.observableArrayList();
    private final List<Id> start;
    private List<AddresseeOnDate> all = List.of();

    /**
     * @param date on which it is asked who holds an office
     */
    PetitionAddressees(Desk desk, LocalDate date, List<Id> before) {
        start = before;
        chosen.setAll(before);
        search.addListener((property, was, now) -> offer());
        desk.ask(
                () -> desk.open().library().addressees().directory().onDates(each -> date),
                found -> {
                    all = found;
                    offer();
                });
    }

    private void offer() {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        offered.setAll(
                all.stream()
                        .filter(each ->
                                AddresseeNames.line(each).toLowerCase(Locale.ROOT).contains(words))
                        .toList());
    }

    /** Adds an addressee to the petition's, or takes it away. */
    void toggle(AddresseeOnDate addressee) {
        Id id = addressee.addressee().id();
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
    }

    /** Whether they are others than they were in the beginning. */
    boolean isChanged() {
        return !chosen.equals(start);
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The library's addressees as far as they are searched for. */
    ObservableList<AddresseeOnDate> offered() {
        return offered;
    }

    /** The petition's addressees in their order. */
    ObservableList<Id> chosen() {
        return chosen;
    }
}
