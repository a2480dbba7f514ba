package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;

/**
 * Deletes signatures, and sees to it that no trace of what was deleted stays in the file.
 *
 * <p>SQLite overwrites deleted rows (secure_delete), but a search index keeps a deleted word until
 * its segments are merged, and pages may keep a copy of a row that had been moved to a neighbour
 * before it was deleted. So the file is written anew when the library is closed.
 */
final class Erasure {
    private static final String TASK = "ERASE";

    private Erasure() {}

    /**
     * Deletes the signatures that fulfil a condition and the signatories who have no other, leaving
     * tombstones.
     */
    static void deleteSignatures(Handle handle, long now, String condition, Object... arguments) {
        Query.update(
                handle,
                "create temporary table if not exists doomed"
                        + " (position integer primary key, signatory blob not null)");
        Query.update(handle, "delete from doomed");
        Query.update(
                handle,
                "insert into doomed select position, signatory from signature where " + condition,
                arguments);
        Query.update(
                handle, "delete from signature_words where rowid in (select position from doomed)");
        String doomed = "position in (select position from doomed)";
        Tombstones.delete(
                handle,
                now,
                "consent_history",
                "signature in (select id from signature where " + doomed + ")");
        Tombstones.delete(handle, now, "signature", doomed);
        Tombstones.delete(
                handle,
                now,
                "signatory",
                "id in (select signatory from doomed) and not exists"
                        + " (select 1 from signature where signature.signatory = signatory.id)");
        Query.update(handle, "delete from doomed");
    }

    static void purgeWithdrawn(Session session) throws LibraryException {
        session.write(handle -> {
            ListNames.forget(handle, "s.state = 'WITHDRAWN'");
            deleteSignatures(handle, session.now(), "state = 'WITHDRAWN'");
        });
    }

    /** Notes that names were deleted or changed, of which there are traces to overwrite. */
    static void isDue(Handle handle) {
        Query.update(handle, "insert into upkeep (task) values (?) on conflict do nothing", TASK);
    }

    /** Overwrites all traces of deleted names, if there can be any. Not within a change. */
    static void eraseTraces(Session session) throws LibraryException {
        long due =
                session.read(handle ->
                        Query.number(handle, "select count(*) from upkeep where task = ?", TASK));
        if (due == 0) {
            return;
        }
        session.write(handle -> {
            Query.update(
                    handle, "insert into signature_words (signature_words) values ('optimize')");
            Query.update(
                    handle, "insert into addressee_words (addressee_words) values ('optimize')");
        });
        session.execute("vacuum");
        session.write(handle -> Query.update(handle, "delete from upkeep where task = ?", TASK));
    }
}
