package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * One typeface with TrueType outlines: which characters it has, how wide they are. Safe for use by
 * several threads.
 */
public final class Face {
    private static final int UNITS_PER_EM = 1000;

    private final String name;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double scale;

    /**
     * Reads a face.
     *
     * @param name by which it is known in the program, for example {@code NotoSerif_400Regular}
     * @throws IOException if the bytes are not a TrueType font
     */
    Face(String name, byte[] bytes) throws IOException {
        this.name = name;
        this.bytes = bytes;
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        this.characters = font.getUnicodeCmapLookup();
        this.scale = (double) UNITS_PER_EM / font.getUnitsPerEm();
        // Read now what the parser would otherwise read later, perhaps on two threads at once.
        font.getHorizontalMetrics();
    }

    /** Reads a face of the program's own. */
    static Face shipped(String name) {
        String resource = "/fonts/" + name + ".ttf";
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return new Face(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** The font file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The advance width of a character in thousandths of the type size. */
    public double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The measures of the face as a whole. */
    public FaceMetrics metrics() {
        return FaceMetrics.of(font, scale);
    }

    /** The part of this face that draws some characters; what the face lacks is left out. */
    public FaceSubset subset(Collection<Integer> codePoints) {
        // FontBox reads tables when they are first asked for.
        synchronized (font) {
            try {
                return FaceSubset.of(font, characters, codePoints);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
