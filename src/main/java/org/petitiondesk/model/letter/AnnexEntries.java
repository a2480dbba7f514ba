package org.petitiondesk.model.letter;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/**
 * Entries of an annex that are not held: each is made whenever it is gone through, always the same.
 * They are to be gone through from the first to the last; there may be millions.
 */
public abstract class AnnexEntries extends AbstractList<Block.AnnexEntry> {

    /** Compares sizes first, then the entries, each made once. */
    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof List<?> list) || list.size() != size()) {
            return false;
        }
        Iterator<?> others = list.iterator();
        for (Block.AnnexEntry entry : this) {
            if (!entry.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
