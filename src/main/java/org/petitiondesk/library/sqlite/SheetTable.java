package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.SignatureSheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How signature sheets stand in their table. */
final class SheetTable {
    static final String NAME = "signature_sheet";

    private SheetTable() {}

    static void save(Handle handle, SignatureSheet sheet, long now) {
        new Row(NAME, sheet.id())
                .with("petition", sheet.petition())
                .with("number", sheet.number())
                .with("language", sheet.language())
                .with("text_version", sheet.textVersion())
                .with("lines", sheet.lines())
                .with("paper", sheet.paper())
                .with("issued_to", sheet.issuedTo())
                .with("issued_on", sheet.issuedOn())
                .with("due_on", sheet.dueOn())
                .with("returned_on", sheet.returnedOn())
                .with("counted_lines", sheet.countedLines())
                .with("closed", sheet.closed())
                .save(handle, now);
        Query.update(
                handle,
                "insert into sheet_numbering (petition, last) values (?, ?)"
                        + " on conflict (petition) do update set last = max(last, excluded.last)",
                sheet.petition(),
                sheet.number());
    }

    static List<SignatureSheet> where(Handle handle, String condition, Object argument) {
        return Query.list(
                handle,
                SheetTable::sheet,
                "select * from " + NAME + " where " + condition + " order by number",
                argument);
    }

    private static SignatureSheet sheet(ResultSet row) throws SQLException {
        return new SignatureSheet(
                Columns.id(row, "id"),
                Columns.id(row, "petition"),
                row.getInt("number"),
                Columns.language(row, "language"),
                Columns.idOrNone(row, "text_version"),
                row.getInt("lines"),
                Columns.word(Paper.class, row, "paper"),
                row.getString("issued_to"),
                Columns.dayOrNone(row, "issued_on"),
                Columns.dayOrNone(row, "due_on"),
                Columns.dayOrNone(row, "returned_on"),
                Columns.numberOrNone(row, "counted_lines"),
                row.getBoolean("closed"));
    }
}
