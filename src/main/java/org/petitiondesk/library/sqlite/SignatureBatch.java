package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adds many signatures at once, by plain JDBC batches of bounded size. */
final class SignatureBatch implements AutoCloseable {
    private static final int ROWS = 1000;

    private static final String ADD_SIGNATORY =
            "insert into signatory"
                    + " (id, kind, email, telephone, may_contact, created_at, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update"
                    + " set kind = excluded.kind, email = excluded.email,"
                    + " telephone = excluded.telephone, may_contact = excluded.may_contact,"
                    + " changed_at = excluded.changed_at";

    private static final String ADD_SIGNATURE =
            "insert into signature (%s, created_at, changed_at, position) values (%s)"
                    .formatted(
                            String.join(", ", SignatureRow.COLUMNS),
                            String.join(
                                    ", ",
                                    Collections.nCopies(SignatureRow.COLUMNS.size() + 3, "?")));

    private static final String ADD_WORDS =
            "insert into signature_words (rowid, words) values (?, ?)";

    private final PreparedStatement signatories;
    private final PreparedStatement signatures;
    private final PreparedStatement words;
    private final ContactWishes wishes;
    private final List<Signatory> wishing = new ArrayList<>();
    private final boolean hasWishes;
    private final long now;

    SignatureBatch(Connection connection, long now) throws SQLException {
        this.signatories = connection.prepareStatement(ADD_SIGNATORY);
        this.signatures = connection.prepareStatement(ADD_SIGNATURE);
        this.words = connection.prepareStatement(ADD_WORDS);
        this.wishes = new ContactWishes(connection);
        this.hasWishes = Connector.number(connection, ContactWishes.COUNT) > 0;
        this.now = now;
    }

    /**
     * @param position free, as all after it are
     */
    void add(List<Signed> signed, long position) throws SQLException {
        long next = position;
        int waiting = 0;
        for (Signed one : signed) {
            add(one.signatory());
            add(one.signature(), next);
            set(words, 1, next);
            set(words, 2, SignatureRow.words(one.signature()));
            words.addBatch();
            next++;
            if (++waiting == ROWS) {
                execute();
                waiting = 0;
            }
        }
        execute();
    }

    private void add(Signatory signatory) throws SQLException {
        set(signatories, 1, signatory.id());
        set(signatories, 2, signatory.kind());
        set(signatories, 3, signatory.email());
        set(signatories, 4, signatory.telephone());
        set(signatories, 5, signatory.contact().isGiven());
        set(signatories, 6, now);
        set(signatories, 7, now);
        signatories.addBatch();
        // Most say nothing: a million of them need not be looked for among the wishes.
        if (hasWishes || !signatory.contact().equals(ContactWish.NONE)) {
            wishing.add(signatory);
        }
    }

    private void add(Signature signature, long position) throws SQLException {
        int column = 1;
        for (Object value : SignatureRow.values(signature)) {
            set(signatures, column++, value);
        }
        set(signatures, column++, now);
        set(signatures, column++, now);
        set(signatures, column, position);
        signatures.addBatch();
    }

    private static void set(PreparedStatement statement, int column, Object value)
            throws SQLException {
        statement.setObject(column, Columns.encode(value));
    }

    private void execute() throws SQLException {
        signatories.executeBatch();
        for (Signatory signatory : wishing) {
            wishes.keep(signatory.id(), signatory.contact());
        }
        wishing.clear();
        signatures.executeBatch();
        words.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        signatories.close();
        signatures.close();
        words.close();
        wishes.close();
    }
}
