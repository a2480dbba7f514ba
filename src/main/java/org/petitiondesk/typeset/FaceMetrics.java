package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Measures of a face as a whole, in thousandths of the type size, upwards from the baseline.
 *
 * @param postScriptName by which files name the face
 * @param italicAngle in degrees counter-clockwise from upright; negative if it leans right
 * @param left of the box that holds every glyph
 */
public record FaceMetrics(
        String postScriptName,
        double ascent,
        double descent,
        double capHeight,
        double italicAngle,
        double left,
        double bottom,
        double right,
        double top) {

    static FaceMetrics of(TrueTypeFont font, double scale) {
        try {
            HeaderTable header = font.getHeader();
            OS2WindowsMetricsTable windows = font.getOS2Windows();
            PostScriptTable postScript = font.getPostScript();
            double ascent = font.getHorizontalHeader().getAscender() * scale;
            double descent = font.getHorizontalHeader().getDescender() * scale;
            // Older versions of the table do not tell the height of capitals.
            double capHeight = windows == null ? 0 : windows.getCapHeight() * scale;
            return new FaceMetrics(
                    font.getName(),
                    ascent,
                    descent,
                    capHeight == 0 ? ascent : capHeight,
                    postScript == null ? 0 : postScript.getItalicAngle(),
                    header.getXMin() * scale,
                    header.getYMin() * scale,
                    header.getXMax() * scale,
                    header.getYMax() * scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
