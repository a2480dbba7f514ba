package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of text, ready to be placed.
 *
 * @param extraMm space added after each glyph
 * @param leadMm where the first glyph stands, seen from the line's left end; negative where an
 *     opening mark's blank half hangs out
 * @param widthMm what is seen: without the spaces at its end
 */
record Line(List<Glyph> glyphs, List<Double> extraMm, double leadMm, double widthMm) {

    /** Appends the line's runs. */
    void place(double xMm, double baselineMm, List<Placed> items) {
        double x = xMm + leadMm;
        int[] order = fromTheLeft();
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && sameRun(glyphs.get(order[from]), glyphs.get(order[to]))) {
                to++;
            }
            int[] together = Arrays.copyOfRange(order, from, to);
            if (isOfWords(glyphs.get(order[from]))) {
                words(together, x, baselineMm, items);
            } else {
                run(together, x, baselineMm, items);
            }
            for (int i : together) {
                x += glyphs.get(i).widthMm() + extraMm.get(i);
            }
            from = to;
        }
    }

    /** Whether it is a line of a paragraph that as a whole is read from right to left. */
    boolean isFromTheRight() {
        return !glyphs.isEmpty() && glyphs.stream().allMatch(glyph -> glyph.level() > 0);
    }

    /** The indexes of the glyphs as they stand on the page. */
    private int[] fromTheLeft() {
        return glyphs.stream().allMatch(glyph -> glyph.level() == 0)
                ? IntStream.range(0, glyphs.size()).toArray()
                : Directions.fromTheLeft(glyphs);
    }

    private static boolean isOfWords(Glyph glyph) {
        return glyph.isRightToLeft() || glyph.word().isPresent();
    }

    private static boolean sameRun(Glyph one, Glyph other) {
        return one.face() == other.face()
                && one.level() == other.level()
                && isOfWords(one) == isOfWords(other)
                && one.sizePt() == other.sizePt()
                && one.gray() == other.gray()
                && one.element() == other.element();
    }

    /** Glyphs of a writing whose letters join, or that is read from right to left. */
    private void words(int[] together, double x, double baseline, List<Placed> items) {
        List<Placed.Cluster> clusters = new ArrayList<>();
        double pen = 0;
        double width = 0;
        for (int i : together) {
            Glyph glyph = glyphs.get(i);
            addClusters(glyph, pen, clusters);
            width = glyph.isSpace() ? width : pen + glyph.widthMm();
            pen += glyph.widthMm() + extraMm.get(i);
        }
        if (!clusters.isEmpty()) {
            Glyph first = glyphs.get(together[0]);
            String text =
                    IntStream.of(together)
                            .sorted()
                            .mapToObj(i -> glyphs.get(i).text())
                            .collect(Collectors.joining());
            items.add(
                    new Placed.Words(
                            first.face(),
                            first.sizePt(),
                            x,
                            baseline,
                            clusters,
                            first.isRightToLeft(),
                            text,
                            width,
                            first.gray(),
                            first.element()));
        }
    }

    private static void addClusters(Glyph glyph, double pen, List<Placed.Cluster> clusters) {
        if (glyph.word().isEmpty()) {
            if (glyph.isDrawn()) {
                int drawn = glyph.face().glyph(UCharacter.getMirror(glyph.codePoint()));
                clusters.add(
                        new Placed.Cluster(
                                glyph.text(), List.of(new Placed.Stroke(drawn, pen, 0))));
            }
            return;
        }
        double unit = Points.toMm(glyph.sizePt() / 1000);
        for (Shaped.Cluster cluster : glyph.word().get().clusters()) {
            clusters.add(
                    new Placed.Cluster(
                            cluster.text(),
                            cluster.strokes().stream()
                                    .map(stroke ->
                                            new Placed.Stroke(
                                                    stroke.glyph(),
                                                    pen + stroke.x() * unit,
                                                    stroke.rise() * unit))
                                    .toList()));
        }
    }

    private void run(int[] together, double x, double baseline, List<Placed> items) {
        StringBuilder text = new StringBuilder(together.length);
        List<Double> extras = new ArrayList<>(together.length);
        boolean spaced = false;
        for (int i : together) {
            if (glyphs.get(i).isDrawn()) {
                text.appendCodePoint(glyphs.get(i).codePoint());
                extras.add(extraMm.get(i));
                spaced |= extraMm.get(i) != 0;
            }
        }
        if (!text.isEmpty()) {
            Glyph first = glyphs.get(together[0]);
            items.add(
                    new Placed.Run(
                            first.face(),
                            first.sizePt(),
                            x,
                            baseline,
                            text.toString(),
                            spaced ? extras : List.of(),
                            first.gray(),
                            first.element()));
        }
    }
}
