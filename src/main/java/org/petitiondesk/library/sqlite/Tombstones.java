package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;

import java.util.Locale;

/** What is left of deleted records: that there was one, for those who still have it. */
final class Tombstones {
    private Tombstones() {}

    /**
     * Deletes the records of a table that fulfil a condition, leaving tombstones.
     *
     * @return how many they were
     */
    static int delete(
            Handle handle, long now, String table, String condition, Object... arguments) {
        leave(handle, now, table, "select id from " + table + " where " + condition, arguments);
        return Query.update(handle, "delete from " + table + " where " + condition, arguments);
    }

    static int delete(Handle handle, long now, String table, Id id) {
        return delete(handle, now, table, "id = ?", id);
    }

    private static void leave(
            Handle handle, long now, String table, String records, Object... arguments) {
        Query.update(
                handle,
                "insert into tombstone (id, kind, deleted_at, erased) select id, '%s', %d, 0"
                                .formatted(table.toUpperCase(Locale.ROOT), now)
                        + " from ("
                        + records
                        + ") where true on conflict (id) do update"
                        + " set deleted_at = excluded.deleted_at, erased = 0",
                arguments);
    }
}
