package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.petitiondesk.typeset.FaceMetrics;
import org.petitiondesk.typeset.FaceSubset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
    private final SortedMap<Integer, EmbeddedFace.Letter> letters;
    private final FaceSubset subset;
    private final FaceMetrics metrics;
    private final PdfName name;

    CompositeFont(EmbeddedFace face) {
        this.face = face;
        this.letters = face.letters();
        this.subset = face.subset();
        this.metrics = face.face().metrics();
        this.name = new PdfName(tag(subset.bytes()) + "+" + metrics.postScriptName());
    }

    /** Writes the objects and gives the reference to the font. */
    PdfIndirectReference write(PdfFile file) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(file.small(descendant(file))));
        font.put(PdfName.TOUNICODE, file.packed(new PdfStream(toUnicode())));
        return file.small(font);
    }

    private PdfDictionary descendant(PdfFile file) throws IOException {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));

        PdfDictionary descendant = new PdfDictionary(PdfName.FONT);
        descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.BASEFONT, name);
        descendant.put(PdfName.CIDSYSTEMINFO, system);
        descendant.put(PdfName.FONTDESCRIPTOR, file.small(descriptor(file)));
        descendant.put(PdfName.W, widths());
        descendant.put(PdfName.CIDTOGIDMAP, file.packed(new PdfStream(glyphs())));
        return descendant;
    }

    private PdfDictionary descriptor(PdfFile file) throws IOException {
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
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
        PdfStream program = new PdfStream(subset.deflated());
        program.put(PdfName.FILTER, PdfName.FLATEDECODE);
        program.put(PdfName.LENGTH1, new PdfNumber(subset.bytes().length));
        descriptor.put(PdfName.FONTFILE2, file.addToBody(program).getIndirectReference());
        return descriptor;
    }

    /** A row of widths for each row of numbers without a gap (9.7.4.3). */
    private PdfLiteral widths() {
        Syntax widths = new Syntax().text("[");
        int next = 0;
        for (Map.Entry<Integer, EmbeddedFace.Letter> letter : letters.entrySet()) {
            int number = letter.getKey();
            if (number != next) {
                widths.text(next == 0 ? "" : "]").number(number).text("[");
            }
            widths.decimal(face.face().advanceOfGlyph(letter.getValue().glyph())).text(" ");
            next = number + 1;
        }
        return new PdfLiteral(widths.text(letters.isEmpty() ? "]" : "]]").toByteArray());
    }

    private byte[] glyphs() {
        byte[] glyphs = new byte[letters.isEmpty() ? 2 : 2 * (letters.lastKey() + 1)];
        letters.forEach((number, letter) -> {
            int glyph = subset.glyphs().getOrDefault(letter.glyph(), 0);
            glyphs[2 * number] = (byte) (glyph >>> 8);
            glyphs[2 * number + 1] = (byte) glyph;
        });
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
        List<Integer> numbers = new ArrayList<>(letters.keySet());
        for (int from = 0; from < numbers.size(); from += CHARACTERS_PER_BLOCK) {
            int to = Math.min(from + CHARACTERS_PER_BLOCK, numbers.size());
            map.number(to - (long) from).text(" beginbfchar\n");
            letters.subMap(numbers.get(from), numbers.get(to - 1) + 1)
                    .forEach((number, letter) -> addTo(map, number, letter));
            map.text("endbfchar\n");
        }
        return map.text("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toByteArray();
    }

    private static void addTo(Syntax map, int number, EmbeddedFace.Letter letter) {
        map.text("<").hexadecimal(number).text("><");
        for (char unit : letter.text().toCharArray()) {
            map.hexadecimal(unit);
        }
        map.text(">\n");
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
