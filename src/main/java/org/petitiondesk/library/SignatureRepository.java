package org.petitiondesk.library;

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
import java.util.stream.Stream;

/**
 * Who signed what. Order is the order in which signatures were recorded, wherever nothing else is
 * said.
 */
public interface SignatureRepository {

    /** A signature with its signer. */
    record Signed(Signatory signatory, Signature signature) {}

    /** A signature and where it stands; see {@link SignatureRoll#place}. */
    record Placed(long place, Signed signed) {}

    /** Whether a signature counts, and, of a duplicate, which one counts in its place. */
    record Standing(SignatureState state, Optional<Id> duplicateOf) {
        public static Standing of(SignatureState state) {
            return new Standing(state, Optional.empty());
        }
    }

    /** Adds signers with their signatures, fast, in the order given. */
    void add(List<Signed> signed) throws LibraryException;

    /** Does work that may add very many, as one change; faster where there were few before. */
    <T, X extends Exception> T addMany(Library.Work<T, X> work) throws LibraryException, X;

    /**
     * Adds the record of an import, or puts changed counts in its place. It must be there before
     * the signatures that name it.
     */
    void save(ImportBatch batch) throws LibraryException;

    /** Puts a changed signature in its place. */
    void save(Signature signature) throws LibraryException;

    /** Puts a changed signer in his or her place. */
    void save(Signatory signatory) throws LibraryException;

    /**
     * Changes the consent of signatures, fast.
     *
     * @return the consent of each before, by which it can be given back
     */
    Map<ConsentGiven, List<Id>> setConsent(Collection<Id> signatures, ConsentGiven consent)
            throws LibraryException;

    /**
     * What a signer wished before about the name, the latest first. A wish that is set again as it
     * was last takes the change back and is not among them.
     */
    List<FormerConsent> formerConsents(Id signature) throws LibraryException;

    /**
     * Changes by whom the signers of signatures may be contacted again, fast.
     *
     * @return the wish of each before, by which it can be given back
     */
    Map<ContactWish, List<Id>> setContact(Collection<Id> signatures, ContactWish wish)
            throws LibraryException;

    /**
     * Changes whether signatures count, fast.
     *
     * @return how each stood before, by which it can be given back
     */
    Map<Standing, List<Id>> setStanding(Collection<Id> signatures, Standing standing)
            throws LibraryException;

    /**
     * Likewise, but whoever has withdrawn stays so.
     *
     * @return how each stood before that was changed
     */
    Map<Standing, List<Id>> setStandingUnlessWithdrawn(Collection<Id> signatures, Standing standing)
            throws LibraryException;

    /**
     * Changes where signers are from, fast; of those who are withdrawn or erased nothing.
     *
     * @return the place of each before, by which it can be given back
     */
    Map<String, List<Id>> setPlace(Collection<Id> signatures, String place) throws LibraryException;

    /** Likewise the country. */
    Map<String, List<Id>> setCountry(Collection<Id> signatures, String country)
            throws LibraryException;

    Optional<Signed> find(Id signature) throws LibraryException;

    /**
     * Another text whenever anything about a petition's signatures was changed; asking is much
     * faster than reading them.
     */
    String mark(Id petition) throws LibraryException;

    /** How many signatures a petition has, in whatever state. */
    long count(Id petition) throws LibraryException;

    /**
     * Counts a petition's signatures in many ways, without reading any.
     *
     * @param most how many countries, places, organizations and sources are told by name
     */
    SignatureNumbers numbers(Id petition, int most) throws LibraryException;

    /**
     * Counts what is written in the fields of a petition's signatures, in whatever state, that are
     * neither withdrawn nor erased: what {@link #having} finds.
     *
     * @param most how many countries, places and organizations are told by name
     */
    SignatureNumbers.Written written(Id petition, int most) throws LibraryException;

    /**
     * The signatures of a petition; to be closed. Memory stays bounded. While it is read, the
     * stream may throw {@link UncheckedLibraryException}.
     */
    Stream<Signed> of(Id petition) throws LibraryException;

    /** Likewise without the signers, which takes a quarter less time. */
    Stream<Signature> signatures(Id petition) throws LibraryException;

    /**
     * The signatures of a petition in whose name, organization or place every word of the query
     * begins a word (of Han and Hangul: stands anywhere). Diacritics and case do not matter. A
     * withdrawn name is not found; a blank query finds all.
     */
    List<Signed> search(Id petition, String query) throws LibraryException;

    /**
     * All signatures of a petition, in whatever state, to be counted, filtered and numbered. It is
     * what was there when it was read.
     */
    SignatureRoll roll(Id petition) throws LibraryException;

    /**
     * Those of a roll in whose name, organization or place every word of the query begins a word,
     * as {@link #search} has it; a blank query finds all. It neither reads nor keeps any name.
     *
     * @param most where it finds that many, it ends
     * @param goesOn asked now and then; false ends it with what was found so far
     */
    SignatureRoll find(SignatureRoll among, String query, int most, BooleanSupplier goesOn)
            throws LibraryException;

    /**
     * Those of a roll with certain traits: of those of a kind one, and of every kind that there is.
     * It neither reads nor keeps any name.
     */
    SignatureRoll having(SignatureRoll among, Collection<SignatureTrait> traits)
            throws LibraryException;

    /** Those of a roll that are neither withdrawn nor erased. It reads no name either. */
    SignatureRoll named(SignatureRoll among) throws LibraryException;

    /** The signatures of a petition as {@link #of} reads them, with the places. */
    Stream<Placed> placed(Id petition) throws LibraryException;

    /**
     * The signatures at some places, in the order of these; those that are there no longer are left
     * out. To be closed; memory stays bounded, and the stream may throw as that of {@link #of}.
     */
    Stream<Signed> at(long[] places) throws LibraryException;

    /** In which order a petition's signatures are listed. */
    SignatureOrder order(Id petition) throws LibraryException;

    /**
     * Chooses in which order they are listed; lead signers that are there no longer are left out.
     */
    void setOrder(Id petition, SignatureOrder order) throws LibraryException;

    /** The signatures of a short roll; those that are there no longer are left out. */
    List<Placed> read(SignatureRoll few) throws LibraryException;

    /** The first signatures of a petition, before its roll is read. */
    List<Placed> first(Id petition, int count) throws LibraryException;

    /** Where a signature stands; empty if there is none such. */
    Optional<Long> place(Id signature) throws LibraryException;

    /** The identifiers of a roll's signatures. */
    List<Id> ids(SignatureRoll roll) throws LibraryException;

    /** The imports of a petition, the first one first. */
    List<ImportBatch> batches(Id petition) throws LibraryException;

    /** How many signatures of each import are there and not withdrawn; none has no entry. */
    Map<Id, Long> remaining(Id petition) throws LibraryException;

    /** Notes lines that an import did not take in. */
    void addRefusals(Id batch, List<ImportRefusal> refusals) throws LibraryException;

    /**
     * The lines that an import did not take in, as they were noted: the first ones, and none of
     * imports by older versions of the program.
     */
    List<ImportRefusal> refusals(Id batch) throws LibraryException;

    /** Removes a signature, and its signer unless there are other signatures of the same. */
    Removal delete(Id signature) throws LibraryException;

    /** Takes an import back: its signatures are removed, leaving tombstones without names. */
    Removal deleteBatch(Id batch) throws LibraryException;

    /**
     * Clears what is left of withdrawn signatures: names, contact data and places are overwritten,
     * and a tombstone remains. Also done whenever a library is closed.
     */
    void purgeWithdrawn() throws LibraryException;
}
