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

import java.io.IOException;

/**
 * The objects of one embedded face (ISO 32000-1, 9.7): the font that pages name, its descendant
 * with the widths, the TrueType program, and the maps from numbers to glyphs and back to Unicode.
 */
final class CompositeFont {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final CarriedFace carried;
    private final FaceMetrics metrics;
    private final PdfName name;

    CompositeFont(EmbeddedFace face) {
        this.carried = face.carried();
        this.metrics = face.face().metrics();
        this.name = new PdfName(carried.tag() + "+" + metrics.postScriptName());
    }

    /** Writes the objects and gives the reference to the font. */
    PdfIndirectReference write(PdfFile file) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(file.small(descendant(file))));
        font.put(PdfName.TOUNICODE, written(carried.toUnicode(), file));
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
        descendant.put(PdfName.W, new PdfLiteral(carried.widths()));
        descendant.put(PdfName.CIDTOGIDMAP, written(carried.glyphs(), file));
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
        PdfStream program = deflated(carried.subset().deflated());
        program.put(PdfName.LENGTH1, new PdfNumber(carried.subset().bytes().length));
        descriptor.put(PdfName.FONTFILE2, file.addToBody(program).getIndirectReference());
        return descriptor;
    }

    private static PdfIndirectReference written(byte[] deflated, PdfFile file) throws IOException {
        return file.addToBody(deflated(deflated)).getIndirectReference();
    }

    private static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
