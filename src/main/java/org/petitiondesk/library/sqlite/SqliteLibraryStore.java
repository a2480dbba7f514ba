package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.library.sqlite.LibraryFile.Form;
import org.petitiondesk.model.common.IdSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps each library in one SQLite file.
 *
 * <p>While a library is open for writing, SQLite keeps a write-ahead log beside it ({@code -wal},
 * {@code -shm}): others can then read a consistent state during a long import, and neither waits
 * for the other, which a rollback journal could not give. When the library is closed, the log is
 * given up and the file stands alone again, in the form that can also be read from folders and
 * media where nothing can be written. A {@code .lock} file beside it says who is writing.
 *
 * <p>Safe for use by several threads; each library it opens is to be used by one thread at a time.
 *
 * <pre>{@code
 * LibraryStore store = new SqliteLibraryStore(clock, ids, "Petition Desk (process 4711)");
 * try (Library library = store.open(file, Optional.empty(), LibraryStore.Access.WRITE)) {
 *     library.petitions().save(petition);
 * }
 * }</pre>
 */
public final class SqliteLibraryStore implements LibraryStore {
    private final Clock clock;
    private final String who;
    private final Sessions sessions;

    /**
     * @param who tells the users of other programs which program has a library open, for example by
     *     its name and process number; without user or host name
     */
    public SqliteLibraryStore(Clock clock, IdSource ids, String who) {
        this(clock, ids, who, Migrations.ALL);
    }

    SqliteLibraryStore(Clock clock, IdSource ids, String who, Migrations migrations) {
        this.clock = clock;
        this.who = who;
        this.sessions = new Sessions(clock, ids, migrations);
    }

    @Override
    public Library create(Path file, Optional<Passphrase> passphrase) throws LibraryException {
        LibraryFile library = newFile(file);
        return locked(
                library,
                lock -> {
                    LibraryFile unfinished = library.unfinished();
                    try {
                        Copies.makePrivate(unfinished);
                        sessions.fill(unfinished, passphrase);
                        Copies.publish(unfinished, library);
                    } finally {
                        Copies.discard(unfinished);
                    }
                    return open(library, passphrase, lock);
                });
    }

    @Override
    public Library open(Path file, Optional<Passphrase> passphrase, Access access)
            throws LibraryException {
        LibraryFile library = LibraryFile.at(file);
        Form form = Connector.requireForm(library, passphrase);
        if (access == Access.READ_ONLY) {
            Optional<Session> session = sessions.reading(library, passphrase);
            if (session.isEmpty()) {
                locked(library, lock -> open(library, passphrase, lock)).close();
                return open(file, passphrase, access);
            }
            return new SqliteLibrary(session.get(), Optional.empty(), form == Form.ENCRYPTED);
        }
        return locked(library, lock -> open(library, passphrase, lock));
    }

    @Override
    public boolean isEncrypted(Path file) throws LibraryException {
        return LibraryFile.at(file).form() == Form.ENCRYPTED;
    }

    @Override
    public List<String> check(Path file, Optional<Passphrase> passphrase) throws LibraryException {
        LibraryFile library = LibraryFile.at(file);
        Connector.requireForm(library, passphrase);
        try (WriterLock _ = lock(library)) {
            return sessions.findings(library, passphrase, Access.WRITE);
        } catch (LibraryException e) {
            return switch (e.reason()) {
                case LOCKED, NOT_PERMITTED, DISK_FULL ->
                        sessions.findings(library, passphrase, Access.READ_ONLY);
                default -> throw e;
            };
        }
    }

    @Override
    public void backup(Path file, Optional<Passphrase> passphrase, Path target)
            throws LibraryException {
        LibraryFile library = LibraryFile.at(file);
        Connector.requireForm(library, passphrase);
        LibraryFile copy = newFile(target);
        LibraryFile unfinished = copy.unfinished();
        try {
            writeSoundCopy(library, passphrase, unfinished);
            Copies.publish(unfinished, copy);
        } finally {
            Copies.discard(unfinished);
        }
    }

    @Override
    public Optional<Path> restore(Path backup, Optional<Passphrase> passphrase, Path file)
            throws LibraryException {
        LibraryFile source = LibraryFile.at(backup);
        Connector.requireForm(source, passphrase);
        makeFolder(file);
        LibraryFile library = LibraryFile.at(file);
        LibraryFile unfinished = library.unfinished();
        try (WriterLock _ = lock(library)) {
            writeSoundCopy(source, passphrase, unfinished);
            if (!library.exists()) {
                Copies.publish(unfinished, library);
                return Optional.empty();
            }
            LibraryFile former = library.keptAs("before-restore", sessions.stamp());
            Copies.keep(library, former);
            Copies.replace(unfinished, library);
            return Optional.of(former.path());
        } finally {
            Copies.discard(unfinished);
        }
    }

    @Override
    public List<Path> kept(Path file) throws LibraryException {
        return LibraryFile.at(file).kept().stream().map(LibraryFile::path).toList();
    }

    @Override
    public List<Path> encrypt(Path file, Passphrase passphrase) throws LibraryException {
        LibraryFile library = LibraryFile.at(file);
        if (library.form() == Form.ENCRYPTED) {
            throw new LibraryException(Reason.ALREADY_ENCRYPTED);
        }
        rewrite(library, Optional.empty(), Optional.of(passphrase));
        List<Path> inClear = new ArrayList<>();
        for (LibraryFile kept : library.kept()) {
            if (kept.form() == Form.PLAIN) {
                inClear.add(kept.path());
            }
        }
        return inClear;
    }

    @Override
    public void decrypt(Path file, Passphrase passphrase) throws LibraryException {
        rewrite(LibraryFile.at(file), Optional.of(passphrase), Optional.empty());
    }

    /** Puts a copy with another key in the library's place, once the copy has been checked. */
    private void rewrite(LibraryFile library, Optional<Passphrase> key, Optional<Passphrase> newKey)
            throws LibraryException {
        Connector.requireForm(library, key);
        LibraryFile unfinished = library.unfinished();
        try (WriterLock _ = lock(library)) {
            // As it is: bringing it up to date would leave a backup with the former key.
            try (Session session = sessions.asItIs(library, key, Access.WRITE)) {
                session.giveLogUp();
                if (library.with("-wal").exists()) {
                    throw new LibraryException(Reason.BEING_READ);
                }
                Copies.write(session.connection(), unfinished, newKey);
            }
            requireSound(unfinished, newKey);
            Copies.replaceAndOverwrite(unfinished, library);
        } finally {
            Copies.discard(unfinished);
        }
    }

    /** Copies by way of a connection for reading, so that another program may go on writing. */
    private void writeSoundCopy(
            LibraryFile source, Optional<Passphrase> passphrase, LibraryFile copy)
            throws LibraryException {
        try (Session session = sessions.asItIs(source, passphrase, Access.READ_ONLY)) {
            Copies.write(session.connection(), copy, passphrase);
        }
        requireSound(copy, passphrase);
    }

    private void requireSound(LibraryFile copy, Optional<Passphrase> passphrase)
            throws LibraryException {
        if (!sessions.findings(copy, passphrase, Access.WRITE).isEmpty()) {
            throw new LibraryException(Reason.DAMAGED);
        }
    }

    private Library open(LibraryFile file, Optional<Passphrase> passphrase, WriterLock lock)
            throws LibraryException {
        file.discardUnfinished();
        Session session = sessions.writing(file, passphrase);
        return new SqliteLibrary(session, Optional.of(lock), passphrase.isPresent());
    }

    /** Does something that keeps the lock, unless it fails. */
    private Library locked(LibraryFile library, Opening opening) throws LibraryException {
        WriterLock lock = lock(library);
        boolean opened = false;
        try {
            Library result = opening.with(lock);
            opened = true;
            return result;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private interface Opening {
        Library with(WriterLock lock) throws LibraryException;
    }

    private WriterLock lock(LibraryFile library) throws LibraryException {
        return WriterLock.take(library, who, clock.instant());
    }

    private static LibraryFile newFile(Path path) throws LibraryException {
        makeFolder(path);
        LibraryFile file = LibraryFile.at(path);
        if (file.exists()) {
            throw new LibraryException(Reason.EXISTS);
        }
        return file;
    }

    private static void makeFolder(Path file) throws LibraryException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }
}
