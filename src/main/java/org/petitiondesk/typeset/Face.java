package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One typeface with TrueType outlines: which characters it has, how wide they are. Safe for use by
 * several threads.
 */
public final class Face {
    private static final int UNITS_PER_EM = 1000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    /** In ems. */
    private static final double MIDDLE_FROM = 0.4;

    /** Nearly every text has characters before this, and few after it. */
    private static final int OFTEN_ASKED = 0x3000;

    private static final int NOT_ASKED = -1;

    /** Longer parts are of lists of names, which no other file is likely to need. */
    private static final int KEPT_BYTES = 200_000;

    private static final int KEPT_PARTS = 8;

    private final String name;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;

    /** Glyphs of characters that were asked for; each is found as often as threads need it. */
    private final int[] known = new int[OFTEN_ASKED];

    private final double scale;

    /** The letters of a petition have most of theirs in common. */
    private final Map<BitSet, FaceSubset> subsets = new LastUsed<>(KEPT_PARTS);

    private boolean isOfTheMachine;
    private boolean isShaperKnown;
    private Optional<Shaper> shaper = Optional.empty();
    private final Map<Integer, Boolean> centred = new ConcurrentHashMap<>();

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
        this.widths = font.getHorizontalMetrics();
        Arrays.fill(known, NOT_ASKED);
    }

    /** Reads a face that is installed on the machine. */
    static Face installed(Path file) throws IOException {
        Face face = new Face(file.getFileName().toString(), Files.readAllBytes(file));
        face.isOfTheMachine = true;
        return face;
    }

    /** Whether it is none of the program's own. */
    public boolean isOfTheMachine() {
        return isOfTheMachine;
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
        return glyph(codePoint) != 0;
    }

    /** The advance width of a character in thousandths of the type size. */
    public double advance(int codePoint) {
        return advanceOfGlyph(glyph(codePoint));
    }

    /** The number of the glyph that draws a character by itself; 0 if there is none. */
    public int glyph(int codePoint) {
        if (codePoint >= OFTEN_ASKED) {
            return characters.getGlyphId(codePoint);
        }
        int glyph = known[codePoint];
        if (glyph == NOT_ASKED) {
            glyph = characters.getGlyphId(codePoint);
            known[codePoint] = glyph;
        }
        return glyph;
    }

    /** The advance width of a glyph by its number, in thousandths of the type size. */
    public double advanceOfGlyph(int glyph) {
        return widths.getAdvanceWidth(glyph) * scale;
    }

    /** A glyph that takes no room, whatever it draws; most faces for joining letters have one. */
    public OptionalInt glyphWithoutWidth() {
        int glyph = glyph(ZERO_WIDTH_NON_JOINER);
        return glyph == 0 || advanceOfGlyph(glyph) != 0
                ? OptionalInt.empty()
                : OptionalInt.of(glyph);
    }

    /** The outline of a glyph at size 1, upwards from the baseline; empty for a space. */
    public Path2D outline(int glyph) {
        // FontBox moves one place of reading through the font's bytes.
        synchronized (font) {
            try {
                GlyphData data = font.getGlyph().getGlyph(glyph);
                double unit = scale / UNITS_PER_EM;
                return data == null
                        ? new Path2D.Double()
                        : new Path2D.Double(
                                data.getPath(), AffineTransform.getScaleInstance(unit, unit));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What shapes words in this face; empty where the machine cannot. */
    synchronized Optional<Shaper> shaper() {
        if (!isShaperKnown) {
            shaper = Shaper.of(bytes);
            isShaperKnown = true;
        }
        return shaper;
    }

    /**
     * Whether the ink of a full-width pause stands in the middle, as in Taiwan and Hong Kong, and
     * not in the left half. One face may have both.
     */
    boolean isCentred(int pause) {
        return centred.computeIfAbsent(
                pause, mark -> outline(glyph(mark)).getBounds2D().getCenterX() > MIDDLE_FROM);
    }

    /** The measures of the face as a whole. */
    public FaceMetrics metrics() {
        return FaceMetrics.of(font, scale);
    }

    /** The part of this face that has some glyphs, told by their numbers. */
    public FaceSubset subset(BitSet glyphs) {
        BitSet wanted = (BitSet) glyphs.clone();
        // FontBox reads tables when they are first asked for.
        synchronized (font) {
            FaceSubset known = subsets.get(wanted);
            if (known == null) {
                known = newSubset(wanted);
            }
            return known;
        }
    }

    private FaceSubset newSubset(BitSet wanted) {
        try {
            FaceSubset subset = FaceSubset.of(font, wanted);
            if (subset.bytes().length <= KEPT_BYTES) {
                subsets.put(wanted, subset);
            }
            return subset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
