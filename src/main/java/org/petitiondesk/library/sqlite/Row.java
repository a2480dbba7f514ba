package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.petitiondesk.model.common.Id;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One record on its way into its table. Table and column names are the program's own. */
final class Row {
    private final String table;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private final Map<String, String> blanks = new HashMap<>();

    Row(String table, Id id) {
        this.table = table;
        with("id", id);
    }

    Row with(String column, Object value) {
        columns.put(column, Columns.encode(value));
        return this;
    }

    /** Adds the record. */
    void add(Handle handle, long now) {
        columns.put("created_at", now);
        columns.put("changed_at", now);
        execute(handle, insert());
    }

    /** A column that refers to a record, if it is one of a certain table; else it is empty. */
    Row withReference(String column, String of, Id id) {
        blanks.put(column, "(select id from " + of + " where id = ?)");
        return with(column, id);
    }

    /** Adds the record or puts it in the place of the one with the same identifier. */
    void save(Handle handle, long now) {
        execute(handle, upsert(now));
    }

    /** Likewise, as one of many. */
    void save(Statements statements, long now) throws SQLException {
        statements.run(upsert(now), columns.values());
    }

    private String upsert(long now) {
        String changes =
                columns.keySet().stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        columns.put("created_at", now);
        columns.put("changed_at", now);
        return insert()
                + " on conflict (id) do update set "
                + changes
                + ", changed_at = excluded.changed_at";
    }

    private String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.keySet().stream()
                                .map(column -> blanks.getOrDefault(column, "?"))
                                .collect(Collectors.joining(", ")));
    }

    private void execute(Handle handle, String statement) {
        try (var update = handle.createUpdate(statement)) {
            int position = 0;
            for (Object value : columns.values()) {
                update.bind(position++, value);
            }
            update.execute();
        }
    }
}
