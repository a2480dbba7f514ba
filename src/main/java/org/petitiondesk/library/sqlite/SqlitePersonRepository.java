package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.PersonRepository;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ErasureAct;
import org.petitiondesk.model.petition.SignedName;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a library holds about one person, in SQLite. */
final class SqlitePersonRepository implements PersonRepository {
    private static final int FEWEST_DIGITS = 5;
    private static final String ORDER = " and s.state <> 'WITHDRAWN' order by s.position";

    /** A number without what it may be written with; country codes are not always there. */
    private static final String DIGITS =
            "replace(replace(replace(replace(replace(replace(g.telephone, ' ', ''), '-', ''),"
                    + " '/', ''), '(', ''), ')', ''), '.', '')";

    /** Each blank is for the signature. */
    private static final List<String> CLEARED =
            List.of(
                    "delete from consent_history where signature = ?",
                    "update signature_words set words = ''"
                            + " where rowid = (select position from signature where id = ?)",
                    // Somebody else's signature may be of the same signer.
                    "update signatory set email = '', telephone = '', may_contact = 0"
                            + " where id = (select signatory from signature where id = ?)"
                            + " and not exists (select 1 from signature o"
                            + " where o.signatory = signatory.id and o.id <> ?"
                            + " and o.name <> '"
                            + SignedName.ERASED.asSigned()
                            + "')",
                    "delete from contact_wish where signatory in (select g.id from signatory g"
                            + " join signature s on s.signatory = g.id"
                            + " where s.id = ? and g.may_contact = 0 and g.email = ''"
                            + " and g.telephone = '')",
                    "delete from lead_signature where signature = ?",
                    "delete from different_signers where ? in (one, other)");

    private final Session session;

    SqlitePersonRepository(Session session) {
        this.session = session;
    }

    @Override
    public List<Signed> held(String who) throws LibraryException {
        String wanted = who.strip();
        if (wanted.contains("@")) {
            return select("where g.email <> '' and g.email = ? collate nocase", wanted);
        }
        String digits = wanted.replaceAll("[^0-9]", "");
        boolean isNumber = wanted.codePoints().noneMatch(Character::isLetter);
        if (isNumber) {
            return digits.length() < FEWEST_DIGITS
                    ? List.of()
                    : select(
                            "where g.telephone <> '' and " + DIGITS + " like '%' || ?",
                            digits.replaceFirst("^0+", ""));
        }
        Optional<String> words = SearchWords.whole(wanted);
        return words.isEmpty()
                ? List.of()
                : select(
                        "where s.position in (select rowid from signature_words"
                                + " where signature_words match ?)",
                        words.get());
    }

    private List<Signed> select(String condition, String argument) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        SignatureRow::read,
                        SignatureRow.SELECT + condition + ORDER,
                        argument));
    }

    @Override
    public Removal anonymise(Id signature) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.SIGNATURE, signature);
            ListNames.forget(handle, "s.id = ?", signature);
            for (String cleared : CLEARED) {
                long blanks = cleared.chars().filter(c -> c == '?').count();
                Object[] same = Collections.nCopies((int) blanks, signature).toArray();
                Query.update(handle, cleared, same);
            }
            Query.update(
                    handle,
                    "update signature set name = ?, organization = '', title = '', place = '',"
                            + " consent = 'COUNT_ONLY', consent_on = null, consent_how = '',"
                            + " changed_at = ? where id = ?",
                    SignedName.ERASED.asSigned(),
                    session.now(),
                    signature);
            Erasure.isDue(handle);
            return removal;
        });
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
    public void restore(Id signature, Removal removal) throws LibraryException {
        session.write(handle -> {
            Removals.restoreContacts(handle, removal);
            Erasure.deleteSignatures(handle, session.now(), "id = ?", signature);
            Removals.restore(handle, removal);
        });
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
