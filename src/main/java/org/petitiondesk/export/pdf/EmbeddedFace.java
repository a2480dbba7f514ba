package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.Face;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face as one file carries it: the characters that the file uses. Those of ASCII are numbered by
 * their code point, others in the order of their first use.
 *
 * <p>Where two characters share a glyph, as space and no-break space do, and are numbered by it,
 * text copied from a file has whichever came first. Here each code point has a number of its own,
 * and {@link CompositeFont} maps it to the glyph, so what is read out is what was written.
 */
final class EmbeddedFace {
    private static final int FIRST_PRINTED = ' ';
    private static final int LAST_PRINTED = '~';

    /** A file that uses so many characters of ASCII has them all. */
    private static final int MANY = 48;

    private final String name;
    private final Face face;
    private final BitSet ascii = new BitSet();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Letter, Integer> others = new HashMap<>();

    /**
     * A glyph and what it stands for.
     *
     * @param glyph its number in the whole face
     */
    record Letter(int glyph, String text) {}

    EmbeddedFace(String name, Face face) {
        this.name = name;
        this.face = face;
    }

    /** By which pages name it. */
    String name() {
        return name;
    }

    /** The character’s number (CID) in the file’s strings. */
    int number(int codePoint) {
        if (ascii.get(codePoint)) {
            return codePoint;
        }
        Integer number = numbers.get(codePoint);
        return number == null ? first(codePoint) : number;
    }

    /** The number of a character that is used for the first time. */
    private int first(int codePoint) {
        if (!face.has(codePoint)) {
            throw new IllegalArgumentException(
                    "a run has a character that its face " + face.name() + " lacks");
        }
        if (codePoint >= FIRST_PRINTED && codePoint <= LAST_PRINTED) {
            ascii.set(codePoint);
            return codePoint;
        }
        int number = number(face.glyph(codePoint), Character.toString(codePoint));
        numbers.put(codePoint, number);
        return number;
    }

    /** The number of a glyph where it stands for some characters. */
    int number(int glyph, String text) {
        return others.computeIfAbsent(
                new Letter(glyph, text), letter -> LAST_PRINTED + 1 + others.size());
    }

    Face face() {
        return face;
    }

    /**
     * The part of the face that the file carries. Letters that differ in an address alone mostly
     * carry the same part, because it has all characters of ASCII or few.
     */
    CarriedFace carried() {
        return CarriedFace.of(face, letters());
    }

    /** All by their numbers; 0 is the missing glyph. */
    private SortedMap<Integer, Letter> letters() {
        SortedMap<Integer, Letter> letters = new TreeMap<>();
        BitSet carried = (BitSet) ascii.clone();
        if (carried.cardinality() >= MANY) {
            carried.set(FIRST_PRINTED, LAST_PRINTED + 1);
        }
        carried.stream()
                .filter(face::has)
                .forEach(code ->
                        letters.put(code, new Letter(face.glyph(code), Character.toString(code))));
        others.forEach((letter, number) -> letters.put(number, letter));
        return letters;
    }
}
