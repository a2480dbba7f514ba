package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who signed what. Order is the order in which signatures were recorded, everywhere. */
public interface SignatureRepository {

    /** A signature with its signer. */
    record Signed(Signatory signatory, Signature signature) {}

    /** Adds signers with their signatures, fast, in the order given. */
    void add(List<Signed> signed) throws LibraryException;

    /**
     * Adds the record of an import, or puts changed counts in its place. It must be there before
     * the signatures that name it.
     */
    void save(ImportBatch batch) throws LibraryException;

    /** Puts a changed signature in its place. */
    void save(Signature signature) throws LibraryException;

    Optional<Signed> find(Id signature) throws LibraryException;

    /**
     * Another text whenever anything about a petition's signatures was changed; asking is much
     * faster than reading them.
     */
    String mark(Id petition) throws LibraryException;

    /** How many signatures a petition has, in whatever state. */
    long count(Id petition) throws LibraryException;

    /**
     * The signatures of a petition; to be closed. Memory stays bounded. While it is read, the
     * stream may throw {@link UncheckedLibraryException}.
     */
    Stream<Signed> of(Id petition) throws LibraryException;

    /**
     * The signatures of a petition in whose name, organization or place every word of the query
     * begins a word (of Han and Hangul: stands anywhere). Diacritics and case do not matter.
     */
    List<Signed> search(Id petition, String query) throws LibraryException;

    /** Likewise, the first few of them. A blank query finds the first of all. */
    List<Signed> searchFirst(Id petition, String query, int most) throws LibraryException;

    /** The imports of a petition, the first one first. */
    List<ImportBatch> batches(Id petition) throws LibraryException;

    /** Takes an import back: its signatures are removed, leaving tombstones without names. */
    void deleteBatch(Id batch) throws LibraryException;

    /**
     * Clears what is left of withdrawn signatures: names, contact data and places are overwritten,
     * and a tombstone remains. Also done whenever a library is closed.
     */
    void purgeWithdrawn() throws LibraryException;
}
