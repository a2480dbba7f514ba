package org.petitiondesk.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** How a person comes to a library: a new one, one that is there, the sample. */
final class OpeningViewModel {
    static final String ENDING = ".petitiondesk";

    private final WindowParts parts;
    private final LibraryThread thread;
    private final Consumer<OpenLibrary> opened;

    private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Path>> locked =
            new SimpleObjectProperty<>(Optional.empty());

    OpeningViewModel(WindowParts parts, LibraryThread thread, Consumer<OpenLibrary> opened) {
        this.parts = parts;
        this.thread = thread;
        this.opened = opened;
        file.set(parts.home().resolve("Petitions" + ENDING));
    }

    /** Makes a library where {@link #fileProperty} says, and opens it. */
    void create() {
        if (!plain.get() && passphrase.get().isEmpty()) {
            fault.set(parts.words().say("start.no-passphrase"));
            return;
        }
        if (!plain.get() && !passphrase.get().equals(again.get())) {
            fault.set(parts.words().say("start.passphrases-differ"));
            return;
        }
        Path target = file.get();
        boolean encrypted = !plain.get();
        String secret = passphrase.get();
        work(() -> {
            try (Passphrase key = new Passphrase(secret.toCharArray())) {
                return new OpenLibrary(
                        target,
                        parts.store()
                                .create(target, encrypted ? Optional.of(key) : Optional.empty()),
                        encrypted);
            }
        });
    }

    /** Opens a library; one that is encrypted first asks for its passphrase. */
    void open(Path library) {
        busy.set(true);
        fault.set("");
        thread.run(
                () -> parts.store().isEncrypted(library),
                encrypted -> {
                    busy.set(false);
                    if (encrypted) {
                        locked.set(Optional.of(library));
                    } else {
                        work(() -> opened(library, Optional.empty()));
                    }
                },
                this::tell);
    }

    /** Opens the library that waits for its passphrase. */
    void unlock() {
        Path library = locked.get().orElseThrow();
        String secret = passphrase.get();
        work(() -> {
            try (Passphrase key = new Passphrase(secret.toCharArray())) {
                return opened(library, Optional.of(key));
            }
        });
    }

    /** Goes back from the passphrase to the choice of a library. */
    void chooseAnother() {
        fault.set("");
        passphrase.set("");
        locked.set(Optional.empty());
    }

    /** Opens the sample, which is made if it is not there yet. */
    void openSample() {
        Path library = parts.home().resolve("sample" + ENDING);
        work(() -> Files.exists(library) ? opened(library, Optional.empty()) : sample(library));
    }

    private OpenLibrary sample(Path library) throws LibraryException, IOException {
        Library fresh = parts.store().create(library, Optional.empty());
        try {
            parts.sample().fill(fresh);
        } catch (LibraryException | IOException | RuntimeException failure) {
            fresh.close();
            throw failure;
        }
        return new OpenLibrary(library, fresh, false);
    }

    private OpenLibrary opened(Path library, Optional<Passphrase> key) throws LibraryException {
        return new OpenLibrary(
                library, parts.store().open(library, key, Access.WRITE), key.isPresent());
    }

    private void work(Callable<OpenLibrary> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        fault.set("");
        thread.run(
                opening,
                library -> {
                    busy.set(false);
                    passphrase.set("");
                    again.set("");
                    parts.recent().add(library.file());
                    opened.accept(library);
                },
                this::tell);
    }

    /** Tells of a failure. */
    void tell(Throwable failure) {
        busy.set(false);
        fault.set(FailureWords.of(failure, parts.words()));
    }

    /** The libraries that were open before, the last one first. */
    List<Path> recent() {
        return parts.recent().all();
    }

    ObjectProperty<Path> fileProperty() {
        return file;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    StringProperty againProperty() {
        return again;
    }

    /** Whether the new library is to do without a passphrase. */
    BooleanProperty plainProperty() {
        return plain;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong, in one sentence; empty if nothing did. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** The library that waits for its passphrase. */
    ObjectProperty<Optional<Path>> lockedProperty() {
        return locked;
    }
}
