package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SettingRepository;
import org.petitiondesk.model.addressee.VerificationTerm;

import java.util.Set;

/** Settings, in SQLite. */
final class SqliteSettingRepository implements SettingRepository {
    private static final String VERIFICATION_MONTHS = "verification-months";

    private final Session session;

    SqliteSettingRepository(Session session) {
        this.session = session;
    }

    @Override
    public VerificationTerm verificationTerm() throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row -> new VerificationTerm(row.getInt("value")),
                                "select value from setting where name = ?",
                                VERIFICATION_MONTHS))
                .stream()
                .findFirst()
                .orElse(VerificationTerm.USUAL);
    }

    @Override
    public void save(VerificationTerm term) throws LibraryException {
        session.write(handle -> {
            Query.update(handle, "delete from setting where name = ?", VERIFICATION_MONTHS);
            if (!term.equals(VerificationTerm.USUAL)) {
                Query.update(
                        handle,
                        "insert into setting values (?, ?)",
                        VERIFICATION_MONTHS,
                        term.months());
            }
        });
    }

    @Override
    public Set<String> ownWords() throws LibraryException {
        return session.read(handle ->
                Set.copyOf(
                        Query.list(
                                handle,
                                row -> row.getString("word"),
                                "select word from own_word")));
    }

    @Override
    public void addOwnWord(String word) throws LibraryException {
        session.write(handle ->
                Query.update(
                        handle, "insert into own_word values (?) on conflict do nothing", word));
    }

    @Override
    public void removeOwnWord(String word) throws LibraryException {
        session.write(handle -> Query.update(handle, "delete from own_word where word = ?", word));
    }
}
