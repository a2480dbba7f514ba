package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.library.sqlite.LibraryFile.Form;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.mc.SQLiteMCChacha20Config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Connects to library files. */
final class Connector {
    /** "PtDk", so that other SQLite files are told apart. */
    static final int APPLICATION_ID = 0x5074446B;

    /** About half a second for every guess at a passphrase. */
    private static final int KEY_ITERATIONS = 1_000_000;

    private static final int BUSY_MILLISECONDS = 10_000;

    private Connector() {}

    /**
     * Connects to an existing library.
     *
     * @throws LibraryException if it is none, or the passphrase does not fit
     */
    static Connection connect(LibraryFile file, Optional<Passphrase> passphrase, Access access)
            throws LibraryException {
        Form form = requireForm(file, passphrase);
        try {
            Connection connection = connectTo(file, passphrase, access);
            requireOurs(connection);
            return connection;
        } catch (SQLException e) {
            boolean unreadable =
                    e instanceof SQLiteException sqlite
                            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
            throw unreadable && form == Form.ENCRYPTED
                    ? new LibraryException(Reason.WRONG_PASSPHRASE, e)
                    : Failures.of(e);
        }
    }

    /**
     * Looks at the file's first bytes only.
     *
     * @throws LibraryException if it is no library, or there should be a passphrase or none
     */
    static Form requireForm(LibraryFile file, Optional<Passphrase> passphrase)
            throws LibraryException {
        Form form = file.form();
        if (form == Form.OTHER) {
            throw new LibraryException(Reason.NOT_A_LIBRARY);
        }
        if (form == Form.PLAIN && passphrase.isPresent()) {
            throw new LibraryException(Reason.NOT_ENCRYPTED);
        }
        if (form == Form.ENCRYPTED && passphrase.isEmpty()) {
            throw new LibraryException(Reason.PASSPHRASE_NEEDED);
        }
        return form;
    }

    /** Connects to an empty file, which with the first change becomes a database. */
    static Connection make(LibraryFile file, Optional<Passphrase> passphrase)
            throws LibraryException {
        try {
            return connectTo(file, passphrase, Access.WRITE);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The file as the target of {@code VACUUM INTO}, with the key that the copy is to have. */
    static String target(LibraryFile file, Optional<Passphrase> passphrase)
            throws LibraryException {
        String uri = file.uri();
        return passphrase.isEmpty()
                ? uri + "?key="
                : uri
                        + "?cipher=chacha20&kdf_iter="
                        + KEY_ITERATIONS
                        + "&hexkey="
                        + HexFormat.of().formatHex(key(passphrase.get()));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** For what need not succeed. */
    static void tryExecute(Connection connection, String sql) {
        try {
            execute(connection, sql);
        } catch (SQLException _) {
            // The caller says why it may fail.
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Connection connectTo(
            LibraryFile file, Optional<Passphrase> passphrase, Access access)
            throws SQLException, LibraryException {
        SQLiteConfig config = new SQLiteConfig();
        if (passphrase.isPresent()) {
            config =
                    new SQLiteMCChacha20Config()
                            .setKdfIter(KEY_ITERATIONS)
                            .withHexKey(key(passphrase.get()))
                            .build();
        }
        config.setReadOnly(access == Access.READ_ONLY);
        Connection connection =
                JDBC.createConnection("jdbc:sqlite:" + file.uri(), config.toProperties());
        boolean ready = false;
        try {
            prepare(connection);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        execute(connection, "pragma busy_timeout = " + BUSY_MILLISECONDS);
        // Views and triggers of a file that somebody else prepared may not call functions.
        execute(connection, "pragma trusted_schema = off");
        execute(connection, "pragma foreign_keys = on");
        // What was committed survives a power failure.
        execute(connection, "pragma synchronous = full");
        // Deleted rows are overwritten in the file; nothing goes to temporary files, which
        // SQLite3 Multiple Ciphers does not encrypt.
        execute(connection, "pragma secure_delete = on");
        execute(connection, "pragma temp_store = memory");
        execute(connection, "pragma cache_size = -16000");
    }

    private static void requireOurs(Connection connection) throws SQLException, LibraryException {
        boolean ours = false;
        try {
            ours = number(connection, "pragma application_id") == APPLICATION_ID;
        } finally {
            if (!ours) {
                connection.close();
            }
        }
        if (!ours) {
            throw new LibraryException(Reason.NOT_A_LIBRARY);
        }
    }

    /**
     * The passphrase's bytes, whichever keyboard composed its letters (NFC, UAX #15). An empty key
     * would mean a plain file to SQLite3 Multiple Ciphers.
     */
    private static byte[] key(Passphrase passphrase) throws LibraryException {
        if (passphrase.isEmpty()) {
            throw new LibraryException(Reason.PASSPHRASE_NEEDED);
        }
        char[] characters = passphrase.characters();
        String composed = Normalizer.normalize(CharBuffer.wrap(characters), Normalizer.Form.NFC);
        Arrays.fill(characters, '\0');
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(composed);
        byte[] key = new byte[bytes.remaining()];
        bytes.get(key);
        return key;
    }
}
