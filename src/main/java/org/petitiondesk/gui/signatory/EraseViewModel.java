package org.petitiondesk.gui.signatory;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.library.PersonSought;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.HeldSignature;
import org.petitiondesk.workflow.PersonErasure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is held about a person, in all petitions, and its erasure. */
final class EraseViewModel {
    private final Desk desk;
    private final StringProperty who = new SimpleStringProperty("");
    private final BooleanProperty keepsCount = new SimpleBooleanProperty(true);
    private final ReadOnlyListWrapper<HeldSignature> found =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Set<Id>> marked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    EraseViewModel(Desk desk) {
        this.desk = desk;
        this.note.set(desk.words().say("signatory.erase-note"));
    }

    /** Finds what is held; nothing is marked then. */
    void look() {
        Optional<PersonSought> wanted = PersonSought.of(who.get());
        if (wanted.isEmpty()) {
            fault.set(desk.words().say("signatory.erase-too-little"));
            return;
        }
        desk.thread()
                .run(
                        () -> HeldSignature.of(desk.open().library(), wanted.get()),
                        this::show,
                        this::fail);
    }

    private void show(HeldSignature.Found held) {
        fault.set("");
        marked.set(Set.of());
        found.setAll(held.held());
        note.set(noteOn(held));
    }

    private String noteOn(HeldSignature.Found held) {
        int count = held.held().size();
        if (!held.isAll()) {
            return desk.words().say("signatory.erase-more", count);
        }
        return count == 0
                ? desk.words().say("signatory.erase-none")
                : desk.words().say("signatory.erase-found", count);
    }

    /** Marks a signature as one of this person, or not. */
    void mark(Id signature, boolean isThePersons) {
        Set<Id> now = new HashSet<>(marked.get());
        if (isThePersons) {
            now.add(signature);
        } else {
            now.remove(signature);
        }
        marked.set(Set.copyOf(now));
    }

    private List<HeldSignature> chosen() {
        return found.stream().filter(held -> marked.get().contains(held.id())).toList();
    }

    /** Writes what is held of those marked into a file for the person who asks. */
    void save(Path file) {
        String text = String.join("\n", HeldSignature.lines(chosen())) + "\n";
        desk.thread()
                .run(
                        () -> {
                            WholeFile.write(
                                    file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                            return file;
                        },
                        written ->
                                note.set(
                                        desk.words()
                                                .say(
                                                        "signatory.erase-saved",
                                                        String.valueOf(written.getFileName()))),
                        this::fail);
    }

    /** Erases the data of those marked. */
    void erase() {
        List<Id> signatures = chosen().stream().map(HeldSignature::id).toList();
        if (signatures.isEmpty()) {
            return;
        }
        PersonErasure erasure =
                new PersonErasure(signatures, keepsCount.get(), desk.clock(), desk.ids());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("signatory.erase-done", signatures.size()),
                                erasure::apply,
                                erasure::takeBack));
    }

    private void fail(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    StringProperty whoProperty() {
        return who;
    }

    /** Whether those marked go on counting without a name. */
    BooleanProperty keepsCountProperty() {
        return keepsCount;
    }

    ReadOnlyListProperty<HeldSignature> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Those that are this person's. */
    ReadOnlyObjectProperty<Set<Id>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
