package org.petitiondesk.gui.signatory;

import org.petitiondesk.library.SignatureRoll;

import java.util.Arrays;

/** In which order a table was sorted; twelve bytes for each signature. Immutable. */
final class RowOrder {
    /** As they were recorded. */
    static final RowOrder RECORDED = new RowOrder(new long[0]);

    private final long[] places;
    private final int[] ranks;

    /** Which row shows which signature of a roll. */
    static final class Turn {
        private final int[] indices;
        private final int[] rows;

        private Turn(int[] indices) {
            this.indices = indices;
            this.rows = new int[indices.length];
            for (int row = 0; row < indices.length; row++) {
                rows[indices[row]] = row;
            }
        }

        /** The index on the roll of what a row shows. */
        int index(int row) {
            return indices[row];
        }

        /** The row of what is on the roll at an index. */
        int row(int index) {
            return rows[index];
        }
    }

    /**
     * Takes a while for many.
     *
     * @param sorted places in order; see {@link SignatureRoll#place}
     */
    RowOrder(long[] sorted) {
        places = sorted.clone();
        Arrays.sort(places);
        ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[Arrays.binarySearch(places, sorted[rank])] = rank;
        }
    }

    /** In which order those of a roll stand; what was recorded since stands last. */
    Turn of(SignatureRoll shown) {
        int[] known = new int[places.length];
        Arrays.fill(known, -1);
        int[] indices = new int[shown.size()];
        int unknown = 0;
        for (int index = 0, at = 0; index < shown.size(); index++) {
            while (at < places.length && places[at] < shown.place(index)) {
                at++;
            }
            if (at < places.length && places[at] == shown.place(index)) {
                known[ranks[at]] = index;
            } else {
                indices[unknown++] = index;
            }
        }
        System.arraycopy(indices, 0, indices, shown.size() - unknown, unknown);
        int next = 0;
        for (int index : known) {
            if (index >= 0) {
                indices[next++] = index;
            }
        }
        return new Turn(indices);
    }
}
