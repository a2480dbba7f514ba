package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.Passphrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Whole copies of libraries: written beside their place, then moved there. */
final class Copies {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Copies() {}

    /** Makes an empty file that only its owner may read, wherever the platform knows that. */
    static void makePrivate(LibraryFile file) throws LibraryException {
        try {
            if (POSIX) {
                Files.createFile(
                        file.path(),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file.path());
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Writes a copy of an open library by way of {@code VACUUM INTO}. SQLite's backup interface
     * would write an encrypted library in clear.
     *
     * @param key of the copy
     */
    static void write(Connection connection, LibraryFile copy, Optional<Passphrase> key)
            throws LibraryException {
        makePrivate(copy);
        try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, Connector.target(copy, key));
            vacuum.execute();
        } catch (SQLException e) {
            throw Failures.withoutMessage(e);
        }
        force(copy.path(), StandardOpenOption.WRITE);
    }

    /** Moves a finished file to its name, which nothing else has. */
    static void publish(LibraryFile finished, LibraryFile place) throws LibraryException {
        if (place.exists()) {
            throw new LibraryException(Reason.EXISTS);
        }
        try {
            Files.move(finished.path(), place.path());
        } catch (IOException e) {
            throw Failures.of(e);
        }
        forceFolder(place);
    }

    /**
     * Gives a library that is to be replaced a second name, under which it stays. Its log goes with
     * it: beside the new file, SQLite would take it for the log of that one.
     */
    static void keep(LibraryFile library, LibraryFile kept) throws LibraryException {
        try {
            try {
                Files.createLink(kept.path(), library.path());
            } catch (UnsupportedOperationException | FileSystemException e) {
                Files.copy(library.path(), kept.path());
            }
            for (String log : List.of("-wal", "-journal")) {
                if (library.with(log).exists()) {
                    Files.move(library.with(log).path(), kept.with(log).path());
                }
            }
            Files.deleteIfExists(library.with("-shm").path());
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Puts a finished file in the place of another one, in one step. */
    static void replace(LibraryFile finished, LibraryFile place) throws LibraryException {
        try {
            Files.move(finished.path(), place.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(e);
        }
        forceFolder(place);
    }

    /**
     * The same, and overwrites the bytes of the file that was there. On disks that write in place
     * this leaves nothing to recover; other disks keep what they keep.
     */
    static void replaceAndOverwrite(LibraryFile finished, LibraryFile place)
            throws LibraryException {
        if (!POSIX || hasOtherNames(place)) {
            replace(finished, place);
            return;
        }
        try (FileChannel former = FileChannel.open(place.path(), StandardOpenOption.WRITE)) {
            replace(finished, place);
            ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
            long size = former.size();
            for (long at = 0; at < size; at += zeros.capacity()) {
                former.write(zeros.clear().limit((int) Math.min(zeros.capacity(), size - at)), at);
            }
            former.force(true);
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Deletes a file that was not finished. */
    static void discard(LibraryFile unfinished) throws LibraryException {
        try {
            Files.deleteIfExists(unfinished.path());
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** A second name, for example in a backup made of hard links, is somebody's copy. */
    private static boolean hasOtherNames(LibraryFile file) throws LibraryException {
        try {
            return !Integer.valueOf(1).equals(Files.getAttribute(file.path(), "unix:nlink"));
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    private static void forceFolder(LibraryFile file) throws LibraryException {
        Path folder = file.path().getParent();
        if (POSIX && folder != null) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws LibraryException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }
}
