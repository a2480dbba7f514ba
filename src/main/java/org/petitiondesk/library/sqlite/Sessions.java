package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.model.common.IdSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Opens sessions with library files, and brings their schema up to date. */
record Sessions(Clock clock, IdSource ids, Migrations migrations) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** Makes an empty library of an empty file. */
    void fill(LibraryFile empty, Optional<Passphrase> passphrase) throws LibraryException {
        try (Connection connection = Connector.make(empty, passphrase)) {
            Connector.execute(connection, "pragma application_id = " + Connector.APPLICATION_ID);
            migrations.run(connection);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** A session with a library as it is, whatever its version, except a newer one. */
    Session asItIs(LibraryFile file, Optional<Passphrase> passphrase, Access access)
            throws LibraryException {
        Connection connection = Connector.connect(file, passphrase, access);
        Session session = new Session(connection, access, clock, ids);
        try {
            isBehind(session);
            return session;
        } catch (LibraryException e) {
            session.abandon();
            throw e;
        }
    }

    /** A session for reading only; empty if the library must be brought up to date before. */
    Optional<Session> reading(LibraryFile file, Optional<Passphrase> passphrase)
            throws LibraryException {
        Session session = asItIs(file, passphrase, Access.READ_ONLY);
        try {
            if (!isBehind(session)) {
                return Optional.of(session);
            }
            session.abandon();
            return Optional.empty();
        } catch (LibraryException e) {
            session.abandon();
            throw e;
        }
    }

    /**
     * A session for writing. An older library is backed up beside itself and then brought up to
     * date.
     */
    Session writing(LibraryFile file, Optional<Passphrase> passphrase) throws LibraryException {
        Session session = asItIs(file, passphrase, Access.WRITE);
        try {
            if (isBehind(session)) {
                keepBackup(session, file, passphrase);
                migrations.run(session.connection());
            }
            session.execute("pragma journal_mode = wal");
            return session;
        } catch (SQLException e) {
            session.abandon();
            throw Failures.of(e);
        } catch (LibraryException e) {
            session.abandon();
            throw e;
        }
    }

    /** What is wrong with a library; empty if it is sound. */
    List<String> findings(LibraryFile file, Optional<Passphrase> passphrase, Access access)
            throws LibraryException {
        try (Session session = asItIs(file, passphrase, access)) {
            return Soundness.findings(session, !isBehind(session));
        } catch (LibraryException e) {
            if (e.reason() == Reason.DAMAGED) {
                return List.of("file: not readable");
            }
            throw e;
        }
    }

    /** Ends the name of a file that is kept, by the present instant. */
    String stamp() {
        return STAMP.format(clock.instant());
    }

    private boolean isBehind(Session session) throws LibraryException {
        try {
            return migrations.isBehind(session.connection());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void keepBackup(Session session, LibraryFile file, Optional<Passphrase> passphrase)
            throws LibraryException {
        int version = session.read(handle -> Migrations.version(session.connection()));
        LibraryFile backup = file.keptAs("version-" + version, stamp());
        LibraryFile unfinished = file.unfinished();
        try {
            Copies.write(session.connection(), unfinished, passphrase);
            Copies.publish(unfinished, backup);
        } finally {
            Copies.discard(unfinished);
        }
    }
}
