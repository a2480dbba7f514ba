package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Who held which post from when to when. */
final class TenureTable {
    private TenureTable() {}

    static void save(Statements statements, Tenure tenure, long now) throws SQLException {
        new Row("tenure", tenure.id())
                .with("person", tenure.person())
                .with("post", tenure.post())
                .with("first_on", tenure.from())
                .with("last_on", tenure.to())
                .with("attested_on", tenure.attestedOn())
                .with("verified_on", tenure.verifiedOn())
                .with("source", tenure.source())
                .save(statements, now);
    }

    static List<Tenure> where(Handle handle, String condition, Object... arguments) {
        return Query.list(
                handle,
                TenureTable::tenure,
                "select * from tenure where " + condition + " order by position",
                arguments);
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(
                Columns.id(row, "id"),
                Columns.id(row, "person"),
                Columns.id(row, "post"),
                Columns.dayOrNone(row, "first_on"),
                Columns.dayOrNone(row, "last_on"),
                Columns.dayOrNone(row, "attested_on"),
                Columns.dayOrNone(row, "verified_on"),
                row.getString("source"));
    }
}
