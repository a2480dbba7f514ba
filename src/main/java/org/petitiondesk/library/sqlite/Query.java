package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.petitiondesk.model.common.Id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everyday statements, with {@code ?} for their arguments. */
final class Query {
    private Query() {}

    /** Makes a value of one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(
            Handle handle, Reading<T> reading, String statement, Object... arguments) {
        RowMapper<T> mapper = (row, context) -> reading.of(row);
        try (var query = handle.createQuery(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, Columns.encode(arguments[i]));
            }
            return query.map(mapper).list();
        }
    }

    /** The first of those that are wanted; the others are not kept in memory. */
    static <T> List<T> first(
            Handle handle,
            int most,
            Predicate<T> wanted,
            Reading<T> reading,
            String statement,
            Object... arguments) {
        RowMapper<T> mapper = (row, context) -> reading.of(row);
        try (var query = handle.createQuery(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, Columns.encode(arguments[i]));
            }
            try (Stream<T> all = query.map(mapper).stream()) {
                return all.filter(wanted).limit(most).toList();
            }
        }
    }

    /** All of them, by the record that the rows are parts of. */
    static <T> Map<Id, List<T>> byOwner(
            Handle handle, Reading<T> reading, String statement, Object... arguments) {
        record Part<T>(Id owner, T value) {}
        Map<Id, List<T>> parts = new HashMap<>();
        Reading<Part<T>> part = row -> new Part<>(Columns.id(row, "owner"), reading.of(row));
        for (Part<T> one : list(handle, part, statement, arguments)) {
            parts.computeIfAbsent(one.owner(), owner -> new ArrayList<>()).add(one.value());
        }
        return parts;
    }

    static long number(Handle handle, String statement, Object... arguments) {
        return list(handle, row -> row.getLong(1), statement, arguments).getFirst();
    }

    static int update(Handle handle, String statement, Object... arguments) {
        try (var update = handle.createUpdate(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                update.bind(i, Columns.encode(arguments[i]));
            }
            return update.execute();
        }
    }
}
