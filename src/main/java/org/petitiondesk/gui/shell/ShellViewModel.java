package org.petitiondesk.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Changes;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Jobs;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryFacts;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An open library: what it holds, which petition is current, which room is shown. */
final class ShellViewModel {
    private final Desk desk;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.PETITIONS);
    private final ObjectProperty<Optional<Asked>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LibraryFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Current>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyListWrapper<Choice> choices =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /** What is to be chosen in a room. */
    record Asked(Id what, Optional<Language> in) {}

    /** A petition that can be made the current one. */
    record Choice(Id petition, String code, String title) {}

    /** The current petition as the sidebar shows it. */
    record Current(String code, String title, long signatures, int texts) {}

    ShellViewModel(WindowParts parts, LibraryThread thread, OpenLibrary open) {
        this.desk =
                new Desk(
                        open,
                        thread,
                        parts.words(),
                        parts.ids(),
                        parts.clock(),
                        parts.templates(),
                        parts.workshop(),
                        new Changes(thread, open.library(), this::fail),
                        new Jobs(thread, parts.words()),
                        parts.kept(),
                        new SimpleObjectProperty<>(Optional.empty()),
                        this::go,
                        this::fail);
        // What was told of a failure is past when something else is told.
        desk.changes()
                .toldProperty()
                .subscribe(told -> told.ifPresent(now -> failure.set(Optional.empty())));
        desk.petition().subscribe(this::look);
        desk.changes().revisionProperty().subscribe(this::look);
        look();
    }

    private void look() {
        Optional<Id> petition = desk.petition().get();
        desk.ask(() -> desk.open().library().facts(), found -> facts.set(Optional.of(found)));
        desk.ask(this::readChoices, choices::setAll);
        desk.ask(
                () -> read(petition),
                found -> {
                    if (desk.petition().get().equals(petition)) {
                        current.set(found);
                    }
                });
    }

    private List<Choice> readChoices() throws LibraryException {
        return desk.open().library().petitions().all().stream()
                .map(each ->
                        new Choice(each.id(), each.code(), each.titles().inOrAny(Language.ENGLISH)))
                .toList();
    }

    private Optional<Current> read(Optional<Id> chosen) throws LibraryException {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Id id = chosen.get();
        Optional<Petition> petition = desk.open().library().petitions().find(id);
        if (petition.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Current(
                        petition.get().code(),
                        petition.get().titles().inOrAny(Language.ENGLISH),
                        desk.open().library().signatures().count(id),
                        desk.open().library().petitions().currentTexts(id).size()));
    }

    private void go(Place to, Optional<Id> what, Optional<Language> in) {
        // The room first: the one that is left does not know what is asked for.
        place.set(to);
        asked.set(what.map(id -> new Asked(id, in)));
    }

    private void fail(Exception what) {
        failure.set(Optional.of(what));
    }

    /** Stops what runs, closes the library, then goes on and says whether that failed. */
    void close(Consumer<Optional<Exception>> after) {
        desk.jobs().cancel();
        desk.thread()
                .run(
                        () -> {
                            desk.jobs().close();
                            desk.open().library().close();
                            return true;
                        },
                        closed -> after.accept(Optional.empty()),
                        failure -> after.accept(Optional.of(failure)));
    }

    Desk desk() {
        return desk;
    }

    OpenLibrary library() {
        return desk.open();
    }

    /** Every petition of the library. */
    ReadOnlyListProperty<Choice> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The room that is shown. */
    ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** What is to be chosen in the room that is shown; the view empties it. */
    ObjectProperty<Optional<Asked>> askedProperty() {
        return asked;
    }

    ReadOnlyObjectProperty<Optional<LibraryFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Current>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What went wrong last and was not told in a room. */
    ObjectProperty<Optional<Exception>> failureProperty() {
        return failure;
    }
}
