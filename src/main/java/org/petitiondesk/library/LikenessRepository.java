package org.petitiondesk.library;

import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signatures like one that is being typed. Every question is answered by an index, within
 * milliseconds over any number of signatures.
 */
public interface LikenessRepository {

    /**
     * Signatures of a petition that count and that have all the words of one of some names, in
     * whatever order; those recorded first come first. Their names are still to be compared: the
     * words may stand in a place or an organization.
     */
    List<Placed> withWords(Id petition, Collection<String> names, int most) throws LibraryException;

    /** Likewise those that have all the words of one family name and of one given name. */
    List<Placed> withName(
            Id petition, Collection<String> families, Collection<String> given, int most)
            throws LibraryException;

    /** Signatures of a petition that count and whose signers have an e-mail address. */
    List<Placed> withEmail(Id petition, String email, int most) throws LibraryException;

    /**
     * The signatures recorded last in the whole library that have not been withdrawn and in whose
     * name, organization or place every word of some text begins a word.
     */
    List<Signed> recent(String begun, int most) throws LibraryException;

    /** Which numbers signatures have in the list of a petition, counted from 1, by their places. */
    Map<Long, Long> numbers(Id petition, Collection<Long> places) throws LibraryException;

    /** Remembers that two signatures are those of two signers, or forgets it. */
    void setDifferent(Id one, Id other, boolean areDifferent) throws LibraryException;

    /**
     * Two signatures that are known to be of two signers, by their places.
     *
     * @param one smaller than the other
     */
    record Different(long one, long other) {
        public static Different of(long place, long otherPlace) {
            return new Different(Math.min(place, otherPlace), Math.max(place, otherPlace));
        }
    }

    /** All such of a petition. */
    Set<Different> different(Id petition) throws LibraryException;

    /** The signatures that were joined with one as the same signer's, this one among them. */
    List<Id> joined(Id signature) throws LibraryException;

    /** The signatures that are known to be of another signer. */
    Set<Id> differentFrom(Id signature) throws LibraryException;
}
