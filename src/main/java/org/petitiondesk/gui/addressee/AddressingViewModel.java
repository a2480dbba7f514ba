package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.petitiondesk.compose.Addressing;
import org.petitiondesk.compose.AddressingComposer;
import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/** How the addressee will be addressed, in every language that there are forms for. */
final class AddressingViewModel {
    private final Desk desk;
    private final AddressingComposer composer = new AddressingComposer(new FormsOfAddress());
    private final ReadOnlyListWrapper<Addressing> addressings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private int asked;

    AddressingViewModel(Desk desk) {
        this.desk = desk;
    }

    /** Looks how that one is addressed; an older question is forgotten. */
    void look(Optional<AddresseeOnDate> addressee) {
        int ask = ++asked;
        if (addressee.isEmpty()) {
            addressings.clear();
            return;
        }
        desk.ask(
                () ->
                        FormsOfAddress.languages().stream()
                                .map(language -> composer.compose(addressee.get(), language))
                                .toList(),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                });
    }

    private void take(List<Addressing> found) {
        if (!found.equals(List.copyOf(addressings))) {
            addressings.setAll(found);
        }
    }

    /** In a language, or in English if there are no forms for it. */
    Optional<Addressing> in(Language language) {
        return addressings.stream()
                .filter(each -> each.language().sameLanguageAs(language))
                .findFirst()
                .or(() -> addressings.stream().findFirst());
    }

    /** One for each language. */
    ReadOnlyListProperty<Addressing> addressingsProperty() {
        return addressings.getReadOnlyProperty();
    }
}
