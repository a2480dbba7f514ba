package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.Optional;

/**
 * One character with the face it is set in, or a whole word of a writing whose letters join.
 *
 * @param codePoint the first one of a word
 * @param element of the structure
 * @param level odd where it is read from right to left (UAX #9)
 */
record Glyph(
        int codePoint,
        Face face,
        double sizePt,
        double gray,
        double widthMm,
        int element,
        int level,
        Optional<Shaped> word) {

    static Glyph of(int codePoint, Face face, Type type, int element, int level) {
        double width =
                Writing.isInvisible(codePoint)
                        ? 0
                        : Points.toMm(face.advance(codePoint) / 1000 * type.sizePt());
        return new Glyph(
                codePoint,
                face,
                type.sizePt(),
                type.gray(),
                width,
                element,
                level,
                Optional.empty());
    }

    static Glyph of(Shaped word, Face face, Type type, int element, int level) {
        return new Glyph(
                word.text().codePointAt(0),
                face,
                type.sizePt(),
                type.gray(),
                Points.toMm(word.advance() / 1000 * type.sizePt()),
                element,
                level,
                Optional.of(word));
    }

    /** As it is written. */
    String text() {
        return word.map(Shaped::text).orElseGet(() -> Character.toString(codePoint));
    }

    boolean isRightToLeft() {
        return level % 2 == 1;
    }

    double emMm() {
        return Points.toMm(sizePt);
    }

    boolean isSpace() {
        return Writing.isSpace(codePoint);
    }

    boolean isDrawn() {
        return word.isPresent() || !Writing.isInvisible(codePoint);
    }

    /** Whether the ink of a mark can fill only one half of the glyph. */
    private boolean isWide() {
        return widthMm > 0.8 * emMm();
    }

    boolean isWideOpening() {
        return isWide() && Writing.isOpening(codePoint);
    }

    boolean isWideClosing() {
        return isWide()
                && Writing.isClosing(codePoint)
                && !(Writing.isPause(codePoint) && face.isCentred(codePoint));
    }
}
