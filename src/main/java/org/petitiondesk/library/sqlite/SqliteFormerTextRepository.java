package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.FormerTextRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Former texts, in SQLite. */
final class SqliteFormerTextRepository implements FormerTextRepository {
    private final Session session;

    SqliteFormerTextRepository(Session session) {
        this.session = session;
    }

    @Override
    public void add(TextVersion former, Instant keptAt) throws LibraryException {
        session.write(handle -> {
            TextVersionTable.row("former_text", former)
                    .with("kept_at", keptAt)
                    .add(handle, session.now());
            TextVersionTable.addParts(handle, "former_text", former);
        });
    }

    @Override
    public void delete(Id former) throws LibraryException {
        session.write(handle -> {
            Query.update(handle, "delete from former_text where id = ?", former);
            Erasure.isDue(handle);
        });
    }

    @Override
    public List<TextVersion> of(Id petition, Language language) throws LibraryException {
        return session.read(handle ->
                TextVersionTable.in(
                        handle,
                        "former_text",
                        "petition = ? and language = ?",
                        "written_at desc, position desc",
                        petition,
                        language));
    }

    @Override
    public Optional<Instant> lastKept(Id petition, Language language) throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row -> Columns.instant(row, "kept_at"),
                                "select kept_at from former_text where petition = ? and language"
                                        + " = ? order by kept_at desc limit 1",
                                petition,
                                language))
                .stream()
                .findFirst();
    }
}
