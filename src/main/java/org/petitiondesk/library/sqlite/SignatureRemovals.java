package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.SignatureRepository.Removal;
import org.petitiondesk.model.common.Id;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Keeps what is removed in temporary tables, which are in memory alone and end with the connection,
 * until it is given back.
 */
final class SignatureRemovals {
    /** In the order in which they can be given back: what is referred to comes first. */
    private static final List<String> TABLES =
            List.of("import_batch", "signatory", "signature", "consent_history");

    private SignatureRemovals() {}

    /**
     * Keeps the signatures that fulfil a condition with all that goes when they go.
     *
     * @param argument of the condition; if it is an import's, the import is kept too
     */
    static Removal keep(Handle handle, String condition, Id argument) {
        prepare(handle);
        long number =
                Query.number(
                        handle,
                        "insert into temp.removal (number)"
                                + " values ((select coalesce(max(number), 0) + 1 from removal))"
                                + " returning number");
        String signatures = "(select id from signature where " + condition + ")";
        keep(handle, number, "import_batch", "id = ?", argument);
        keep(
                handle,
                number,
                "signatory",
                "id in (select signatory from signature where " + condition + ")",
                argument);
        keep(handle, number, "signature", condition, argument);
        keep(handle, number, "consent_history", "signature in " + signatures, argument);
        Query.update(
                handle,
                "insert into temp.removed_counting select ?, id, duplicate_of from signature"
                        + " where duplicate_of in "
                        + signatures,
                number,
                argument);
        return new Removal(number);
    }

    private static void prepare(Handle handle) {
        Query.update(
                handle,
                "create temporary table if not exists removal (number integer primary key)");
        for (String table : TABLES) {
            Query.update(
                    handle,
                    "create temporary table if not exists removed_%s as select 0 as removal, * from %s limit 0"
                            .formatted(table, table));
        }
        Query.update(
                handle,
                "create temporary table if not exists removed_counting"
                        + " (removal integer, id blob, duplicate_of blob)");
    }

    private static void keep(
            Handle handle, long number, String table, String condition, Object argument) {
        Query.update(
                handle,
                "insert into temp.removed_%s select ?, * from %s where %s"
                        .formatted(table, table, condition),
                number,
                argument);
    }

    /**
     * @throws IllegalArgumentException if it was given back already
     */
    static void restore(Handle handle, Removal removal) throws SQLException {
        prepare(handle);
        long number = removal.number();
        if (Query.update(handle, "delete from temp.removal where number = ?", number) == 0) {
            throw new IllegalArgumentException("no such removal");
        }
        for (String table : TABLES) {
            // A signer with other signatures is still there; a place may have been taken.
            String columns = String.join(", ", columns(handle, table));
            Query.update(
                    handle,
                    "insert or ignore into main.%s (position, %s)".formatted(table, columns)
                            + " select case when exists (select 1 from main."
                            + table
                            + " taken where taken.position = kept.position)"
                            + " then null else position end, "
                            + columns
                            + " from temp.removed_"
                            + table
                            + " kept where removal = ? order by position",
                    number);
            Query.update(
                    handle,
                    "delete from tombstone where id in (select id from temp.removed_%s where removal = ?)"
                            .formatted(table),
                    number);
        }
        addWords(handle, number);
        Query.update(
                handle,
                "update signature set duplicate_of = kept.duplicate_of"
                        + " from temp.removed_counting kept where kept.id = signature.id"
                        + " and kept.removal = ? and signature.state = 'DUPLICATE'",
                number);
        for (String table : TABLES) {
            Query.update(
                    handle, "delete from temp.removed_" + table + " where removal = ?", number);
        }
        Query.update(handle, "delete from temp.removed_counting where removal = ?", number);
    }

    private static List<String> columns(Handle handle, String table) {
        return Query.list(
                handle,
                row -> row.getString("name"),
                "select name from pragma_table_info(?) where name <> 'position'",
                table);
    }

    private static void addWords(Handle handle, long number) throws SQLException {
        try (PreparedStatement query =
                        handle.getConnection()
                                .prepareStatement(
                                        "select position, name, organization, place"
                                                + " from signature where id in (select id"
                                                + " from temp.removed_signature"
                                                + " where removal = ?) order by position");
                PreparedStatement words =
                        handle.getConnection()
                                .prepareStatement(
                                        "insert into signature_words (rowid, words)"
                                                + " values (?, ?)")) {
            query.setLong(1, number);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    words.setLong(1, rows.getLong("position"));
                    words.setString(
                            2,
                            SearchWords.indexed(
                                    List.of(
                                            rows.getString("name"),
                                            rows.getString("organization"),
                                            rows.getString("place"))));
                    words.executeUpdate();
                }
            }
        }
    }
}
