package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;

import java.util.Locale;

/** What is left of deleted records: that there was one, for those who still have it. */
final class Tombstones {
    private Tombstones() {}

    /** Deletes the records of a table that fulfil a condition, leaving tombstones. */
    static void delete(
            Handle handle, long now, String table, String condition, Object... arguments) {
        int left =
                leave(
                        handle,
                        now,
                        table,
                        "select id from " + table + " where " + condition,
                        arguments);
        if (left > 0) {
            Query.update(handle, "delete from " + table + " where " + condition, arguments);
            Erasure.isDue(handle);
        }
    }

    static void delete(Handle handle, long now, String table, Id id) {
        delete(handle, now, table, "id = ?", id);
    }

    /** Whether a record was deleted. */
    static boolean isOf(Handle handle, Id id) {
        return Query.number(handle, "select count(*) from tombstone where id = ?", id) > 0;
    }

    /** What is recorded again, for instance because its deletion was taken back, is not dead. */
    static void takeBack(Handle handle, Id id) {
        Query.update(handle, "delete from tombstone where id = ?", id);
    }

    /**
     * Likewise of several.
     *
     * @param ids a query for their identifiers
     */
    static void takeBackAll(Handle handle, String ids) {
        Query.update(handle, "delete from tombstone where id in " + ids);
    }

    private static int leave(
            Handle handle, long now, String table, String records, Object... arguments) {
        return Query.update(
                handle,
                "insert into tombstone (id, kind, deleted_at) select id, '%s', %d"
                                .formatted(table.toUpperCase(Locale.ROOT), now)
                        + " from ("
                        + records
                        + ") where true on conflict (id) do update"
                        + " set deleted_at = excluded.deleted_at",
                arguments);
    }
}
