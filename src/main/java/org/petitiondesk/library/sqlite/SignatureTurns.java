package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.SignatureState;
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
import java.util.function.Predicate;

/** One change of many signatures at once, which tells what was there before. */
final class SignatureTurns {
    private static final String FORMER =
            "select consent, consent_on, consent_how, state, duplicate_of"
                    + " from signature where id = ?";
    private static final String SET_CONSENT =
            "update signature set consent = ?, consent_on = ?, consent_how = ?, changed_at = ?"
                    // Nobody is asked any more whose name was erased.
                    + " where id = ? and name <> '"
                    + SignedName.ERASED.asSigned()
                    + "'";
    private static final String SET_STANDING =
            "update signature set state = ?, duplicate_of = ?, changed_at = ? where id = ?";

    private SignatureTurns() {}

    /** Reads the part of a signature that is to change. */
    private interface Former<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Writes what is to be there. */
    private interface Turn<T> {
        void of(Id signature, T former) throws SQLException;
    }

    static Map<ConsentGiven, List<Id>> consent(
            Handle handle, Session session, Collection<Id> signatures, ConsentGiven consent)
            throws SQLException {
        Connection connection = handle.getConnection();
        long now = session.now();
        try (ConsentHistory history = new ConsentHistory(handle, session);
                PreparedStatement change = connection.prepareStatement(SET_CONSENT)) {
            return turn(
                    connection,
                    signatures,
                    SignatureRow::consent,
                    former -> true,
                    (signature, former) -> {
                        if (!former.equals(consent)) {
                            history.turn(signature, former, consent);
                            Statements.execute(
                                    change,
                                    consent.consent(),
                                    consent.on(),
                                    consent.how(),
                                    now,
                                    signature);
                        }
                    });
        }
    }

    /**
     * @param which those that stand otherwise are left as they are
     */
    static Map<Standing, List<Id>> standing(
            Handle handle,
            Session session,
            Collection<Id> signatures,
            Standing standing,
            Predicate<Standing> which)
            throws SQLException {
        Connection connection = handle.getConnection();
        long now = session.now();
        try (PreparedStatement change = connection.prepareStatement(SET_STANDING)) {
            return turn(
                    connection,
                    signatures,
                    row ->
                            new Standing(
                                    Columns.word(SignatureState.class, row, "state"),
                                    Columns.idOrNone(row, "duplicate_of")),
                    which,
                    (signature, former) ->
                            Statements.execute(
                                    change,
                                    standing.state(),
                                    standing.duplicateOf(),
                                    now,
                                    signature));
        }
    }

    private static <T> Map<T, List<Id>> turn(
            Connection connection,
            Collection<Id> signatures,
            Former<T> former,
            Predicate<T> which,
            Turn<T> turn)
            throws SQLException {
        Map<T, List<Id>> before = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(FORMER)) {
            for (Id signature : signatures) {
                query.setBytes(1, Columns.bytes(signature));
                T was;
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        continue;
                    }
                    was = former.of(row);
                }
                if (which.test(was)) {
                    turn.of(signature, was);
                    before.computeIfAbsent(was, value -> new ArrayList<>()).add(signature);
                }
            }
        }
        return before;
    }
}
