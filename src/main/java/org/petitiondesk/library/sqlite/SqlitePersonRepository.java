package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.PersonRepository;
import org.petitiondesk.library.PersonSought;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ErasureAct;

import java.util.List;
import java.util.Optional;

/** What a library holds about one person, in SQLite. */
final class SqlitePersonRepository implements PersonRepository {
    private static final String ORDER = " and s.state <> 'WITHDRAWN' order by s.position";

    private final Session session;

    SqlitePersonRepository(Session session) {
        this.session = session;
    }

    @Override
    public List<Signed> held(PersonSought who, int most) throws LibraryException {
        return switch (who) {
            case PersonSought.Email(String address) ->
                    select("where g.email <> '' and g.email = ? collate nocase", most, address);
            case PersonSought.Telephone number ->
                    session.read(handle ->
                            Query.first(
                                    handle,
                                    most,
                                    signed -> number.matches(signed.signatory().telephone()),
                                    SignatureRow::read,
                                    SignatureRow.SELECT + "where g.telephone <> ''" + ORDER));
            case PersonSought.Name(String words) -> named(words, most);
        };
    }

    private List<Signed> select(String condition, int most, Object... arguments)
            throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        SignatureRow::read,
                        SignatureRow.SELECT + condition + ORDER + " limit " + most,
                        arguments));
    }

    /** The index has the words of name, organization and place in this order, in one text. */
    private List<Signed> named(String words, int most) throws LibraryException {
        record Found(Signed signed, int firstWord) {
            boolean isNamed() {
                String name = signed.signature().name().asSigned();
                return firstWord <= SearchWords.indexed(List.of(name)).length();
            }
        }
        Optional<String> query = SearchWords.whole(words);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Found> found =
                session.read(handle ->
                        Query.first(
                                handle,
                                most,
                                Found::isNamed,
                                row -> new Found(SignatureRow.read(row), row.getInt("first_word")),
                                "select "
                                        + SignatureRow.READ
                                        + ", instr(highlight(signature_words, 0, char(1), ''),"
                                        + " char(1)) as first_word"
                                        + SignatureRow.FROM
                                        + " join signature_words on signature_words.rowid"
                                        + " = s.position where signature_words match ?"
                                        + ORDER,
                                query.get()));
        return found.stream().map(Found::signed).toList();
    }

    @Override
    public Removal anonymise(Id signature) throws LibraryException {
        return Anonymity.ofOne(session, signature);
    }

    @Override
    public Removal remove(Id signature) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.SIGNATURE, signature);
            ListNames.forget(handle, "s.id = ?", signature);
            Erasure.deleteSignatures(handle, session.now(), "id = ?", signature);
            return removal;
        });
    }

    @Override
    public void restore(Removal removal) throws LibraryException {
        Anonymity.takeBack(session, removal);
    }

    @Override
    public void save(ErasureAct act) throws LibraryException {
        session.write(handle ->
                new Row("erasure_act", act.id())
                        .with("erased_at", act.at())
                        .with("anonymised", act.anonymised())
                        .with("removed", act.removed())
                        .save(handle, session.now()));
    }

    @Override
    public void delete(ErasureAct act) throws LibraryException {
        session.write(
                handle -> Query.update(handle, "delete from erasure_act where id = ?", act.id()));
    }

    @Override
    public List<ErasureAct> acts() throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row ->
                                new ErasureAct(
                                        Columns.id(row, "id"),
                                        Columns.instant(row, "erased_at"),
                                        row.getInt("anonymised"),
                                        row.getInt("removed")),
                        "select * from erasure_act order by position"));
    }
}
