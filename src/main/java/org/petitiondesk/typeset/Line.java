package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.List;

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
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            while (to < glyphs.size() && sameRun(glyphs.get(from), glyphs.get(to))) {
                to++;
            }
            run(from, to, x, baselineMm, items);
            for (int i = from; i < to; i++) {
                x += glyphs.get(i).widthMm() + extraMm.get(i);
            }
            from = to;
        }
    }

    private static boolean sameRun(Glyph one, Glyph other) {
        return one.face() == other.face()
                && one.sizePt() == other.sizePt()
                && one.gray() == other.gray()
                && one.element() == other.element();
    }

    private void run(int from, int to, double x, double baseline, List<Placed> items) {
        StringBuilder text = new StringBuilder(to - from);
        List<Double> extras = new ArrayList<>(to - from);
        boolean spaced = false;
        for (int i = from; i < to; i++) {
            if (glyphs.get(i).isDrawn()) {
                text.appendCodePoint(glyphs.get(i).codePoint());
                extras.add(extraMm.get(i));
                spaced |= extraMm.get(i) != 0;
            }
        }
        if (!text.isEmpty()) {
            Glyph first = glyphs.get(from);
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
