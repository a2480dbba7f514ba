package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide each line of a paragraph would be, what it could give, and the lines themselves. Indexes
 * count glyphs; a line goes from one to before another.
 */
final class LineWidths {
    static final double TOLERANCE_MM = 1e-6;

    /** How many times the comfortable stretch is borne before a line rather stays short. */
    private static final double MOST_STRETCH = 3;

    /** Korean words are long and its spaces are few. */
    private static final double MOST_STRETCH_KOREAN = 4;

    private final List<Glyph> glyphs;
    private final Measure measure;
    private final double mostStretch;
    private final Elasticity elasticity;
    private final double[] width;
    private final double[] stretch;
    private final double[] shrink;

    LineWidths(List<Glyph> glyphs, Language language, Measure measure) {
        this.glyphs = glyphs;
        this.measure = measure;
        this.mostStretch = Writing.isKorean(language) ? MOST_STRETCH_KOREAN : MOST_STRETCH;
        this.elasticity = Elasticity.of(glyphs, language);
        this.width = new double[glyphs.size() + 1];
        this.stretch = new double[glyphs.size() + 1];
        this.shrink = new double[glyphs.size() + 1];
        for (int i = 0; i < glyphs.size(); i++) {
            width[i + 1] = width[i] + glyphs.get(i).widthMm() + elasticity.natural(i);
            stretch[i + 1] = stretch[i] + elasticity.stretch(i);
            shrink[i + 1] = shrink[i] + elasticity.shrink(i);
        }
    }

    /**
     * What a line measures without stretch.
     *
     * @param parted whether it ends with a hyphen
     */
    double natural(int from, int to, boolean parted) {
        int end = visibleEnd(from, to);
        if (end == from) {
            return 0;
        }
        Glyph last = glyphs.get(end - 1);
        double blankHalf = last.isWideClosing() ? last.emMm() / 2 : 0;
        double hyphen = parted ? PartedWord.hyphenMm(last) : 0;
        return width[end]
                - elasticity.natural(end - 1)
                - width[from]
                - lead(from)
                - blankHalf
                + hyphen;
    }

    /** What is missing to the measure; negative where the line is too long. */
    double missing(int from, int to, boolean parted) {
        return measure.ofLine(from == 0) - natural(from, to, parted);
    }

    /** How many times its comfortable stretch a line needs to fill the measure. */
    double ratio(int from, int to, boolean parted) {
        double give = stretch[gapsEnd(from, to)] - stretch[from];
        return give > 0 ? missing(from, to, parted) / give : Double.POSITIVE_INFINITY;
    }

    /** How far a line may shrink. */
    double shrink(int from, int to) {
        return shrink[gapsEnd(from, to)] - shrink[from];
    }

    /** Whether a line is rather left short than drawn out so far. */
    boolean isTooMuch(double ratio) {
        return ratio > mostStretch;
    }

    int visibleEnd(int from, int to) {
        int end = to;
        while (end > from && (glyphs.get(end - 1).isSpace() || !glyphs.get(end - 1).isDrawn())) {
            end--;
        }
        return end;
    }

    private int gapsEnd(int from, int to) {
        return Math.max(from, visibleEnd(from, to) - 1);
    }

    /** How far the blank half of an opening mark hangs out at a line's start. */
    private double lead(int from) {
        Glyph first = glyphs.get(from);
        return first.isWideOpening() ? first.emMm() / 2 : 0;
    }

    /** The lines of the paragraph. */
    List<Line> lines(LineEnds ends) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int told = 0;
        for (int to : ends.ends()) {
            boolean parted = ends.hyphens().get(to);
            lines.add(PartedWord.shown(line(from, to, parted), glyphs, from, told, parted));
            told = parted ? PartedWord.toldTo(glyphs, to) : told;
            from = to;
        }
        return lines;
    }

    private Line line(int from, int to, boolean parted) {
        boolean forced = to == glyphs.size() || glyphs.get(to - 1).codePoint() == '\n';
        double missing = missing(from, to, parted);
        int gapsEnd = gapsEnd(from, to);
        double stretchRatio = 0;
        double shrinkRatio = 0;
        if (measure.justified() && missing < -TOLERANCE_MM) {
            double give = shrink(from, to);
            shrinkRatio = give > 0 ? Math.min(1, -missing / give) : 0;
        } else if (measure.justified() && !forced) {
            double ratio = ratio(from, to, parted);
            stretchRatio = isTooMuch(ratio) ? 0 : ratio;
        }
        List<Double> extras = new ArrayList<>(to - from);
        double added = 0;
        for (int i = from; i < to; i++) {
            double elastic =
                    i < gapsEnd
                            ? elasticity.stretch(i) * stretchRatio
                                    - elasticity.shrink(i) * shrinkRatio
                            : 0;
            added += elastic;
            extras.add(i < gapsEnd ? elasticity.natural(i) + elastic : 0.0);
        }
        return new Line(
                List.copyOf(glyphs.subList(from, to)),
                extras,
                -lead(from),
                natural(from, to, parted) + added);
    }
}
