package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.FormerConsent;
import org.petitiondesk.model.petition.Signature;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what signers wished before. A change that is taken back leaves nothing: what was recorded
 * last becomes what holds, and is history no more.
 */
final class ConsentHistory implements AutoCloseable {
    private static final String LAST =
            "select id, consent, given_on as consent_on, how as consent_how"
                    + " from consent_history where signature = ? order by position desc limit 1";
    private static final String ADD =
            "insert into consent_history (id, signature, consent, given_on, how, created_at,"
                    + " changed_at) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FORGET = "delete from consent_history where id = ?";

    private final Session session;
    private final PreparedStatement last;
    private final PreparedStatement add;
    private final PreparedStatement forget;

    ConsentHistory(Handle handle, Session session) throws SQLException {
        this.session = session;
        this.last = handle.getConnection().prepareStatement(LAST);
        this.add = handle.getConnection().prepareStatement(ADD);
        this.forget = handle.getConnection().prepareStatement(FORGET);
    }

    /** A signer's wish is another one now. */
    void turn(Id signature, ConsentGiven former, ConsentGiven now) throws SQLException {
        if (former.equals(now)) {
            return;
        }
        Optional<Id> before = lastIf(signature, now);
        if (before.isPresent()) {
            Statements.execute(forget, before.get());
        } else {
            long at = session.now();
            Statements.execute(
                    add,
                    session.newId(),
                    signature,
                    former.consent(),
                    former.on(),
                    former.how(),
                    at,
                    at);
        }
    }

    /** A signature is about to be saved, perhaps with another wish. */
    static void turn(Handle handle, Session session, Signature signature) throws SQLException {
        List<ConsentGiven> former =
                Query.list(
                        handle,
                        SignatureRow::consent,
                        "select consent, consent_on, consent_how from signature where id = ?",
                        signature.id());
        try (ConsentHistory history = new ConsentHistory(handle, session)) {
            for (ConsentGiven given : former) {
                history.turn(signature.id(), given, signature.consent());
            }
        }
    }

    /** What was recorded last, if it is that wish. */
    private Optional<Id> lastIf(Id signature, ConsentGiven wish) throws SQLException {
        last.setBytes(1, Columns.bytes(signature));
        try (ResultSet row = last.executeQuery()) {
            return row.next() && SignatureRow.consent(row).equals(wish)
                    ? Optional.of(Columns.id(row, "id"))
                    : Optional.empty();
        }
    }

    /** What a signer wished before, the latest first. */
    static List<FormerConsent> of(Handle handle, Id signature) {
        return Query.list(
                handle,
                row ->
                        new FormerConsent(
                                SignatureRow.consent(row), Columns.instant(row, "created_at")),
                "select consent, given_on as consent_on, how as consent_how, created_at"
                        + " from consent_history where signature = ? order by position desc",
                signature);
    }

    @Override
    public void close() throws SQLException {
        last.close();
        add.close();
        forget.close();
    }
}
