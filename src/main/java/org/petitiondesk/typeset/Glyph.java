package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

/**
 * One character with the face it is set in.
 *
 * @param element of the structure
 */
record Glyph(int codePoint, Face face, double sizePt, double gray, double widthMm, int element) {

    static Glyph of(int codePoint, Face face, Type type, int element) {
        double width =
                Writing.isInvisible(codePoint)
                        ? 0
                        : Points.toMm(face.advance(codePoint) / 1000 * type.sizePt());
        return new Glyph(codePoint, face, type.sizePt(), type.gray(), width, element);
    }

    double emMm() {
        return Points.toMm(sizePt);
    }

    boolean isSpace() {
        return Writing.isSpace(codePoint);
    }

    boolean isDrawn() {
        return !Writing.isInvisible(codePoint);
    }

    /** Whether this is a mark whose ink fills only one half of a wide glyph. */
    private boolean isWideMark() {
        return widthMm > 0.8 * emMm();
    }

    boolean isWideOpening() {
        return Writing.isOpening(codePoint) && isWideMark();
    }

    boolean isWideClosing() {
        return Writing.isClosing(codePoint) && isWideMark();
    }
}
