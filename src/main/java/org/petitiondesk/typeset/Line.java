package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of text, ready to be placed.
 *
 * @param extraMm space added after each glyph
 * @param leadMm where the first glyph stands, seen from the line's left end; negative where an
 *     opening mark's blank half hangs out
 * @param widthMm what is seen: without the spaces at its end
 * @param turned whether it is one of a page that is set from the left, and then turned round,
 *     because it is read from right to left
 */
record Line(
        List<Glyph> glyphs, List<Double> extraMm, double leadMm, double widthMm, boolean turned) {

    /** One of a paragraph that as a whole is read from left to right. */
    Line(List<Glyph> glyphs, List<Double> extraMm, double leadMm, double widthMm) {
        this(glyphs, extraMm, leadMm, widthMm, false);
    }

    /** The same on a page that will be turned round. */
    Line onTurnedPage() {
        return new Line(glyphs, extraMm, leadMm, widthMm, true);
    }

    /** Appends the line's runs, as they are read, and the dots of what is emphasised. */
    void place(double xMm, double baselineMm, List<Placed> items) {
        boolean plain = !turned && isFromTheLeft();
        int[] order =
                plain ? inOrder(glyphs.size()) : Directions.fromTheLeft(glyphs, turned ? 1 : 0);
        List<Piece> pieces = new ArrayList<>();
        List<Placed> dots = new ArrayList<>();
        double x = xMm + leadMm;
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && sameRun(glyphs.get(order[from]), glyphs.get(order[to]))) {
                to++;
            }
            int[] together = Arrays.copyOfRange(order, from, to);
            Optional<Placed.Text> text =
                    isOfWords(glyphs.get(order[from]))
                            ? words(together, x, baselineMm)
                            : run(together, x, baselineMm);
            int first = Math.min(together[0], together[together.length - 1]);
            text.ifPresent(piece -> pieces.add(new Piece(first, piece)));
            for (int i : together) {
                Glyph glyph = glyphs.get(i);
                Optional<Placed.Dot> dot = glyph.dot(x, baselineMm);
                if (dot.isPresent()) {
                    dots.add(dot.get());
                }
                x += glyph.widthMm() + extraMm.get(i);
            }
            from = to;
        }
        if (!plain) {
            pieces.sort(Comparator.comparingInt(Piece::first));
        }
        for (Piece piece : pieces) {
            items.add(turned ? turned(piece.text(), xMm + leadMm, x) : piece.text());
        }
        for (Placed dot : dots) {
            items.add(turned ? turned(dot, xMm + leadMm, x) : dot);
        }
    }

    private boolean isFromTheLeft() {
        for (Glyph glyph : glyphs) {
            if (glyph.level() != 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] inOrder(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    /**
     * A run of the line.
     *
     * @param first index of its glyph that is read first
     */
    private record Piece(int first, Placed.Text text) {}

    /** An item where it must stand so that it comes to its place when the page is turned. */
    private static Placed turned(Placed item, double lineLeft, double lineRight) {
        return item.moved(lineLeft + lineRight - Sheet.ends(item), 0);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
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
    private Optional<Placed.Text> words(int[] together, double x, double baseline) {
        List<Placed.Cluster> clusters = new ArrayList<>();
        double pen = 0;
        double width = 0;
        for (int i : together) {
            Glyph glyph = glyphs.get(i);
            addClusters(glyph, pen, clusters);
            width = glyph.isSpace() ? width : pen + glyph.widthMm();
            pen += glyph.widthMm() + extraMm.get(i);
        }
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        Glyph first = glyphs.get(together[0]);
        String text =
                IntStream.of(together)
                        .sorted()
                        .mapToObj(i -> glyphs.get(i).text())
                        .collect(Collectors.joining());
        return Optional.of(
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

    private static void addClusters(Glyph glyph, double pen, List<Placed.Cluster> clusters) {
        if (glyph.word().isEmpty()) {
            if (glyph.isDrawn()) {
                int mirrored = UCharacter.getMirror(glyph.codePoint());
                int drawn = glyph.face().glyph(mirrored);
                clusters.add(
                        new Placed.Cluster(
                                Character.toString(mirrored),
                                List.of(new Placed.Stroke(drawn, pen, 0))));
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

    private Optional<Placed.Text> run(int[] together, double x, double baseline) {
        StringBuilder text = new StringBuilder(together.length);
        boolean spaced = false;
        for (int i : together) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isDrawn()) {
                text.appendCodePoint(glyph.codePoint());
                spaced |= extraMm.get(i) != 0;
            }
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Glyph first = glyphs.get(together[0]);
        return Optional.of(
                new Placed.Run(
                        first.face(),
                        first.sizePt(),
                        x,
                        baseline,
                        text.toString(),
                        spaced ? extras(together) : List.of(),
                        first.gray(),
                        first.element()));
    }

    /** The space after each that is drawn. */
    private List<Double> extras(int[] together) {
        List<Double> extras = new ArrayList<>(together.length);
        for (int i : together) {
            if (glyphs.get(i).isDrawn()) {
                extras.add(extraMm.get(i));
            }
        }
        return extras;
    }
}
