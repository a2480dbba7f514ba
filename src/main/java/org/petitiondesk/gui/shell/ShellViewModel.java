package org.petitiondesk.gui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.petition.PetitionsViewModel;
import org.petitiondesk.library.LibraryFacts;

import java.util.Optional;

/** An open library: what it holds, its rooms, and how it is closed. */
final class ShellViewModel {
    private final WindowParts parts;
    private final LibraryThread thread;
    private final OpenLibrary open;
    private final PetitionsViewModel petitions;
    private final ReadOnlyObjectWrapper<Optional<LibraryFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ShellViewModel(WindowParts parts, LibraryThread thread, OpenLibrary open) {
        this.parts = parts;
        this.thread = thread;
        this.open = open;
        this.petitions = new PetitionsViewModel(thread, open, parts.workshop(), parts.words());
    }

    void load() {
        petitions.load();
        thread.run(
                () -> open.library().facts(), found -> facts.set(Optional.of(found)), this::tell);
    }

    /** Closes the library, then goes on. */
    void close(Runnable after) {
        thread.run(
                () -> {
                    open.library().close();
                    return true;
                },
                closed -> after.run(),
                failure -> {
                    tell(failure);
                    after.run();
                });
    }

    private void tell(Exception failure) {
        petitions.faultProperty().set(FailureWords.of(failure, parts.words()));
    }

    OpenLibrary library() {
        return open;
    }

    PetitionsViewModel petitions() {
        return petitions;
    }

    ReadOnlyObjectProperty<Optional<LibraryFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }
}
