package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import java.util.ArrayList;
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

        private Cluster moved(double right) {
            return new Cluster(
                    text,
                    strokes.stream()
                            .map(one -> new Stroke(one.glyph(), one.x() + right, one.rise()))
                            .toList());
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

    /**
     * The word in parts as it is read, each drawn as the whole has it: put side by side they look
     * like the word. No part begins within a character.
     *
     * @param length that a part has before another begins
     */
    List<Shaped> parts(int length, boolean rightToLeft) {
        if (text.length() <= length) {
            return List.of(this);
        }
        BreakIterator characters = TextBreaks.characters(text);
        List<Cluster> read = rightToLeft ? clusters.reversed() : clusters;
        List<Shaped> parts = new ArrayList<>();
        int from = 0;
        int first = 0;
        double x = rightToLeft ? advance : 0;
        int at = 0;
        for (int i = 1; i < read.size(); i++) {
            at = text.indexOf(read.get(i).text(), at + read.get(i - 1).text().length());
            if (at - from >= length && characters.isBoundary(at)) {
                double cut =
                        rightToLeft
                                ? read.get(i - 1).strokes().getLast().x()
                                : read.get(i).strokes().getFirst().x();
                parts.add(part(text.substring(from, at), read.subList(first, i), x, cut));
                from = at;
                first = i;
                x = cut;
            }
        }
        double end = rightToLeft ? 0 : advance;
        parts.add(part(text.substring(from), read.subList(first, read.size()), x, end));
        return parts;
    }

    private static Shaped part(String text, List<Cluster> read, double from, double to) {
        double left = Math.min(from, to);
        List<Cluster> drawn = from > to ? read.reversed() : read;
        return new Shaped(
                text,
                drawn.stream().map(cluster -> cluster.moved(-left)).toList(),
                Math.abs(to - from));
    }
}
