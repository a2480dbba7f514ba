package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports of signatures, and the lines that they refused. */
final class ImportTable {
    private ImportTable() {}

    static Row row(ImportBatch batch) {
        return new Row("import_batch", batch.id())
                .with("petition", batch.petition())
                .with("imported_at", batch.at())
                .with("source", batch.source())
                .with("accepted", batch.accepted())
                .with("refused", batch.refused());
    }

    /** The first one first. */
    static List<ImportBatch> of(Handle handle, Id petition) {
        return Query.list(
                handle,
                row ->
                        new ImportBatch(
                                Columns.id(row, "id"),
                                petition,
                                Columns.instant(row, "imported_at"),
                                row.getString("source"),
                                row.getInt("accepted"),
                                row.getInt("refused")),
                "select * from import_batch where petition = ? order by position",
                petition);
    }

    static void save(Handle handle, Id batch, List<ImportRefusal> refusals) throws SQLException {
        try (PreparedStatement add =
                handle.getConnection()
                        .prepareStatement(
                                "insert into import_refusal (batch, line, problem)"
                                        + " values (?, ?, ?)")) {
            for (ImportRefusal refusal : refusals) {
                Statements.execute(add, batch, refusal.line(), refusal.problem());
            }
        }
    }

    static List<ImportRefusal> refusals(Handle handle, Id batch) {
        return Query.list(
                handle,
                row -> new ImportRefusal(row.getInt("line"), row.getString("problem")),
                "select line, problem from import_refusal where batch = ? order by position",
                batch);
    }

    static Map<Id, Long> remaining(Handle handle, Id petition) {
        Map<Id, Long> remaining = new HashMap<>();
        Query.list(
                        handle,
                        row -> Map.entry(Columns.id(row, "batch"), row.getLong("many")),
                        "select batch, count(*) as many from signature where petition = ?"
                                + " and batch is not null and state <> 'WITHDRAWN' group by batch",
                        petition)
                .forEach(each -> remaining.put(each.getKey(), each.getValue()));
        return remaining;
    }
}
