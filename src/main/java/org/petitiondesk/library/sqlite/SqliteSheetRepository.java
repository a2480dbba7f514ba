package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SheetRepository;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Signature sheets, in SQLite. */
final class SqliteSheetRepository implements SheetRepository {
    private static final String TALLIES =
            """
            select id,
                (select count(distinct line) from signature where sheet = signature_sheet.id),
                (select count(*) from sheet_mark
                    where sheet = signature_sheet.id and mark = 'ILLEGIBLE'),
                (select count(*) from sheet_mark
                    where sheet = signature_sheet.id and mark = 'STRUCK')
            from signature_sheet where petition = ?
            """;

    private final Session session;

    SqliteSheetRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(SignatureSheet sheet) throws LibraryException {
        session.write(handle -> {
            SheetTable.save(handle, sheet, session.now());
            Tombstones.takeBack(handle, sheet.id());
        });
    }

    @Override
    public Removal delete(Id sheet) throws LibraryException {
        if (session.read(handle -> isCopiedFrom(handle, sheet))) {
            throw new LibraryException(LibraryException.Reason.IN_USE);
        }
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.SHEET, sheet);
            Tombstones.delete(handle, session.now(), SheetTable.NAME, sheet);
            return removal;
        });
    }

    private static boolean isCopiedFrom(Handle handle, Id sheet) {
        return Query.number(handle, "select count(*) from signature where sheet = ?", sheet) > 0;
    }

    @Override
    public Optional<SignatureSheet> find(Id sheet) throws LibraryException {
        return session.read(handle -> SheetTable.where(handle, "id = ?", sheet)).stream()
                .findFirst();
    }

    @Override
    public List<SignatureSheet> of(Id petition) throws LibraryException {
        return session.read(handle -> SheetTable.where(handle, "petition = ?", petition));
    }

    @Override
    public int nextNumber(Id petition) throws LibraryException {
        return (int)
                (1
                        + session.read(handle ->
                                Query.number(
                                        handle,
                                        "select coalesce(max(last), 0) from sheet_numbering"
                                                + " where petition = ?",
                                        petition)));
    }

    @Override
    public Map<Id, SheetTally> tallies(Id petition) throws LibraryException {
        return session.read(handle -> {
            Map<Id, SheetTally> tallies = new HashMap<>();
            Query.list(
                            handle,
                            row ->
                                    Map.entry(
                                            Columns.id(row, "id"),
                                            new SheetTally(
                                                    row.getInt(2), row.getInt(3), row.getInt(4))),
                            TALLIES,
                            petition)
                    .forEach(tally -> tallies.put(tally.getKey(), tally.getValue()));
            return tallies;
        });
    }

    @Override
    public List<Signed> signatures(Id sheet) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        SignatureRow::read,
                        SignatureRow.SELECT + "where s.sheet = ? order by s.line, s.position",
                        sheet));
    }

    @Override
    public SortedMap<Integer, LineMark> marks(Id sheet) throws LibraryException {
        return marks("sheet = ?", sheet).getOrDefault(sheet, Collections.emptySortedMap());
    }

    @Override
    public Map<Id, SortedMap<Integer, LineMark>> marksOf(Id petition) throws LibraryException {
        return marks("sheet in (select id from signature_sheet where petition = ?)", petition);
    }

    private Map<Id, SortedMap<Integer, LineMark>> marks(String condition, Id argument)
            throws LibraryException {
        Map<Id, SortedMap<Integer, LineMark>> marks = new HashMap<>();
        session.read(handle ->
                        Query.list(
                                handle,
                                MarkedLine::read,
                                "select sheet, line, mark, reason from sheet_mark where "
                                        + condition,
                                argument))
                .forEach(read ->
                        marks.computeIfAbsent(read.sheet, sheet -> new TreeMap<>())
                                .put(read.line, read.mark));
        return marks;
    }

    private record MarkedLine(Id sheet, int line, LineMark mark) {
        static MarkedLine read(ResultSet row) throws SQLException {
            return new MarkedLine(
                    Columns.id(row, "sheet"),
                    row.getInt("line"),
                    new LineMark(
                            Columns.word(LineMark.Kind.class, row, "mark"),
                            Columns.textOrNone(row, "reason").map(LineMark.Reason::valueOf)));
        }
    }

    @Override
    public void mark(Id sheet, int line, Optional<LineMark> mark) throws LibraryException {
        session.write(handle -> {
            Query.update(
                    handle, "delete from sheet_mark where sheet = ? and line = ?", sheet, line);
            if (mark.isPresent()) {
                Query.update(
                        handle,
                        "insert into sheet_mark (sheet, line, mark, reason) values (?, ?, ?, ?)",
                        sheet,
                        line,
                        mark.get().kind(),
                        mark.get().reason());
            }
        });
    }
}
