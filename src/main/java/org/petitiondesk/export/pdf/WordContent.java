package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.petitiondesk.typeset.Placed;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Draws words whose letters join, stack or change places.
 *
 * <p>Where they are read from left to right what was written goes with the glyphs, which do not
 * tell it (ISO 32000-1, 14.9.4). Where they are read from right to left, programs that take text
 * out of a file turn around what they find from left to right, and what went with it too. There
 * each cluster's first character is told by one glyph, and the dots and marks around it are drawn
 * as shapes. Its other characters, such as marks and joiners, are told left of it by a glyph that
 * takes no room and is not drawn: several told by one glyph would be turned around among themselves
 * by some programs and not by others.
 */
final class WordContent {
    private static final double THOUSANDTHS = 1000;

    /** Glyphs that are nearer to their place than this stand there. */
    private static final double PLACE_POINTS = 0.001;

    private final Placed.Words words;
    private final EmbeddedFace characters;
    private final double unit;
    private final Syntax out = new Syntax();
    private final double baseline;
    private double pen;
    private double rise;

    /**
     * @param baseline in points from the foot of the page
     */
    WordContent(Placed.Words words, EmbeddedFace characters, double baseline) {
        this.baseline = baseline;
        this.words = words;
        this.characters = characters;
        this.unit = words.sizePt() / THOUSANDTHS;
    }

    /** What is written after the place of their left end, within a text object. */
    Syntax syntax() {
        if (words.rightToLeft()) {
            tellEach();
        } else {
            tellWhole();
        }
        return out.text("\n");
    }

    private void tellWhole() {
        out.text("/Span<</ActualText<FEFF");
        for (char part : words.text().toCharArray()) {
            out.hexadecimal(part);
        }
        out.text(">>>BDC[(");
        for (Placed.Cluster cluster : words.clusters()) {
            Placed.Stroke telling = widest(cluster);
            for (Placed.Stroke stroke : cluster.strokes()) {
                show(stroke, stroke.equals(telling) ? cluster.text() : "");
            }
        }
        out.text(rise == 0 ? ")]TJ EMC" : ")]TJ 0 Ts EMC");
    }

    private void tellEach() {
        List<Placed.Stroke> shapes = new ArrayList<>();
        out.text("[(");
        for (Placed.Cluster cluster : words.clusters()) {
            Placed.Stroke telling = widest(cluster);
            tell(telling, cluster.text().codePoints().toArray());
            cluster.strokes().stream()
                    .filter(stroke -> !stroke.equals(telling))
                    .forEach(shapes::add);
        }
        out.text(rise == 0 ? ")]TJ" : ")]TJ 0 Ts");
        if (!shapes.isEmpty()) {
            out.text(" ET ");
            shapes.forEach(this::fill);
            out.text("f BT");
        }
    }

    /** Shows a glyph, and tells what was written there. */
    private void tell(Placed.Stroke telling, int[] told) {
        OptionalInt hidden = words.face().glyphWithoutWidth();
        if (told.length == 1 || hidden.isEmpty()) {
            show(telling, new String(told, 0, told.length));
            return;
        }
        out.text(")]TJ 3 Tr[(");
        for (int i = told.length - 1; i > 0; i--) {
            show(
                    new Placed.Stroke(hidden.getAsInt(), telling.xMm(), telling.riseMm()),
                    Character.toString(told[i]));
        }
        out.text(")]TJ 0 Tr[(");
        show(telling, Character.toString(told[0]));
    }

    private void show(Placed.Stroke stroke, String told) {
        if (stroke.riseMm() != rise) {
            rise = stroke.riseMm();
            out.text(")]TJ ").decimal(ofMm(rise)).text(" Ts[(");
        }
        moveTo(ofMm(stroke.xMm()));
        out.inString(characters.number(stroke.glyph(), told));
        pen += advance(stroke) * unit;
    }

    /** Adds a glyph's outline to the path. */
    private void fill(Placed.Stroke stroke) {
        double size = words.sizePt();
        PathIterator path =
                words.face()
                        .outline(stroke.glyph())
                        .getPathIterator(
                                new AffineTransform(
                                        size,
                                        0,
                                        0,
                                        size,
                                        ofMm(words.xMm() + stroke.xMm()),
                                        baseline + ofMm(stroke.riseMm())));
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> point(at[0], at[1]).text("m ");
                case PathIterator.SEG_LINETO -> point(at[0], at[1]).text("l ");
                case PathIterator.SEG_QUADTO -> {
                    point(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3);
                    point(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
                    point(at[2], at[3]).text("c ");
                }
                case PathIterator.SEG_CLOSE -> out.text("h ");
                default -> throw new IllegalStateException("no segment of a TrueType outline");
            }
            int last = segment == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[last];
            y = at[last + 1];
        }
    }

    private Syntax point(double x, double y) {
        return out.decimal(x).text(" ").decimal(y).text(" ");
    }

    private void moveTo(double x) {
        if (Math.abs(x - pen) > PLACE_POINTS) {
            // What stands between the strings is taken away from the advance.
            out.text(")").decimal((pen - x) / unit).text("(");
            pen = x;
        }
    }

    private Placed.Stroke widest(Placed.Cluster cluster) {
        return cluster.strokes().stream()
                .max(Comparator.comparingDouble(this::advance))
                .orElseThrow();
    }

    private double advance(Placed.Stroke stroke) {
        return words.face().advanceOfGlyph(stroke.glyph());
    }
}
