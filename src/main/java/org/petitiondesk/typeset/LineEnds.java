package org.petitiondesk.typeset;

import java.util.BitSet;
import java.util.List;

/**
 * Where the lines of a paragraph end. Indexes count glyphs; an index stands before its glyph.
 *
 * @param ends of all lines, in order
 * @param hyphens where a word is parted, among others that were not chosen
 */
record LineEnds(List<Integer> ends, BitSet hyphens) {
    LineEnds {
        ends = List.copyOf(ends);
    }
}
