package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.JdbiException;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Says what a failure of SQLite or of the file system means for the person. Jdbi's own exceptions
 * are dropped on the way: their messages quote the values of the statement, which are names.
 */
final class Failures {
    private Failures() {}

    static LibraryException of(JdbiException failure) {
        return sqlCause(failure) instanceof SQLException cause
                ? of(cause)
                : new LibraryException(Reason.FAILED);
    }

    /**
     * @throws IllegalStateException if a record broke a rule of the schema, which is a mistake of
     *     the program
     */
    static LibraryException of(SQLException failure) {
        return new LibraryException(reason(failure), failure);
    }

    /** The same without SQLite's own message, which quotes a file's name with its key. */
    static LibraryException withoutMessage(SQLException failure) {
        return new LibraryException(reason(failure));
    }

    static LibraryException of(IOException failure) {
        return new LibraryException(reason(failure));
    }

    /** Whether something was to be removed that another record refers to. */
    static boolean isReference(JdbiException failure) {
        return sqlCause(failure) instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
    }

    private static Object sqlCause(JdbiException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Reason reason(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? reason(sqlite.getResultCode())
                : Reason.FAILED;
    }

    private static Reason reason(SQLiteErrorCode code) {
        // The low byte is the kind of failure (sqlite.org/rescode.html), the rest its detail.
        return switch (code) {
            case SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_CORRUPTFS, SQLITE_IOERR_DATA ->
                    Reason.DAMAGED;
            case SQLITE_IOERR_SHMSIZE -> Reason.DISK_FULL;
            default ->
                    switch (code.code & 0xFF) {
                        // ERROR: the statements are tested, so that the schema is not ours.
                        case 1 -> Reason.DAMAGED;
                        // CORRUPT, FORMAT, NOTADB
                        case 11, 24, 26 -> Reason.DAMAGED;
                        // PERM, READONLY, CANTOPEN, AUTH
                        case 3, 8, 14, 23 -> Reason.NOT_PERMITTED;
                        // FULL
                        case 13 -> Reason.DISK_FULL;
                        // CONSTRAINT
                        case 19 ->
                                throw new IllegalStateException(
                                        "a record breaks a rule of the library: " + code.name());
                        default -> Reason.FAILED;
                    };
        };
    }

    private static Reason reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return Reason.EXISTS;
        }
        if (failure instanceof AccessDeniedException) {
            return Reason.NOT_PERMITTED;
        }
        String detail =
                failure instanceof FileSystemException file
                        ? String.valueOf(file.getReason())
                        : String.valueOf(failure.getMessage());
        String words = detail.toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space")) {
            return Reason.DISK_FULL;
        }
        boolean refused = words.contains("read-only") || words.contains("not permitted");
        return refused ? Reason.NOT_PERMITTED : Reason.FAILED;
    }
}
