package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a library's schema up to date, one numbered script after the other. The number of the last
 * one is the file's {@code user_version}.
 *
 * @param scripts resources beside this class, the first one being number 1
 */
record Migrations(List<String> scripts) {
    static final Migrations ALL =
            new Migrations(
                    List.of(
                            "V001__library.sql",
                            "V002__verified_holders.sql",
                            "V003__own_templates.sql",
                            "V004__settings.sql",
                            "V005__kept_mappings.sql",
                            "V006__issued_letters.sql",
                            "V007__former_texts.sql",
                            "V008__letterheads.sql",
                            "V009__text_blocks.sql",
                            "V010__accepted_warnings.sql",
                            "V011__translation_checks.sql",
                            "V012__appeal_course.sql",
                            "V013__sheet_lines.sql",
                            "V014__issued_text.sql",
                            "V015__different_signers.sql",
                            "V016__signature_order.sql",
                            "V017__own_words.sql",
                            "V018__contact_wishes.sql",
                            "V019__erasures.sql",
                            "V020__retention.sql",
                            "V021__han_and_refusals.sql",
                            "V022__case_account.sql",
                            "V023__reopened_petitions.sql",
                            "V024__struck_lines.sql",
                            "V025__deliveries.sql"));

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static int version(Connection connection) throws SQLException {
        return Connector.number(connection, "pragma user_version");
    }

    /**
     * Whether scripts are still to be run.
     *
     * @throws LibraryException if the library is newer than the program
     */
    boolean isBehind(Connection connection) throws SQLException, LibraryException {
        int version = version(connection);
        if (version > scripts.size()) {
            throw new LibraryException(Reason.NEWER);
        }
        return version < scripts.size();
    }

    /** Runs the scripts that the library has not seen, each as one change. */
    void run(Connection connection) throws SQLException {
        HanForm.define(connection);
        for (int number = version(connection) + 1; number <= scripts.size(); number++) {
            Connector.execute(connection, "begin immediate");
            boolean done = false;
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(text(scripts.get(number - 1)));
                statement.executeUpdate("pragma user_version = " + number);
                statement.executeUpdate("commit");
                done = true;
            } finally {
                if (!done) {
                    // After some failures, a full disk for one, SQLite has rolled back by itself.
                    Connector.tryExecute(connection, "rollback");
                }
            }
        }
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
