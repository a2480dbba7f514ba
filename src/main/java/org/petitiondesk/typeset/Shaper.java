package org.petitiondesk.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Shapes words in one face by its own tables, with the shaper that comes with Java. */
final class Shaper {
    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** From here on glyph numbers mean that nothing is drawn. */
    private static final int NOT_DRAWN = 0xFFFE;

    private final Font font;

    private Shaper(Font font) {
        this.font = font;
    }

    /**
     * A shaper for a face; empty on a machine without Fontconfig, which Java needs to read faces on
     * Linux.
     */
    static Optional<Shaper> of(byte[] face) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face));
            return Optional.of(new Shaper(font.deriveFont(UNITS)));
        } catch (FontFormatException e) {
            throw new IllegalStateException("a face of the program cannot be read", e);
        } catch (IOException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * Shapes a word. From right to left a mark stands with its letter.
     *
     * @param text in one direction
     */
    Shaped shape(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        GlyphVector drawn =
                font.layoutGlyphVector(
                        EXACT,
                        characters,
                        0,
                        characters.length,
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = drawn.getNumGlyphs();
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            starts.add(drawn.getGlyphCharIndex(i));
        }
        List<Shaped.Cluster> clusters = new ArrayList<>(starts.size());
        String marks = "";
        List<Shaped.Stroke> strokes = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int start = drawn.getGlyphCharIndex(from);
            int to = from;
            while (to < count && drawn.getGlyphCharIndex(to) == start) {
                if (drawn.getGlyphCode(to) < NOT_DRAWN) {
                    strokes.add(stroke(drawn, to));
                }
                to++;
            }
            Integer end = starts.higher(start);
            String part = text.substring(start, end == null ? text.length() : end) + marks;
            boolean isMark = isWithoutWidth(drawn, from, to);
            if (rightToLeft && isMark && to < count) {
                marks = part;
            } else {
                if (!strokes.isEmpty()) {
                    clusters.add(new Shaped.Cluster(part, strokes));
                }
                marks = "";
                strokes.clear();
            }
            from = to;
        }
        return new Shaped(text, clusters, drawn.getGlyphPosition(count).getX());
    }

    private static boolean isWithoutWidth(GlyphVector drawn, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(glyph -> drawn.getGlyphMetrics(glyph).getAdvance() == 0);
    }

    private static Shaped.Stroke stroke(GlyphVector drawn, int glyph) {
        Point2D place = drawn.getGlyphPosition(glyph);
        return new Shaped.Stroke(drawn.getGlyphCode(glyph), place.getX(), -place.getY());
    }
}
