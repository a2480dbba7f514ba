package org.petitiondesk.sorting;

import org.petitiondesk.model.petition.Signature;

/** Puts signatures into an order. */
public interface Sorting {
    /**
     * Adds a signature.
     *
     * @param place by which it is found again; see {@link #places}
     */
    void add(long place, Signature signature);

    /** The places of all signatures that were added, in order. */
    long[] places();
}
