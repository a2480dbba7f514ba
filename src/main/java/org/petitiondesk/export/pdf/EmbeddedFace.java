package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.FaceMetrics;
import org.petitiondesk.typeset.FaceSubset;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A face as one letter carries it: a composite font (ISO 32000-1, 9.7) with the characters the
 * letter uses.
 *
 * <p>OpenPDF's own fonts number characters by glyph. Where two characters share a glyph, as space
 * and no-break space do, text copied from such a file has whichever came first. Here each code
 * point has a number of its own, and a map leads from it to the glyph, so what is read out is what
 * was written.
 */
final class EmbeddedFace {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int CHARACTERS_PER_BLOCK = 100;

    private final String name;
    private final Face face;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** By number; number 0 is the missing glyph and never used. */
    private final Ints codePoints = new Ints();

    EmbeddedFace(String name, Face face) {
        this.name = name;
        this.face = face;
        codePoints.add(0);
    }

    /** By which pages name it. */
    String name() {
        return name;
    }

    /** The character's number (CID) in the letter's strings. */
    int number(int codePoint) {
        Integer number = numbers.get(codePoint);
        if (number == null) {
            if (!face.has(drawn(codePoint))) {
                throw new IllegalArgumentException(
                        "a run has a character that its face " + face.name() + " lacks");
            }
            number = codePoints.size();
            numbers.put(codePoint, number);
            codePoints.add(codePoint);
        }
        return number;
    }

    /**
     * What must be added to the advance of the glyph that is drawn, in thousandths of the type
     * size, to come to the advance that the line was measured with.
     */
    double shortfall(int codePoint) {
        int drawn = drawn(codePoint);
        return drawn == codePoint ? 0 : face.advance(codePoint) - face.advance(drawn);
    }

    /** Few faces have every kind of space; their plain space stands in for the others. */
    private int drawn(int codePoint) {
        return Character.isSpaceChar(codePoint) && !face.has(codePoint) ? ' ' : codePoint;
    }

    /** Writes the font and gives its reference. */
    PdfIndirectReference write(PdfWriter pdf) throws IOException {
        FaceSubset subset = face.subset(drawn());
        PdfName fontName = new PdfName(tag(subset.bytes()) + "+" + face.metrics().postScriptName());

        PdfStream program = new PdfStream(subset.bytes());
        program.put(PdfName.LENGTH1, new PdfNumber(subset.bytes().length));

        PdfDictionary characters = new PdfDictionary(PdfName.FONT);
        characters.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        characters.put(PdfName.BASEFONT, fontName);
        characters.put(PdfName.CIDSYSTEMINFO, identity());
        characters.put(
                PdfName.FONTDESCRIPTOR, reference(pdf, descriptor(fontName, packed(pdf, program))));
        characters.put(PdfName.W, widths());
        characters.put(PdfName.CIDTOGIDMAP, packed(pdf, new PdfStream(glyphs(subset))));

        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, fontName);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(reference(pdf, characters)));
        font.put(PdfName.TOUNICODE, packed(pdf, new PdfStream(toUnicode())));
        return reference(pdf, font);
    }

    private List<Integer> drawn() {
        return numbers.keySet().stream().map(this::drawn).distinct().toList();
    }

    private PdfDictionary descriptor(PdfName fontName, PdfIndirectReference program) {
        FaceMetrics metrics = face.metrics();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, fontName);
        descriptor.put(
                PdfName.FLAGS,
                new PdfNumber(metrics.italicAngle() == 0 ? SYMBOLIC : SYMBOLIC | ITALIC));
        descriptor.put(
                PdfName.FONTBBOX,
                new PdfArray(
                        new float[] {
                            (float) metrics.left(),
                            (float) metrics.bottom(),
                            (float) metrics.right(),
                            (float) metrics.top()
                        }));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(metrics.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(metrics.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(metrics.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(metrics.capHeight()));
        // Required, but no TrueType table tells it; only used to stand in for a missing font.
        descriptor.put(PdfName.STEMV, new PdfNumber(80));
        descriptor.put(PdfName.FONTFILE2, program);
        return descriptor;
    }

    private static PdfDictionary identity() {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return system;
    }

    private PdfLiteral widths() {
        Syntax widths = new Syntax().text("[1[");
        for (int number = 1; number < codePoints.size(); number++) {
            widths.decimal(face.advance(drawn(codePoints.get(number)))).text(" ");
        }
        return new PdfLiteral(widths.text("]]").toByteArray());
    }

    private byte[] glyphs(FaceSubset subset) {
        byte[] glyphs = new byte[2 * codePoints.size()];
        for (int number = 1; number < codePoints.size(); number++) {
            int glyph = subset.glyphs().getOrDefault(drawn(codePoints.get(number)), 0);
            glyphs[2 * number] = (byte) (glyph >>> 8);
            glyphs[2 * number + 1] = (byte) glyph;
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
        for (int from = 1; from < codePoints.size(); from += CHARACTERS_PER_BLOCK) {
            int to = Math.min(from + CHARACTERS_PER_BLOCK, codePoints.size());
            map.number(to - (long) from).text(" beginbfchar\n");
            for (int number = from; number < to; number++) {
                map.text("<").hexadecimal(number).text("><");
                for (char unit : Character.toChars(codePoints.get(number))) {
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

    private static PdfIndirectReference packed(PdfWriter pdf, PdfStream stream) throws IOException {
        stream.flateCompress(pdf.getCompressionLevel());
        return reference(pdf, stream);
    }

    private static PdfIndirectReference reference(PdfWriter pdf, PdfObject object)
            throws IOException {
        return pdf.addToBody(object).getIndirectReference();
    }
}
