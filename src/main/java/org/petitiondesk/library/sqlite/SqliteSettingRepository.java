package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SettingRepository;
import org.petitiondesk.model.addressee.VerificationTerm;

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
}
