package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the line ends of a paragraph that are best for the paragraph as a whole: the least sum of
 * what each line has to be stretched or shrunk (after Knuth and Plass, 1981). Words are parted only
 * in a paragraph that would have a loose line without.
 */
final class LineFitter {
    /** How many times the comfortable stretch is borne before words are parted. */
    private static final double LOOSE = 1.5;

    private static final double SHORT_LINE = 1e7;

    /** Two lines that are a little short are better than one that gapes. */
    private static final double SHORTER = 4e9;

    private static final double LONE_WORD = 5e6;

    private static final double HYPHEN = 1e5;

    /** More than two lines in a row end with a hyphen. */
    private static final double LADDER = 1e12;

    private final List<Glyph> glyphs;
    private final Language language;
    private final Measure measure;
    private final LineWidths widths;
    private final BitSet unforced;
    private final Supplier<BitSet> mayBeParted;
    private final BitSet words;
    private final BitSet mandatory;
    private final BitSet bearable;
    private BitSet breaks;
    private BitSet hyphens = new BitSet();

    /**
     * @param widths of the lines that the glyphs could make
     * @param mayBeParted where a hyphen may end a line, asked for only when it is needed
     */
    LineFitter(
            List<Glyph> glyphs,
            Language language,
            Measure measure,
            LineWidths widths,
            BreakPoints points,
            Supplier<BitSet> mayBeParted) {
        this.glyphs = glyphs;
        this.language = language;
        this.measure = measure;
        this.widths = widths;
        this.words = points.allowed();
        this.mandatory = points.mandatory();
        this.bearable = points.bearable();
        this.mayBeParted = mayBeParted;
        this.unforced = withReserve(points);
        this.breaks = withEmergencies(unforced);
    }

    LineEnds ends() {
        List<Integer> ends = bestEnds();
        if (isLoose(ends)) {
            hyphens = mayBeParted.get();
            if (!hyphens.isEmpty()) {
                unforced.or(hyphens);
                breaks = withEmergencies(unforced);
                ends = bestEnds();
            }
        }
        return new LineEnds(ends, hyphens);
    }

    /** Whether a paragraph has a line that is drawn apart, or ends with a lone word. */
    private boolean isLoose(List<Integer> ends) {
        int from = 0;
        for (int to : ends) {
            boolean loose = mandatory.get(to) ? isLastAndLone(from, to) : ratio(from, to) > LOOSE;
            if (measure.justified() && loose) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Lets an address of the net that is wider than a line break between its parts. */
    private BitSet withReserve(BreakPoints points) {
        return withPlaces(points.allowed(), points.reserve()::get);
    }

    /**
     * Lets what is wider than a line, and may not be broken otherwise, break where that looks no
     * worse than it must, and else anywhere.
     */
    private BitSet withEmergencies(BitSet allowed) {
        return withPlaces(
                withPlaces(allowed, bearable::get),
                place -> !Writing.isMark(glyphs.get(place).codePoint()));
    }

    /** Adds places within what is wider than a line. */
    private BitSet withPlaces(BitSet allowed, IntPredicate suits) {
        BitSet result = (BitSet) allowed.clone();
        double narrowest = Math.min(measure.firstMm(), measure.restMm());
        int from = 0;
        for (int to = allowed.nextSetBit(1); to >= 0; to = allowed.nextSetBit(to + 1)) {
            if (naturalWidth(from, to) > narrowest) {
                IntStream.range(from + 1, to).filter(suits).forEach(result::set);
            }
            from = to;
        }
        return result;
    }

    private List<Integer> bestEnds() {
        int count = glyphs.size();
        double[] best = new double[count + 1];
        int[] previous = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int to = breaks.nextSetBit(1); to >= 0; to = breaks.nextSetBit(to + 1)) {
            int from = breaks.previousSetBit(to - 1);
            while (true) {
                int start = Math.max(from, 0);
                double cost = best[start] + cost(start, to) + ofHyphens(previous, start, to);
                if (cost < best[to]) {
                    best[to] = cost;
                    previous[to] = start;
                }
                if (start == 0 || mandatory.get(start) || tooLong(start, to)) {
                    break;
                }
                from = breaks.previousSetBit(start - 1);
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = count; end > 0; end = previous[end]) {
            ends.add(end);
        }
        Collections.reverse(ends);
        return ends;
    }

    private double ofHyphens(int[] previous, int from, int to) {
        if (!hyphens.get(from) && !hyphens.get(to)) {
            return 0;
        }
        boolean ladder = hyphens.get(to) && hyphens.get(from) && hyphens.get(previous[from]);
        // A part of a word on a paragraph's last line counts like one more hyphen.
        return (ladder ? LADDER : 0)
                + (hyphens.get(to) || to == glyphs.size() ? HYPHEN : 0)
                + (hyphens.get(to) && hyphens.get(from) ? HYPHEN : 0);
    }

    private boolean tooLong(int from, int to) {
        return naturalWidth(from, to) - widths.shrink(from, to)
                > measure.ofLine(from == 0) + glyphs.get(from).emMm();
    }

    private double cost(int from, int to) {
        double missing = widths.missing(from, to, hyphens.get(to));
        double lone = isLastAndLone(from, to) ? LONE_WORD : 0;
        if (missing < -LineWidths.TOLERANCE_MM) {
            double give = measure.justified() ? widths.shrink(from, to) : 0;
            return -missing <= give + LineWidths.TOLERANCE_MM
                    ? demerits(-missing / give) + lone
                    : isOneGlyph(from, to) ? SHORT_LINE : Double.POSITIVE_INFINITY;
        }
        if (mandatory.get(to)) {
            return lone;
        }
        double share = missing / measure.restMm();
        if (!measure.justified()) {
            return 1e6 * share * share;
        }
        double ratio = ratio(from, to);
        return widths.isTooMuch(ratio) ? SHORT_LINE + SHORTER * share * share : demerits(ratio);
    }

    /** Whether a line cannot be broken any further: a glyph, and the marks on it. */
    private boolean isOneGlyph(int from, int to) {
        return glyphs.subList(from, widths.visibleEnd(from, to)).stream()
                        .filter(glyph -> glyph.widthMm() > 0 && !Writing.isMark(glyph.codePoint()))
                        .count()
                <= 1;
    }

    private static double demerits(double ratio) {
        double badness = 100 * ratio * ratio * ratio;
        return (10 + badness) * (10 + badness);
    }

    /** Whether a last line has less than two words, two Han characters or 8 % of the measure. */
    private boolean isLastAndLone(int from, int to) {
        if (to < glyphs.size() || from == 0) {
            return false;
        }
        if (naturalWidth(from, to) < 0.08 * measure.restMm()) {
            return true;
        }
        return !Writing.isHanLanguage(language) && words.nextSetBit(from + 1) >= to;
    }

    private double naturalWidth(int from, int to) {
        return widths.natural(from, to, hyphens.get(to));
    }

    private double ratio(int from, int to) {
        return widths.ratio(from, to, hyphens.get(to));
    }
}
