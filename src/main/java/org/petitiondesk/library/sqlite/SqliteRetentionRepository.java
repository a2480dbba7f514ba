package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.RetentionRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.model.petition.SignedName;

import java.util.Optional;

/** How long names are kept, in SQLite. */
final class SqliteRetentionRepository implements RetentionRepository {
    private final Session session;

    SqliteRetentionRepository(Session session) {
        this.session = session;
    }

    @Override
    public Retention of(Id petition) throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row ->
                                        new Retention(
                                                row.getInt("months"),
                                                Columns.dayOrNone(row, "closed_on")),
                                "select months, iif(reopened_on is null, closed_on, null)"
                                        + " as closed_on from retention where petition = ?",
                                petition))
                .stream()
                .findFirst()
                .orElseGet(() -> new Retention(Retention.UNLIMITED, Optional.empty()));
    }

    @Override
    public void save(Id petition, int months) throws LibraryException {
        session.write(handle ->
                Query.update(
                        handle,
                        "insert into retention (petition, months) values (?, ?)"
                                + " on conflict (petition) do update set months = excluded.months",
                        petition,
                        months));
    }

    @Override
    public boolean hasNames(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.number(
                        handle,
                        "select exists (select 1 from signature"
                                + " where petition = ? and name <> ?)",
                        petition,
                        SignedName.ERASED.asSigned()))
                > 0;
    }

    @Override
    public long named(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.number(
                        handle,
                        "select count(*) from signature where petition = ? and name <> ?",
                        petition,
                        SignedName.ERASED.asSigned()));
    }

    @Override
    public Removal anonymise(Id petition) throws LibraryException {
        return Anonymity.ofAll(session, petition);
    }
}
