package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

/**
 * The part of a face that a file carries. Its glyphs are numbered anew without gaps: a letter in
 * Chinese needs a few hundred of the 30,000 glyphs of its face.
 *
 * @param bytes a TrueType font with the tables that ISO 32000-1, 9.9 asks of an embedded one; not
 *     to be changed
 * @param deflated the same, as zlib (RFC 1950) packs it; not to be changed
 * @param glyphs the new number of each glyph by its number in the whole face
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record FaceSubset(byte[] bytes, byte[] deflated, Map<Integer, Integer> glyphs) {
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

    public FaceSubset {
        glyphs = Map.copyOf(glyphs);
    }

    static FaceSubset of(TrueTypeFont font, BitSet wanted) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(wanted.stream().boxed().collect(Collectors.toSet()));
        Map<Integer, Integer> glyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((newNumber, old) -> glyphs.put(old, newNumber));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(deflated)) {
            bytes.writeTo(deflating);
        }
        return new FaceSubset(bytes.toByteArray(), deflated.toByteArray(), glyphs);
    }
}
