package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureSheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Signature sheets. */
final class SheetTable {
    private SheetTable() {}

    static void save(Handle handle, SignatureSheet sheet, long now) {
        new Row("signature_sheet", sheet.id())
                .with("petition", sheet.petition())
                .with("number", sheet.number())
                .with("language", sheet.language())
                .with("text_version", sheet.textVersion())
                .with("issued_to", sheet.issuedTo())
                .with("issued_on", sheet.issuedOn())
                .with("returned_on", sheet.returnedOn())
                .with("counted_lines", sheet.countedLines())
                .with("closed", sheet.closed())
                .save(handle, now);
    }

    static List<SignatureSheet> ofPetition(Handle handle, Id petition) {
        return Query.list(
                handle,
                SheetTable::sheet,
                "select * from signature_sheet where petition = ? order by number",
                petition);
    }

    private static SignatureSheet sheet(ResultSet row) throws SQLException {
        return new SignatureSheet(
                Columns.id(row, "id"),
                Columns.id(row, "petition"),
                row.getInt("number"),
                Columns.language(row, "language"),
                Columns.idOrNone(row, "text_version"),
                row.getString("issued_to"),
                Columns.dayOrNone(row, "issued_on"),
                Columns.dayOrNone(row, "returned_on"),
                Columns.numberOrNone(row, "counted_lines"),
                row.getBoolean("closed"));
    }
}
