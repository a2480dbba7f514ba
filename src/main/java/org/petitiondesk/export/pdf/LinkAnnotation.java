package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.petitiondesk.typeset.Page.LinkArea;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A clickable place as an annotation (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5). */
final class LinkAnnotation {
    private static final int PRINT = 4;

    private LinkAnnotation() {}

    /**
     * The annotation as a dictionary.
     *
     * @param height of the paper in points
     * @param key under which the parent tree knows it
     */
    static PdfDictionary of(LinkArea area, double height, int key) {
        PdfDictionary action = new PdfDictionary(PdfName.ACTION);
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(area.target())));
        PdfDictionary annotation = new PdfDictionary(PdfName.ANNOT);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(
                PdfName.RECT,
                new PdfArray(
                        new float[] {
                            (float) ofMm(area.leftMm()),
                            (float) (height - ofMm(area.bottomMm())),
                            (float) ofMm(area.rightMm()),
                            (float) (height - ofMm(area.topMm()))
                        }));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PRINT));
        annotation.put(PdfName.A, action);
        annotation.put(PdfName.CONTENTS, new PdfString(area.target(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        return annotation;
    }

    /** Addresses in PDF are ASCII; other characters are escaped as RFC 3986, 2.1 says. */
    private static String ascii(String target) {
        StringBuilder ascii = new StringBuilder();
        for (byte unit : target.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7F) {
                ascii.append((char) unit);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return ascii.toString();
    }
}
