package org.petitiondesk.gui.shell;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds commands, petitions, addressees and signatories by what one types. */
final class FinderViewModel {
    private static final int MOST_OF_A_KIND = 6;

    private final Desk desk;
    private final Set<Place> places;
    private final List<Command> commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Found> found =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private int asked;

    /**
     * Something found.
     *
     * @param kind what it is, in a word
     */
    record Found(String name, String kind, Runnable action) {}

    /**
     * @param places the rooms there are
     * @param commands everything that can be done now or at times
     */
    FinderViewModel(Desk desk, Set<Place> places, List<Command> commands) {
        this.desk = desk;
        this.places = places;
        this.commands = commands;
        query.subscribe(this::find);
    }

    private void find(String text) {
        int ask = ++asked;
        List<Found> at = new ArrayList<>();
        commands.stream()
                .filter(command -> command.possible().getValue())
                .filter(command -> SearchText.matches(command.name(), text))
                .forEach(command ->
                        at.add(new Found(command.name(), command.keyName(), command::run)));
        found.setAll(at);
        if (text.isBlank()) {
            return;
        }
        Optional<Id> petition = desk.petition().get();
        desk.ask(
                () -> names(desk.open().library(), petition, text),
                names -> {
                    if (ask == asked) {
                        found.addAll(names);
                    }
                });
    }

    private List<Found> names(Library library, Optional<Id> petition, String text)
            throws LibraryException {
        List<Found> all = new ArrayList<>();
        for (Petition each : library.petitions().all()) {
            String title = each.titles().inOrAny(Language.ENGLISH);
            if (SearchText.matches(each.code() + " " + title, text)) {
                all.add(found(each.code() + " " + title, Place.PETITIONS, each.id()));
            }
        }
        if (places.contains(Place.ADDRESSEES)) {
            LocalDate today = LocalDate.now(desk.clock());
            List<Id> few =
                    library.addressees().search(text, MOST_OF_A_KIND).stream()
                            .map(Addressee::id)
                            .toList();
            for (AddresseeOnDate each :
                    library.addressees().around(few).onDates(addressee -> today)) {
                all.add(found(AddresseeNames.line(each), Place.ADDRESSEES, each.addressee().id()));
            }
        }
        if (places.contains(Place.SIGNATORIES) && petition.isPresent()) {
            library.signatures().search(petition.get(), text).stream()
                    .map(Signed::signature)
                    .filter(signature -> signature.state() == SignatureState.ACTIVE)
                    .limit(MOST_OF_A_KIND)
                    .forEach(signature ->
                            all.add(
                                    found(
                                            signature.name().asSigned(),
                                            Place.SIGNATORIES,
                                            signature.id())));
        }
        return all;
    }

    private Found found(String name, Place place, Id id) {
        return new Found(
                name,
                desk.words().say(place.word()),
                () -> desk.navigation().go(place, Optional.of(id)));
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Commands first, then names. */
    ReadOnlyListProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
