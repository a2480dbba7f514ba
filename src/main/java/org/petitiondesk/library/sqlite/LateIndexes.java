package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;

import java.sql.SQLException;
import java.util.List;

/**
 * The indexes of signatures and signers where very many are added to few: they are left out and
 * made afterwards, as sorting once is faster than finding the place of each.
 */
final class LateIndexes {
    private static final int FEW = 1000;

    private static final String COUNTED =
            "select count(*) from (select 1 from signature limit " + (FEW + 1) + ")";

    /** Those that belong to a key have no text and stay. */
    private static final String ALL =
            "select name, sql from sqlite_schema where type = 'index' and sql is not null"
                    + " and tbl_name in ('signature', 'signatory')";

    private record Index(String name, String sql) {}

    private final List<Index> left;

    private LateIndexes(List<Index> left) {
        this.left = left;
    }

    /** Leaves them out, unless there are many signatures already. */
    static LateIndexes leaveOut(Handle handle) throws SQLException {
        boolean areMany = Query.number(handle, COUNTED) > FEW;
        List<Index> left =
                areMany
                        ? List.of()
                        : Query.list(
                                handle, row -> new Index(row.getString(1), row.getString(2)), ALL);
        for (Index index : left) {
            Connector.execute(handle.getConnection(), "drop index " + index.name());
        }
        return new LateIndexes(left);
    }

    void make(Handle handle) throws SQLException {
        for (Index index : left) {
            Connector.execute(handle.getConnection(), index.sql());
        }
    }
}
