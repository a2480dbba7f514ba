package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;

/** One connection to a library, its changes, and what becomes of its failures. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;
    private final Access access;
    private final Clock clock;
    private final IdSource ids;
    private boolean changing;
    private long last;

    /** Reads something. */
    interface Reading<T> {
        T from(Handle handle) throws SQLException;
    }

    /** Writes something. */
    interface Writing {
        void to(Handle handle) throws SQLException, LibraryException;
    }

    Session(Connection connection, Access access, Clock clock, IdSource ids) {
        this.connection = connection;
        this.handle = Jdbi.open(connection);
        this.access = access;
        this.clock = clock;
        this.ids = ids;
    }

    Connection connection() {
        return connection;
    }

    boolean isReadOnly() {
        return access == Access.READ_ONLY;
    }

    /** The present instant as columns have it; later than any before, also by a halting clock. */
    long now() {
        last = Math.max(last + 1, Columns.nanoseconds(clock.instant()));
        return last;
    }

    Id newId() {
        return ids.next();
    }

    <T> T read(Reading<T> reading) throws LibraryException {
        try {
            return reading.from(handle);
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (JdbiException e) {
            throw Failures.of(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            // The model refuses what stands in the file; the message would quote it.
            throw new LibraryException(Reason.DAMAGED);
        }
    }

    /** Writes something and tells of it. */
    interface Telling<T> {
        T by(Handle handle) throws SQLException, LibraryException;
    }

    /** Writes as one change, or as a part of the one that is under way. */
    void write(Writing writing) throws LibraryException {
        writeAndTell(handle -> {
            writing.to(handle);
            return true;
        });
    }

    /** Likewise, and tells what the writing tells. */
    <T> T writeAndTell(Telling<T> telling) throws LibraryException {
        return change(() -> {
            try {
                return telling.by(handle);
            } catch (SQLException e) {
                throw Failures.of(e);
            } catch (JdbiException e) {
                throw Failures.of(e);
            }
        });
    }

    <T, X extends Exception> T change(Library.Work<T, X> work) throws LibraryException, X {
        if (isReadOnly()) {
            throw new LibraryException(Reason.READ_ONLY);
        }
        if (changing) {
            return work.run();
        }
        execute("begin immediate");
        changing = true;
        boolean kept = false;
        try {
            T result = work.run();
            execute("commit");
            kept = true;
            return result;
        } finally {
            changing = false;
            if (!kept) {
                rollBack();
            }
        }
    }

    /** Likewise, for very many signatures; within another change, which may go on, as any. */
    <T, X extends Exception> T changeWithLateIndexes(Library.Work<T, X> work)
            throws LibraryException, X {
        if (changing) {
            return work.run();
        }
        return change(() -> {
            LateIndexes indexes = writeAndTell(LateIndexes::leaveOut);
            T result = work.run();
            write(indexes::make);
            return result;
        });
    }

    void execute(String sql) throws LibraryException {
        try {
            Connector.execute(connection, sql);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void rollBack() {
        // After some failures, a full disk for one, SQLite has rolled back by itself.
        Connector.tryExecute(connection, "rollback");
    }

    /**
     * Moves what is in the write-ahead log into the file and gives the log up, unless another
     * program is reading, which then needs the log.
     */
    void giveLogUp() {
        Connector.tryExecute(connection, "pragma journal_mode = delete");
    }

    /** Ends the session after a failure that is to be told rather than one of closing. */
    void abandon() {
        try {
            connection.close();
        } catch (SQLException _) {
            // The failure before is the one that counts.
        }
    }

    /** Leaves one file, unless another program is reading. */
    @Override
    public void close() throws LibraryException {
        try (connection) {
            if (!isReadOnly()) {
                Connector.execute(connection, "pragma wal_checkpoint(truncate)");
                giveLogUp();
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
