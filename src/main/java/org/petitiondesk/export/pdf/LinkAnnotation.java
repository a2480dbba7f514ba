package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.petitiondesk.typeset.Page.LinkArea;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A clickable place as an annotation (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5). */
final class LinkAnnotation {
    private static final int PRINT = 4;

    private LinkAnnotation() {}

    /**
     * Appends the annotation.
     *
     * @param height of the paper in points
     * @param key under which the parent tree knows it
     */
    static void writeTo(Syntax out, LinkArea area, double height, int key) {
        out.text("<</Type/Annot/Subtype/Link/Rect[")
                .decimal(ofMm(area.leftMm()))
                .text(" ")
                .decimal(height - ofMm(area.bottomMm()))
                .text(" ")
                .decimal(ofMm(area.rightMm()))
                .text(" ")
                .decimal(height - ofMm(area.topMm()))
                .text("]/Border[0 0 0]/F ")
                .number(PRINT)
                .text("/A<</Type/Action/S/URI/URI")
                .string(ascii(area.target()))
                .text(">>/Contents")
                .words(area.target())
                .text("/StructParent ")
                .number(key)
                .text(">>");
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
