package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignedName;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another place or country for many signatures at once, which tells what was there before. */
final class SignatureOrigins {
    private static final String FORMER =
            "select position, name, organization, place, country from signature"
                    + " where id = ? and state <> 'WITHDRAWN' and name <> '"
                    + SignedName.ERASED.asSigned()
                    + "'";

    private SignatureOrigins() {}

    static Map<String, List<Id>> place(
            Handle handle, long now, Collection<Id> signatures, String place) throws SQLException {
        Connection connection = handle.getConnection();
        try (PreparedStatement words =
                connection.prepareStatement(
                        "update signature_words set words = ? where rowid = ?")) {
            Map<String, List<Id>> before =
                    turn(
                            connection,
                            "update signature set place = ?, changed_at = ? where id = ?",
                            now,
                            signatures,
                            place,
                            row -> {
                                String found =
                                        SearchWords.indexed(
                                                List.of(
                                                        row.getString("name"),
                                                        row.getString("organization"),
                                                        place));
                                Statements.execute(words, found, row.getLong("position"));
                                return row.getString("place");
                            });
            Erasure.isDue(handle);
            return before;
        }
    }

    static Map<String, List<Id>> country(
            Handle handle, long now, Collection<Id> signatures, String country)
            throws SQLException {
        return turn(
                handle.getConnection(),
                "update signature set country = ?, changed_at = ? where id = ?",
                now,
                signatures,
                country,
                row -> row.getString("country"));
    }

    /** Is told the row of a signature before it changes, and tells what is to change. */
    private interface Former {
        String of(ResultSet row) throws SQLException;
    }

    private static Map<String, List<Id>> turn(
            Connection connection,
            String change,
            long now,
            Collection<Id> signatures,
            String text,
            Former former)
            throws SQLException {
        Map<String, List<Id>> before = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(FORMER);
                PreparedStatement turn = connection.prepareStatement(change)) {
            for (Id signature : signatures) {
                query.setBytes(1, Columns.bytes(signature));
                String was;
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        continue;
                    }
                    was = former.of(row);
                }
                Statements.execute(turn, text, now, signature);
                before.computeIfAbsent(was, written -> new ArrayList<>()).add(signature);
            }
        }
        return before;
    }
}
