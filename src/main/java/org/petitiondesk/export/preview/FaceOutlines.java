package org.petitiondesk.export.preview;

import org.petitiondesk.typeset.Face;

import java.awt.Shape;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of a face's glyphs at size 1, upwards from the baseline, each read once. */
final class FaceOutlines {
    private final Face face;
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    FaceOutlines(Face face) {
        this.face = face;
    }

    /** The outline of a glyph by its number. */
    Shape of(int glyph) {
        return outlines.computeIfAbsent(glyph, face::outline);
    }
}
