package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.IssuedLetterRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.petition.IssuedLetter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Issued letters, in SQLite. */
final class SqliteIssuedLetterRepository implements IssuedLetterRepository {
    private final Session session;

    SqliteIssuedLetterRepository(Session session) {
        this.session = session;
    }

    @Override
    public void add(List<IssuedLetter> letters) throws LibraryException {
        session.write(handle ->
                letters.forEach(letter -> {
                    new Row("issued_letter", letter.id())
                            .with("act", letter.act())
                            .with("petition", letter.petition())
                            .with("addressee", letter.addressee())
                            .with("language", letter.language())
                            .with("issued_on", letter.on())
                            .with("text_mark", letter.mark())
                            .with("document", DocumentText.of(letter.document()))
                            .save(handle, session.now());
                    Tombstones.takeBack(handle, letter.id());
                    letter.document()
                            .pictures()
                            .forEach(picture ->
                                    Query.update(
                                            handle,
                                            "insert into issued_picture values (?, ?, ?, ?)"
                                                    + " on conflict do nothing",
                                            letter.act(),
                                            picture.sha256(),
                                            letter.petition(),
                                            picture));
                }));
    }

    @Override
    public void deleteAct(Id act) throws LibraryException {
        session.write(handle -> {
            Tombstones.delete(handle, session.now(), "issued_letter", "act = ?", act);
            Query.update(handle, "delete from issued_picture where act = ?", act);
        });
    }

    @Override
    public List<IssuedLetter> of(Id petition) throws LibraryException {
        return session.read(handle -> {
            Map<String, Picture> pictures = pictures(handle, petition);
            return Query.list(
                    handle,
                    row -> letter(row, pictures),
                    "select * from issued_letter where petition = ? order by id",
                    petition);
        });
    }

    private static Map<String, Picture> pictures(Handle handle, Id petition) {
        return Query.list(
                        handle,
                        row -> Columns.picture(row, "picture"),
                        "select picture from issued_picture where petition = ?",
                        petition)
                .stream()
                .collect(Collectors.toMap(Picture::sha256, picture -> picture, (one, same) -> one));
    }

    private static IssuedLetter letter(ResultSet row, Map<String, Picture> pictures)
            throws SQLException {
        return new IssuedLetter(
                Columns.id(row, "id"),
                Columns.id(row, "act"),
                Columns.id(row, "petition"),
                Columns.id(row, "addressee"),
                Columns.language(row, "language"),
                Columns.day(row, "issued_on"),
                Columns.textOrNone(row, "text_mark"),
                DocumentText.parse(row.getString("document"), pictures));
    }
}
