package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.IssuedLetterRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.IssuedLetter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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
                            .with("document", DocumentText.of(letter.document()))
                            .save(handle, session.now());
                    Tombstones.takeBack(handle, letter.id());
                }));
    }

    @Override
    public void deleteAct(Id act) throws LibraryException {
        session.write(handle ->
                Tombstones.delete(handle, session.now(), "issued_letter", "act = ?", act));
    }

    @Override
    public List<IssuedLetter> of(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        SqliteIssuedLetterRepository::letter,
                        "select * from issued_letter where petition = ? order by id",
                        petition));
    }

    private static IssuedLetter letter(ResultSet row) throws SQLException {
        return new IssuedLetter(
                Columns.id(row, "id"),
                Columns.id(row, "act"),
                Columns.id(row, "petition"),
                Columns.id(row, "addressee"),
                Columns.language(row, "language"),
                Columns.day(row, "issued_on"),
                DocumentText.parse(row.getString("document")));
    }
}
