package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements that are run for many records, each prepared once. */
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Handle handle) {
        this.connection = handle.getConnection();
    }

    /**
     * Runs a statement.
     *
     * @param values as columns have them
     */
    void run(String statement, Collection<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement known = prepared.get(statement);
        if (known == null) {
            known = connection.prepareStatement(statement);
            prepared.put(statement, known);
        }
        int position = 1;
        for (Object value : values) {
            known.setObject(position++, value);
        }
        known.executeUpdate();
    }

    /** Runs one with values that are brought into the form of columns. */
    static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, Columns.encode(values[i]));
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.copyOf(prepared.values())) {
            statement.close();
        }
    }
}
