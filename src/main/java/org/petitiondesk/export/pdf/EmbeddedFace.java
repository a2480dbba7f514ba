package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.FaceSubset;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A face as one letter carries it: the characters that the letter uses, numbered in the order of
 * their first use.
 *
 * <p>OpenPDF's own fonts number characters by glyph. Where two characters share a glyph, as space
 * and no-break space do, text copied from such a file has whichever came first. Here each code
 * point has a number of its own, and {@link CompositeFont} maps it to the glyph, so what is read
 * out is what was written.
 */
final class EmbeddedFace {
    private final String name;
    private final Face face;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** By number; number 0 is the missing glyph and never used. */
    private final Ints codePoints = new Ints();

    EmbeddedFace(String name, Face face) {
        this.name = name;
        this.face = face;
        codePoints.add(0);
    }

    /** By which pages name it. */
    String name() {
        return name;
    }

    /** The character's number (CID) in the letter's strings. */
    int number(int codePoint) {
        Integer number = numbers.get(codePoint);
        if (number == null) {
            if (!face.has(codePoint)) {
                throw new IllegalArgumentException(
                        "a run has a character that its face " + face.name() + " lacks");
            }
            number = codePoints.size();
            numbers.put(codePoint, number);
            codePoints.add(codePoint);
        }
        return number;
    }

    Face face() {
        return face;
    }

    /** The part of the face that the letter carries. */
    FaceSubset subset() {
        return face.subset(characters().boxed().toList());
    }

    /** The code points in the order of their numbers, from number 1. */
    IntStream characters() {
        return IntStream.range(1, codePoints.size()).map(codePoints::get);
    }
}
