package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.FormerConsent;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signed what, in SQLite. */
final class SqliteSignatureRepository implements SignatureRepository {

    private final Session session;
    private final SignaturePages pages;

    SqliteSignatureRepository(Session session) {
        this.session = session;
        this.pages = new SignaturePages(session);
    }

    @Override
    public void add(List<Signed> signed) throws LibraryException {
        session.write(handle -> {
            long last = Query.number(handle, "select coalesce(max(position), 0) from signature");
            try (SignatureBatch batch = new SignatureBatch(handle.getConnection(), session.now())) {
                batch.add(signed, last + 1);
            }
        });
    }

    @Override
    public <T, X extends Exception> T addMany(Library.Work<T, X> work) throws LibraryException, X {
        return session.changeWithLateIndexes(work);
    }

    @Override
    public void save(ImportBatch batch) throws LibraryException {
        session.write(handle -> ImportTable.row(batch).save(handle, session.now()));
    }

    /**
     * @throws IllegalArgumentException if the library has no such signature
     */
    @Override
    public void save(Signature signature) throws LibraryException {
        session.write(handle -> {
            ConsentHistory.turn(handle, session, signature);
            String changes =
                    SignatureRow.COLUMNS.stream()
                            .map(column -> column + " = ?")
                            .collect(Collectors.joining(", "));
            Object[] arguments =
                    Stream.concat(
                                    SignatureRow.values(signature).stream(),
                                    Stream.of(session.now(), signature.id()))
                            .toArray();
            int saved =
                    Query.update(
                            handle,
                            "update signature set " + changes + ", changed_at = ? where id = ?",
                            arguments);
            if (saved == 0) {
                throw new IllegalArgumentException("no such signature: " + signature.id());
            }
            saveWords(handle, signature);
        });
    }

    @Override
    public void save(Signatory signatory) throws LibraryException {
        session.write(handle -> {
            int saved =
                    Query.update(
                            handle,
                            "update signatory set kind = ?, email = ?, telephone = ?,"
                                    + " may_contact = ?, changed_at = ? where id = ?",
                            signatory.kind(),
                            signatory.email(),
                            signatory.telephone(),
                            signatory.contact().isGiven(),
                            session.now(),
                            signatory.id());
            if (saved == 0) {
                throw new IllegalArgumentException("no such signatory: " + signatory.id());
            }
            ContactWishes.keep(handle, signatory);
            Erasure.isDue(handle);
        });
    }

    @Override
    public Map<ConsentGiven, List<Id>> setConsent(Collection<Id> signatures, ConsentGiven consent)
            throws LibraryException {
        return session.writeAndTell(
                handle -> SignatureTurns.consent(handle, session, signatures, consent));
    }

    @Override
    public Map<ContactWish, List<Id>> setContact(Collection<Id> signatures, ContactWish wish)
            throws LibraryException {
        return session.writeAndTell(
                handle -> ContactWishes.turn(handle, session.now(), signatures, wish));
    }

    @Override
    public Map<Standing, List<Id>> setStanding(Collection<Id> signatures, Standing standing)
            throws LibraryException {
        return session.writeAndTell(handle ->
                SignatureTurns.standing(handle, session, signatures, standing, former -> true));
    }

    @Override
    public Map<Standing, List<Id>> setStandingUnlessWithdrawn(
            Collection<Id> signatures, Standing standing) throws LibraryException {
        return session.writeAndTell(handle ->
                SignatureTurns.standing(
                        handle,
                        session,
                        signatures,
                        standing,
                        former -> former.state() != SignatureState.WITHDRAWN));
    }

    @Override
    public Map<String, List<Id>> setPlace(Collection<Id> signatures, String place)
            throws LibraryException {
        return session.writeAndTell(
                handle -> SignatureOrigins.place(handle, session.now(), signatures, place));
    }

    @Override
    public Map<String, List<Id>> setCountry(Collection<Id> signatures, String country)
            throws LibraryException {
        return session.writeAndTell(
                handle -> SignatureOrigins.country(handle, session.now(), signatures, country));
    }

    private static void saveWords(Handle handle, Signature signature) {
        String words = SignatureRow.words(signature);
        int changed =
                Query.update(
                        handle,
                        "update signature_words set words = ? where words <> ?"
                                + " and rowid = (select position from signature where id = ?)",
                        words,
                        words,
                        signature.id());
        if (changed > 0) {
            Erasure.isDue(handle);
        }
    }

    @Override
    public List<FormerConsent> formerConsents(Id signature) throws LibraryException {
        return session.read(handle -> ConsentHistory.of(handle, signature));
    }

    @Override
    public Optional<Signed> find(Id signature) throws LibraryException {
        return select("where s.id = ?", signature).stream().findFirst();
    }

    @Override
    public String mark(Id petition) throws LibraryException {
        // The remainder keeps the sum of a million instants within 64 bits.
        return session.read(handle ->
                Query.list(
                                handle,
                                row -> row.getString(1),
                                "select count(*) || ' ' || coalesce(max(position), 0) || ' '"
                                        + " || coalesce(sum(changed_at % 1000003), 0) || ' ' || "
                                        + SignatureOrderTable.MARK
                                        + " from signature where petition = ?",
                                petition,
                                petition,
                                petition)
                        .getFirst());
    }

    @Override
    public long count(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.number(
                        handle, "select count(*) from signature where petition = ?", petition));
    }

    @Override
    public Stream<Placed> placed(Id petition) throws LibraryException {
        return pages.placed(petition);
    }

    @Override
    public Stream<Signed> of(Id petition) throws LibraryException {
        return placed(petition).map(Placed::signed);
    }

    @Override
    public Stream<Signature> signatures(Id petition) throws LibraryException {
        return pages.signatures(petition);
    }

    @Override
    public Stream<Signed> at(long[] places) {
        return pages.at(places);
    }

    @Override
    public SignatureOrder order(Id petition) throws LibraryException {
        return session.read(handle -> SignatureOrderTable.of(handle, petition));
    }

    @Override
    public void setOrder(Id petition, SignatureOrder order) throws LibraryException {
        session.write(handle -> SignatureOrderTable.save(handle, petition, order));
    }

    @Override
    public List<Placed> first(Id petition, int count) throws LibraryException {
        return session.read(handle -> SignatureRolls.after(handle, petition, 0, count));
    }

    @Override
    public List<Signed> search(Id petition, String query) throws LibraryException {
        if (query.isBlank()) {
            return select("where s.petition = ? order by s.position", petition);
        }
        Optional<String> words = SearchWords.query(query);
        return words.isEmpty()
                ? List.of()
                : select(
                        "where s.petition = ? and s.state <> 'WITHDRAWN' and s.position in"
                                + " (select rowid from signature_words"
                                + " where signature_words match ?) order by s.position",
                        petition,
                        words.get());
    }

    private List<Signed> select(String condition, Object... arguments) throws LibraryException {
        return session.read(handle ->
                Query.list(handle, SignatureRow::read, SignatureRow.SELECT + condition, arguments));
    }

    @Override
    public SignatureNumbers numbers(Id petition, int most) throws LibraryException {
        return session.read(handle -> SignatureNumbersTable.of(handle, petition, most));
    }

    @Override
    public SignatureNumbers.Written written(Id petition, int most) throws LibraryException {
        return session.read(handle -> SignatureNumbersTable.written(handle, petition, most));
    }

    @Override
    public SignatureRoll roll(Id petition) throws LibraryException {
        return session.read(handle -> SignatureRolls.of(handle, petition));
    }

    @Override
    public SignatureRoll find(SignatureRoll among, String query, int most, BooleanSupplier goesOn)
            throws LibraryException {
        if (query.isBlank()) {
            return among.part(0, Math.min(most, among.size()));
        }
        return session.read(handle -> SignatureRolls.found(handle, among, query, most, goesOn));
    }

    @Override
    public SignatureRoll having(SignatureRoll among, Collection<SignatureTrait> traits)
            throws LibraryException {
        return traits.isEmpty()
                ? among
                : session.read(handle -> SignatureRolls.having(handle, among, traits));
    }

    @Override
    public SignatureRoll named(SignatureRoll among) throws LibraryException {
        return session.read(handle -> SignatureRolls.named(handle, among));
    }

    @Override
    public List<Placed> read(SignatureRoll few) throws LibraryException {
        return session.read(handle -> SignatureRolls.read(handle, few));
    }

    @Override
    public Optional<Long> place(Id signature) throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row -> row.getLong(1),
                                "select position from signature where id = ?",
                                signature))
                .stream()
                .findFirst();
    }

    @Override
    public List<Id> ids(SignatureRoll roll) throws LibraryException {
        return session.read(handle -> SignatureRolls.ids(handle, roll));
    }

    @Override
    public List<ImportBatch> batches(Id petition) throws LibraryException {
        return session.read(handle -> ImportTable.of(handle, petition));
    }

    @Override
    public Map<Id, Long> remaining(Id petition) throws LibraryException {
        return session.read(handle -> ImportTable.remaining(handle, petition));
    }

    @Override
    public void addRefusals(Id batch, List<ImportRefusal> refusals) throws LibraryException {
        session.write(handle -> ImportTable.save(handle, batch, refusals));
    }

    @Override
    public List<ImportRefusal> refusals(Id batch) throws LibraryException {
        return session.read(handle -> ImportTable.refusals(handle, batch));
    }

    @Override
    public Removal delete(Id signature) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.SIGNATURE, signature);
            ListNames.forget(handle, "s.id = ?", signature);
            Erasure.deleteSignatures(handle, session.now(), "id = ?", signature);
            return removal;
        });
    }

    @Override
    public Removal deleteBatch(Id batch) throws LibraryException {
        return session.writeAndTell(handle -> {
            long now = session.now();
            Removal removal = Removals.keep(handle, PetitionParts.BATCH, batch);
            Erasure.deleteSignatures(handle, now, "batch = ?", batch);
            Tombstones.delete(handle, now, "import_batch", batch);
            return removal;
        });
    }

    @Override
    public void purgeWithdrawn() throws LibraryException {
        Erasure.purgeWithdrawn(session);
    }
}
