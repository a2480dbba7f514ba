package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * What a line's gaps may give: for each glyph the space after it that is always there, how far it
 * may stretch without being noticed, and how far it may shrink. In millimetres.
 */
final class Elasticity {
    private static final double SPACE_STRETCH = 0.45;
    private static final double SPACE_SHRINK = 0.2;

    /**
     * Programs that take text out of a PDF read a gap of a tenth of an em as a space between words,
     * so that nothing in Chinese is drawn that far apart. Three times this is the most that Han
     * characters are.
     */
    private static final double HAN_STRETCH_EM = 0.03;

    /** Between Han and Latin (clreq 3.2.1: at most a quarter). */
    private static final double MIXED_GAP_EM = 0.09;

    private static final double MIXED_SHRINK_EM = 0.05;
    private static final double MARK_SHRINK_EM = 0.3;

    private final double[] natural;
    private final double[] stretch;
    private final double[] shrink;

    private Elasticity(int glyphs) {
        this.natural = new double[glyphs];
        this.stretch = new double[glyphs];
        this.shrink = new double[glyphs];
    }

    static Elasticity of(List<Glyph> glyphs, Language language) {
        int count = glyphs.size();
        Elasticity result = new Elasticity(count);
        boolean han = Writing.isHanLanguage(language);
        boolean korean = Writing.isKorean(language);
        for (int i = 0; i + 1 < count; i++) {
            Glyph glyph = glyphs.get(i);
            Glyph next = glyphs.get(i + 1);
            if (glyph.codePoint() == ' ' || glyph.codePoint() == 0xA0) {
                result.stretch[i] = SPACE_STRETCH * glyph.widthMm();
                result.shrink[i] = SPACE_SHRINK * glyph.widthMm();
            } else if (han) {
                result.hanGap(i, glyph, next);
            } else if (korean) {
                result.natural[i] = -koreanClosing(glyph, next);
            } else if (closesUp(glyph, next)) {
                result.natural[i] = -glyph.emMm() / 2;
            }
        }
        return result;
    }

    double natural(int glyph) {
        return natural[glyph];
    }

    double stretch(int glyph) {
        return stretch[glyph];
    }

    double shrink(int glyph) {
        return shrink[glyph];
    }

    private void hanGap(int i, Glyph glyph, Glyph next) {
        double em = glyph.emMm();
        if (closesUp(glyph, next)) {
            natural[i] = -em / 2;
        } else if (glyph.isWideClosing()) {
            shrink[i] = MARK_SHRINK_EM * em;
            stretch[i] = HAN_STRETCH_EM * em;
        } else if (glyph.codePoint() == '—' && next.codePoint() == '—') {
            // The dash has blank ends; two of them are one line.
            natural[i] = -0.09 * em;
        } else if (isMixed(glyph.codePoint(), next.codePoint())) {
            natural[i] = MIXED_GAP_EM * em;
            shrink[i] = MIXED_SHRINK_EM * em;
        } else if (Writing.isWide(glyph.codePoint()) || Writing.isWide(next.codePoint())) {
            stretch[i] = HAN_STRETCH_EM * em;
            shrink[i] = next.isWideOpening() ? MARK_SHRINK_EM * em : 0;
        }
    }

    /** Whether two marks side by side give up one blank half (clreq 3.1.6). */
    private static boolean closesUp(Glyph glyph, Glyph next) {
        return (glyph.isWideClosing() && (next.isWideClosing() || next.isWideOpening()))
                || (glyph.isWideOpening() && next.isWideOpening());
    }

    private static boolean isMixed(int one, int other) {
        return (Writing.isHan(one) && Writing.isEuropeanWordPart(other))
                || (Writing.isEuropeanWordPart(one) && Writing.isHan(other));
    }

    /** Korean sets corner brackets half wide everywhere. */
    private static double koreanClosing(Glyph glyph, Glyph next) {
        double half = 0.45 * glyph.emMm();
        return (glyph.isWideClosing() ? half : 0) + (next.isWideOpening() ? half : 0);
    }
}
