package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.typeset.Face;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of one letter, each embedded once. */
final class EmbeddedFaces {
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();

    EmbeddedFace of(Face face) {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            known = new EmbeddedFace("F" + (faces.size() + 1), face);
            faces.put(face, known);
        }
        return known;
    }

    /** Writes the fonts and, at the place reserved for it, the dictionary that all pages share. */
    void write(PdfWriter pdf, PdfIndirectReference dictionary) throws IOException {
        PdfDictionary fonts = new PdfDictionary();
        for (EmbeddedFace face : faces.values()) {
            fonts.put(new PdfName(face.name()), new CompositeFont(face).write(pdf));
        }
        pdf.addToBody(fonts, dictionary);
    }
}
