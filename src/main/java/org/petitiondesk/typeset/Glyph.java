package org.petitiondesk.typeset;

import org.petitiondesk.model.common.EmphasisDots;
import org.petitiondesk.model.letter.Points;

import java.util.Optional;

/**
 * One character with the face it is set in, or a whole word of a writing whose letters join.
 *
 * @param codePoint the first one of a word
 * @param element of the structure
 * @param level odd where it is read from right to left (UAX #9)
 * @param dots where a dot emphasises it
 */
record Glyph(
        int codePoint,
        Face face,
        double sizePt,
        double gray,
        double widthMm,
        int element,
        int level,
        Optional<Shaped> word,
        Optional<EmphasisDots> dots) {

    /** In parts of the size, as are the others. */
    private static final double DOT = 0.14;

    /** From the baseline up to a dot's top, which is clear of the characters. */
    private static final double DOT_ABOVE = 1.05;

    /** From the baseline down to a dot's top. */
    private static final double DOT_BELOW = 0.22;

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
                Optional.empty(),
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
                Optional.of(word),
                Optional.empty());
    }

    /** The same, emphasised by a dot. */
    Glyph dotted(EmphasisDots place) {
        return new Glyph(
                codePoint, face, sizePt, gray, widthMm, element, level, word, Optional.of(place));
    }

    /**
     * The dot that emphasises it.
     *
     * @param xMm where the glyph stands
     */
    Optional<Placed.Dot> dot(double xMm, double baselineMm) {
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        double down =
                switch (dots.get()) {
                    case ABOVE -> -DOT_ABOVE;
                    case BELOW -> DOT_BELOW;
                };
        double size = DOT * emMm();
        return Optional.of(
                new Placed.Dot(xMm + (widthMm - size) / 2, baselineMm + down * emMm(), size, gray));
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
