package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.FaceMetrics;
import org.petitiondesk.typeset.FaceSubset;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The objects of one embedded face (ISO 32000-1, 9.7): the font that pages name, its descendant
 * with the widths, the TrueType program, and the maps from numbers to glyphs and back to Unicode.
 */
final class CompositeFont {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int CHARACTERS_PER_BLOCK = 100;

    private final EmbeddedFace face;
    private final List<EmbeddedFace.Letter> letters;
    private final FaceSubset subset;
    private final FaceMetrics metrics;
    private final String name;

    CompositeFont(EmbeddedFace face) {
        this.face = face;
        this.letters = face.letters();
        this.subset = face.subset();
        this.metrics = face.face().metrics();
        this.name = tag(subset.bytes()) + "+" + metrics.postScriptName();
    }

    /** Writes the objects and gives the number of the font. */
    int write(PdfFile file) throws IOException {
        int descendant = descendant(file);
        int toUnicode = file.addStream("", toUnicode());
        return file.add(
                new Syntax()
                        .text("<</Type/Font/Subtype/Type0/BaseFont")
                        .name(name)
                        .text("/Encoding/Identity-H/DescendantFonts[")
                        .reference(descendant)
                        .text("]/ToUnicode ")
                        .reference(toUnicode)
                        .text(">>"));
    }

    private int descendant(PdfFile file) throws IOException {
        int descriptor = descriptor(file);
        int glyphs = file.addStream("", glyphs());
        return file.add(
                new Syntax()
                        .text("<</Type/Font/Subtype/CIDFontType2/BaseFont")
                        .name(name)
                        .text("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
                        .text("/FontDescriptor ")
                        .reference(descriptor)
                        .text("/W")
                        .append(widths())
                        .text("/CIDToGIDMap ")
                        .reference(glyphs)
                        .text(">>"));
    }

    private int descriptor(PdfFile file) throws IOException {
        byte[] program = subset.bytes();
        int embedded = file.addStream("/Length1 " + program.length, program);
        return file.add(
                new Syntax()
                        .text("<</Type/FontDescriptor/FontName")
                        .name(name)
                        .text("/Flags ")
                        .number(metrics.italicAngle() == 0 ? SYMBOLIC : SYMBOLIC | ITALIC)
                        .text("/FontBBox[")
                        .decimal(metrics.left())
                        .text(" ")
                        .decimal(metrics.bottom())
                        .text(" ")
                        .decimal(metrics.right())
                        .text(" ")
                        .decimal(metrics.top())
                        .text("]/ItalicAngle ")
                        .decimal(metrics.italicAngle())
                        .text("/Ascent ")
                        .decimal(metrics.ascent())
                        .text("/Descent ")
                        .decimal(metrics.descent())
                        .text("/CapHeight ")
                        .decimal(metrics.capHeight())
                        // Required, but no TrueType table tells it; only used to stand in for a
                        // missing font.
                        .text("/StemV 80/FontFile2 ")
                        .reference(embedded)
                        .text(">>"));
    }

    private Syntax widths() {
        Syntax widths = new Syntax().text("[1[");
        for (EmbeddedFace.Letter letter : letters) {
            widths.decimal(face.face().advanceOfGlyph(letter.glyph())).text(" ");
        }
        return widths.text("]]");
    }

    private byte[] glyphs() {
        byte[] glyphs = new byte[2 * (letters.size() + 1)];
        for (int i = 0; i < letters.size(); i++) {
            int glyph = subset.glyphs().getOrDefault(letters.get(i).glyph(), 0);
            glyphs[2 * i + 2] = (byte) (glyph >>> 8);
            glyphs[2 * i + 3] = (byte) glyph;
        }
        return glyphs;
    }

    /** The map back to Unicode (ISO 32000-1, 9.10.3). */
    private byte[] toUnicode() {
        Syntax map =
                new Syntax()
                        .text("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
                        .text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                        .text("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                        .text("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (int from = 0; from < letters.size(); from += CHARACTERS_PER_BLOCK) {
            int to = Math.min(from + CHARACTERS_PER_BLOCK, letters.size());
            map.number(to - (long) from).text(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.text("<").hexadecimal(i + 1).text("><");
                for (char unit : letters.get(i).text().toCharArray()) {
                    map.hexadecimal(unit);
                }
                map.text(">\n");
            }
            map.text("endbfchar\n");
        }
        return map.text("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toByteArray();
    }

    /** Six letters that differ between subsets of one face (ISO 32000-1, 9.6.4). */
    private static String tag(byte[] subset) {
        CRC32 checksum = new CRC32();
        checksum.update(subset);
        long rest = checksum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
