package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.AcceptedWarningRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.AcceptedWarning;

import java.util.Collection;
import java.util.List;

/** Accepted warnings, in SQLite. */
final class SqliteAcceptedWarningRepository implements AcceptedWarningRepository {
    private static final String TABLE = "accepted_warning";

    private final Session session;

    SqliteAcceptedWarningRepository(Session session) {
        this.session = session;
    }

    @Override
    public void add(Collection<AcceptedWarning> accepted) throws LibraryException {
        session.write(handle ->
                accepted.forEach(warning -> {
                    new Row(TABLE, warning.id())
                            .with("petition", warning.petition())
                            .with("cause", warning.cause())
                            .with("addressee", warning.addressee())
                            .with("language", warning.language())
                            .save(handle, session.now());
                    Tombstones.takeBack(handle, warning.id());
                }));
    }

    @Override
    public void delete(Collection<Id> accepted) throws LibraryException {
        session.write(handle ->
                accepted.forEach(id -> Tombstones.delete(handle, session.now(), TABLE, id)));
    }

    @Override
    public List<AcceptedWarning> of(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row ->
                                new AcceptedWarning(
                                        Columns.id(row, "id"),
                                        Columns.id(row, "petition"),
                                        row.getString("cause"),
                                        Columns.idOrNone(row, "addressee"),
                                        Columns.textOrNone(row, "language").map(Language::new)),
                        "select * from accepted_warning where petition = ? order by position",
                        petition));
    }
}
