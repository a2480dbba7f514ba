package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.StationeryRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.model.letterhead.Stationery;

import java.util.List;
import java.util.Map;

/** Letterheads and scanned signatures, in SQLite. */
final class SqliteStationeryRepository implements StationeryRepository {
    private static final String LETTERHEAD = "letterhead";
    private static final String TEXTS = "letterhead_text";
    private static final String SIGNATURE = "scanned_signature";
    private static final String LOGO = "LOGO";
    private static final String LINES = "LINES";
    private static final String FOOTER = "FOOTER";

    private final Session session;

    SqliteStationeryRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Letterhead letterhead) throws LibraryException {
        session.write(handle -> {
            new Row(LETTERHEAD, letterhead.id())
                    .with("organization", letterhead.organization())
                    .with("logo", letterhead.logo())
                    .save(handle, session.now());
            Tombstones.takeBack(handle, letterhead.id());
            new Texts()
                    .with(LOGO, letterhead.logoText())
                    .with(LINES, letterhead.lines())
                    .with(FOOTER, letterhead.footer())
                    .save(handle, TEXTS, letterhead.id());
        });
    }

    @Override
    public void deleteLetterhead(Id letterhead) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), LETTERHEAD, letterhead));
    }

    @Override
    public void save(ScannedSignature signature) throws LibraryException {
        session.write(handle -> {
            new Row(SIGNATURE, signature.id())
                    .with("name", signature.name())
                    .with("picture", signature.picture())
                    .save(handle, session.now());
            Tombstones.takeBack(handle, signature.id());
        });
    }

    @Override
    public void deleteSignature(Id signature) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), SIGNATURE, signature));
    }

    @Override
    public Stationery all() throws LibraryException {
        return session.read(handle -> new Stationery(letterheads(handle), signatures(handle)));
    }

    private static List<Letterhead> letterheads(Handle handle) {
        Map<Id, Texts> texts = Texts.of(handle, TEXTS, "select id from letterhead");
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    Texts own = texts.getOrDefault(id, new Texts());
                    return new Letterhead(
                            id,
                            row.getString("organization"),
                            Columns.pictureOrNone(row, "logo"),
                            own.one(LOGO),
                            own.one(LINES),
                            own.one(FOOTER));
                },
                "select * from letterhead order by organization");
    }

    private static List<ScannedSignature> signatures(Handle handle) {
        return Query.list(
                handle,
                row ->
                        new ScannedSignature(
                                Columns.id(row, "id"),
                                row.getString("name"),
                                Columns.picture(row, "picture")),
                "select * from scanned_signature order by name");
    }
}
