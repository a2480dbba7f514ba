package org.petitiondesk.export.preview;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.petitiondesk.typeset.Face;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of a face's characters at size 1, upwards from the baseline, each read once. */
final class FaceOutlines {
    private static final Shape NOTHING = new Path2D.Double();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double scale;
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    FaceOutlines(Face face) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            characters = font.getUnicodeCmapLookup();
            scale = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing for spaces, also for those that the face lacks. */
    Shape of(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::read);
    }

    private Shape read(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        if (glyph == 0) {
            return NOTHING;
        }
        // FontBox moves one place of reading through the font's bytes.
        synchronized (font) {
            try {
                GlyphData data = font.getGlyph().getGlyph(glyph);
                return data == null
                        ? NOTHING
                        : new Path2D.Double(
                                data.getPath(), AffineTransform.getScaleInstance(scale, scale));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
