package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.FaceSubset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A face as one file carries it: the characters that the file uses, numbered in the order of their
 * first use.
 *
 * <p>Where two characters share a glyph, as space and no-break space do, and are numbered by it,
 * text copied from a file has whichever came first. Here each code point has a number of its own,
 * and {@link CompositeFont} maps it to the glyph, so what is read out is what was written.
 */
final class EmbeddedFace {
    private final String name;
    private final Face face;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Letter, Integer> numbersOfLetters = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>();

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
        Integer number = numbers.get(codePoint);
        if (number == null) {
            if (!face.has(codePoint)) {
                throw new IllegalArgumentException(
                        "a run has a character that its face " + face.name() + " lacks");
            }
            number = number(face.glyph(codePoint), Character.toString(codePoint));
            numbers.put(codePoint, number);
        }
        return number;
    }

    /** The number of a glyph where it stands for some characters. */
    int number(int glyph, String text) {
        return numbersOfLetters.computeIfAbsent(
                new Letter(glyph, text),
                letter -> {
                    letters.add(letter);
                    return letters.size();
                });
    }

    Face face() {
        return face;
    }

    /** The part of the face that the letter carries. */
    FaceSubset subset() {
        return face.subset(letters.stream().map(Letter::glyph).toList());
    }

    /** All in the order of their numbers; the first has number 1, 0 is the missing glyph. */
    List<Letter> letters() {
        return List.copyOf(letters);
    }
}
