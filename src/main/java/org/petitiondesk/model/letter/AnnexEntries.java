package org.petitiondesk.model.letter;

import java.util.AbstractList;

/**
 * Entries of an annex that are not held: each is made whenever it is gone through, always the same.
 * They are to be gone through from the first to the last; there may be millions.
 */
public abstract class AnnexEntries extends AbstractList<Block.AnnexEntry> {}
