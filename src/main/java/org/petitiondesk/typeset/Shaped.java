package org.petitiondesk.typeset;

import java.util.List;

/**
 * A word as its writing has it, its letters joined, stacked or reordered. Lengths are in
 * thousandths of the type size.
 *
 * @param text as it is written
 * @param clusters as they are drawn, from left to right
 */
record Shaped(String text, List<Cluster> clusters, double advance) {

    /**
     * Glyphs that stand together for some characters.
     *
     * @param text the characters, as they are written
     */
    record Cluster(String text, List<Stroke> strokes) {
        Cluster {
            strokes = List.copyOf(strokes);
        }
    }

    /**
     * A drawn glyph.
     *
     * @param glyph its number in the face
     * @param x where it stands, seen from the word's left end
     * @param rise above the baseline
     */
    record Stroke(int glyph, double x, double rise) {}

    Shaped {
        clusters = List.copyOf(clusters);
    }
}
